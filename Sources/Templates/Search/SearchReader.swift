import Data

/// Reads the words of a catalogue, each film and person in the order of rank.
struct SearchReader {
    private(set) var table = WordTable()
    private let catalogue: Catalogue
    private var words = SearchWords()
    /// By list of genres, and by year, the numbers of their words.
    private var genres: [[Int]?]
    private var years: [Int: [Int]] = [:]
    /// The numbers of the words of all titles by rank, and where those of each rank begin.
    private var titleWords: [Int32] = []
    private var titleStarts: [Int32] = [0]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        genres = [[Int]?](repeating: nil, count: catalogue.genres.count)
    }

    mutating func addTitles(of films: inout SearchEntries, to titles: inout Postings.Collector) {
        for rank in 0..<films.count {
            let film = catalogue.films[Int(films.order[rank])]
            films.set(words: add(film.title, .title, rank, &titles), at: rank)
            titleStarts.append(Int32(clamping: titleWords.count))
            if !film.originalTitle.isEmpty { _ = add(film.originalTitle, .original, rank, &titles) }
            if let year = film.year {
                if years[year] == nil { years[year] = numbers(of: Array("\(year)".utf8)) }
                for word in years[year] ?? [] {
                    titles.add(word, rank: rank, note: SearchIndex.Field.fact.rawValue)
                }
            }
            for word in words(ofGenres: film.genres) {
                titles.add(word, rank: rank, note: SearchIndex.Field.fact.rawValue)
            }
        }
    }

    /// Adds two words that follow each other in a title as one, where neither alone finds every film that has
    /// it.
    mutating func addPairs(to titles: inout Postings.Collector) {
        var pair: [UInt8] = []
        for rank in 0..<titleStarts.count - 1 {
            for place in Int(titleStarts[rank])
                + 1..<max(Int(titleStarts[rank + 1]), Int(titleStarts[rank]) + 1)
            {
                let (one, other) = (Int(titleWords[place - 1]), Int(titleWords[place]))
                guard titles.isCut(one), titles.isCut(other) else { continue }
                pair.removeAll(keepingCapacity: true)
                table.append(one, to: &pair)
                table.append(other, to: &pair)
                let isStart = place == Int(titleStarts[rank]) + 1
                titles.add(table.number(of: 0..<pair.count, in: pair), rank: rank, note: isStart ? 4 : 0)
            }
        }
    }

    mutating func addCrew(of films: SearchEntries, to crew: inout Postings.Collector) {
        if catalogue.credits.isEmpty { return }
        var starts: [Int32] = [0]
        starts.reserveCapacity(catalogue.people.count + 1)
        var numbers: [Int32] = []
        for person in catalogue.people {
            for word in self.numbers(of: person.name) { numbers.append(Int32(clamping: word)) }
            starts.append(Int32(clamping: numbers.count))
        }
        for rank in 0..<films.count {
            for credit in catalogue.credits(at: catalogue.credits(of: Int(films.order[rank]))) {
                for place in starts[credit.person]..<starts[credit.person + 1] {
                    crew.add(Int(numbers[Int(place)]), rank: rank)
                }
            }
        }
    }

    mutating func addNames(
        of people: inout SearchEntries, _ lists: PeopleShelves, to names: inout Postings.Collector
    ) {
        for rank in 0..<people.count {
            let person = catalogue.people[Int(lists.people[Int(people.order[rank])])]
            people.set(words: add(person.name, .title, rank, &names), at: rank)
        }
    }

    /// Adds the words of a text, and returns how many there are, without an article in front.
    private mutating func add(
        _ text: Text, _ field: SearchIndex.Field, _ rank: Int, _ postings: inout Postings.Collector
    ) -> Int {
        words.cut(text.range, of: catalogue.texts.bytes)
        var start = 0
        var first = 0
        for (position, end) in words.ends.enumerated() {
            let isFirst = position <= first
            if position == 0, words.typed > 1, Self.isArticle(words.bytes[..<end]) { first = 1 }
            let number = table.number(of: start..<end, in: words.bytes)
            let note = field.rawValue | (isFirst ? 4 : 0)
            postings.add(number, rank: rank, note: note, isWhole: words.ends.count == 1)
            if field == .title { titleWords.append(Int32(clamping: number)) }
            start = end
        }
        return words.typed - first
    }

    private static let articles = ["the", "a", "an"].map { Array($0.utf8) }

    private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
        articles.contains { word.elementsEqual($0) }
    }

    private mutating func numbers(of text: Text) -> [Int] {
        words.cut(text.range, of: catalogue.texts.bytes)
        return numbersOfWords()
    }

    private mutating func numbers(of text: [UInt8]) -> [Int] {
        words.cut(0..<text.count, of: text)
        return numbersOfWords()
    }

    private mutating func numbersOfWords() -> [Int] {
        var start = 0
        var numbers: [Int] = []
        for end in words.ends {
            numbers.append(table.number(of: start..<end, in: words.bytes))
            start = end
        }
        return numbers
    }

    private mutating func words(ofGenres list: Int) -> [Int] {
        if let known = genres[list] { return known }
        var found: [Int] = []
        for genre in catalogue.genres[list] { found += numbers(of: genre) }
        genres[list] = found
        return found
    }
}
