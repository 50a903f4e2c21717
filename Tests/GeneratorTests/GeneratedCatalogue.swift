import Data

extension Catalogue {
    /// A catalogue of films in every standing, on seven platforms of which four are chosen.
    /// - Parameters:
    ///   - title: the title of the film with a number.
    ///   - genres: what every third film is; all are when one is given.
    static func generated(
        films count: Int, original: String = "", genre: String? = nil,
        title: (Int) -> String = { "A film \($0)" }
    ) -> Catalogue {
        var catalogue = Catalogue()
        catalogue.platforms = (0..<7).map {
            Platform(id: $0 + 1, slug: "platform-\($0)", name: "Platform \($0)", isMine: $0 < 4)
        }
        catalogue.myPlatforms = [0, 1, 2, 3]
        let genres = (genre.map { [$0] } ?? ["Drama", "War"]).map { catalogue.texts.append($0) }
        let list = catalogue.genres.append(genres)
        for number in 0..<count {
            catalogue.films.append(
                Film(
                    tconst: catalogue.texts.append("tt\(1_000_000 + number)"),
                    title: catalogue.texts.append(title(number)),
                    originalTitle: catalogue.texts.append(original), year: 1920 + number % 100,
                    genres: genre != nil || number % 3 == 0 ? list : 0,
                    rating: Rating(tenths: number % 101), votes: number))
            catalogue.addRows(about: number)
            catalogue.addEntry(of: number)
        }
        let entries = catalogue.entries
        catalogue.watchlist = entries.indices.filter { entries[$0].standing == .watchlist }
        catalogue.setHistory(entries.indices.filter { entries[$0].standing == .history }.reversed())
        return catalogue
    }

    private mutating func addRows(about number: Int) {
        for platform in 0..<7 where (number + platform) % 5 > 0 {
            let states: [Availability.State] = [.available, .unavailable, .unknown]
            let state = states[(number / 2 + platform) % 3]
            let checked = Day(number: Int32(20_000 + (number * 7 + platform) % 90))
            availabilities.append(Availability(platform: platform, state: state, checkedOn: checked))
        }
        availabilityStarts.append(availabilities.count)
    }

    /// Two of five films are on the watchlist, two in the history, one on no list.
    private mutating func addEntry(of number: Int) {
        guard number % 5 < 4 else { return entryOfFilm.append(-1) }
        entryOfFilm.append(entries.count)
        let added = Day(number: Int32(19_500 - number))
        let watched = number % 2 == 0 ? nil : Day(number: Int32(18_900 + number * 11 % 900))
        entries.append(
            Entry(id: number, film: number, watchlistedOn: added, watchedOn: watched))
    }
}
