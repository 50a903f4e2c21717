import Data

/// Works out the lists of each optional kind, in time that grows with what they hold.
struct ShelfMaker {
    let catalogue: Catalogue
    let films: OwnFilms
    /// All films from A to Z.
    let titles: [Int]
    let fingerprints: [UInt64]
    let pageSize: Int

    private func shelf(_ films: [Int32]) -> Shelves {
        Shelves(films: films, fingerprints, pageSize: pageSize)
    }

    /// Rated films, best first, those with as many stars from A to Z.
    func ratings() -> Shelves {
        var halves = [UInt8](repeating: 0, count: catalogue.films.count)
        for opinion in catalogue.opinions.rows {
            halves[opinion.film] = UInt8(clamping: opinion.stars?.halves ?? 0)
        }
        var shelves = [[Int32]](repeating: [], count: 11)
        for film in titles { shelves[Int(halves[film])].append(Int32(clamping: film)) }
        return shelf(shelves.dropFirst().reversed().flatMap(\.self))
    }

    func reviews() -> Shelves {
        shelf(newestFirst(catalogue.opinions.rows.filter { !$0.review.isEmpty }, by: \.updatedOn))
    }

    func favourites() -> Shelves { shelf(newestFirst(catalogue.favorites.rows, by: \.since)) }

    /// By state, and then newest first.
    func watching() -> Shelves {
        shelf(
            Begun.State.allCases.flatMap { state in
                newestFirst(catalogue.begun.rows.filter { $0.state == state }, by: \.since)
            })
    }

    /// What is on the watchlist again, in its order.
    func rewatch() -> Shelves {
        shelf(
            catalogue.watchlist.map { catalogue.entries[$0].film }
                .filter { !catalogue.plays(of: $0).isEmpty }.map { Int32(clamping: $0) })
    }

    /// The films with a tag, from A to Z.
    func tags() -> Shelves {
        let rows = catalogue.taggings.rows
        var starts = [Int32](repeating: 0, count: catalogue.films.count + 1)
        for row in rows { starts[row.film + 1] += 1 }
        for film in catalogue.films.indices { starts[film + 1] += starts[film] }
        return Shelves(lists: catalogue.tags.count, fingerprints, pageSize: pageSize) { add in
            for film in titles {
                for row in starts[film]..<starts[film + 1] { add(rows[Int(row)].tag, film) }
            }
        }
    }

    func lists() -> Shelves {
        Shelves(lists: catalogue.lists.count, fingerprints, pageSize: pageSize) { add in
            for (list, facts) in catalogue.lists.enumerated() {
                for item in catalogue.listItems[facts.items] { add(list, item.film) }
            }
        }
    }

    func people() -> PeopleShelves { PeopleShelves(catalogue, films, fingerprints, pageSize: pageSize) }

    func genres() -> GenreShelves { GenreShelves(catalogue, films, fingerprints, pageSize: pageSize) }

    func decades() -> DecadeShelves { DecadeShelves(catalogue, films, fingerprints, pageSize: pageSize) }

    /// The pages that name the lists of a kind; nil for a kind that has only one list.
    func index(of section: SectionName, _ shelves: SiteShelves) -> ShelfIndex? {
        let names: [Text] =
            switch section {
            case .tags: catalogue.tags
            case .lists: catalogue.lists.map(\.slug)
            case .people: shelves.people.people.map { catalogue.people[Int($0)].key }
            case .genres: shelves.genres.names
            default: []
            }
        let count = section == .decades ? shelves.decades.decades.count : names.count
        guard count > 0 else { return nil }
        if section == .people, count > pageSize + pageSize / 2 { return index(of: names, shelves.people) }
        let order = order(of: section, shelves)
        let paging = Paging(count: count, size: pageSize) { position in
            let list = order.isEmpty ? position : order[position]
            return names.isEmpty
                ? UInt64(list) : fingerprint(of: catalogue.texts.bytes.span.extracting(names[list].range))
        }
        return ShelfIndex(paging: paging, order: order)
    }

    /// Many people cannot be found by how much of them was seen: the first page has those of whom most was,
    /// and all of them follow from A to Z.
    private func index(of keys: [Text], _ people: PeopleShelves) -> ShelfIndex {
        let names = people.people.map { catalogue.people[Int($0)].name }
        let (order, sections) = FilmIndex.sorted(names, in: catalogue.texts)
        let paging = Paging(count: names.count, size: pageSize) { position in
            fingerprint(of: catalogue.texts.bytes.span.extracting(keys[order[position]].range))
        }
        let letters = sections.map { section in
            let range = section.range.lowerBound + pageSize..<section.range.upperBound + pageSize
            return FilmIndex.Section(group: section.group, range: range)
        }
        return ShelfIndex(
            paging: Paging(head: pageSize, then: paging), order: Array(0..<pageSize) + order,
            letters: letters)
    }

    /// The lists of a kind from A to Z as readers expect it; empty when they are in their order already.
    private func order(of section: SectionName, _ shelves: SiteShelves) -> [Int] {
        let names: [Text] =
            switch section {
            case .tags: catalogue.tags
            case .lists: catalogue.lists.map(\.name)
            case .genres: shelves.genres.names
            default: []
            }
        let keys = names.map { TitleKey(catalogue.texts[$0]) }
        return keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    }

    /// Films by day, those without one last, and those of one day in the order of the library.
    private func newestFirst<Row: FilmRow>(_ rows: [Row], by day: (Row) -> Day?) -> [Int32] {
        let days = rows.map { day($0)?.number ?? .min }
        let order = rows.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
        return order.map { Int32(clamping: rows[$0].film) }
    }
}
