import Data

extension Catalogue {
    /// A generated catalogue whose owner says something of each kind: opinions, tags, lists, people.
    ///
    /// Every film has a genre and two people of twenty; of each third film something else is known too.
    static func generatedLife(films count: Int, text: (Int) -> String = { "Text \($0)" }) -> Catalogue {
        var catalogue = generated(films: count)
        catalogue.knowsMore = true
        func some(_ rest: Int) -> [Int] { (0..<count).filter { $0 % 3 == rest } }
        let words = (0..<40).map { catalogue.texts.append(text($0)) }
        catalogue.opinions = RowsByFilm(
            some(0).map {
                Opinion(
                    film: $0, stars: Stars(halves: $0 % 11), review: $0 % 2 == 0 ? words[$0 % 40] : .empty,
                    hasSpoilers: $0 % 4 == 0, updatedOn: Day(number: Int32(19_000 + $0)))
            })
        catalogue.favorites = RowsByFilm(some(1).map { Favorite(film: $0, since: Day(number: 19_000)) })
        catalogue.begun = RowsByFilm(
            some(2).map { Begun(film: $0, state: Begun.State.allCases[$0 % 3], since: nil) })
        catalogue.tags = Array(words.prefix(20))
        catalogue.taggings = RowsByFilm((0..<count).map { Tagging(film: $0, tag: $0 * $0 % 20) })
        catalogue.addLists(words)
        catalogue.addPeople(words)
        return catalogue
    }

    private mutating func addLists(_ words: [Text]) {
        for number in 0..<3 {
            let start = listItems.count
            for film in films.indices where film % 3 < number {
                listItems.append(ListItem(film: film, note: words[film % 40]))
            }
            lists.append(
                FilmList(
                    slug: texts.append("list-\(number)"), name: words[number], description: words[number + 3],
                    isRanked: number == 2, items: start..<listItems.count))
        }
        listed = RowsByFilm(
            lists.enumerated().flatMap { list, facts in
                listItems[facts.items].enumerated().map {
                    Listed(film: $1.film, list: list, position: $0 + 1)
                }
            })
    }

    private mutating func addPeople(_ words: [Text]) {
        people = (0..<20).map { Person(key: texts.append("nm\($0 + 10)"), name: words[$0]) }
        credits = RowsByFilm(
            films.indices.flatMap { film in
                [
                    Credit(film: film, person: film % 19, role: .director),
                    Credit(film: film, person: film % 7, role: .cast, character: words[film % 40]),
                ]
            })
    }
}
