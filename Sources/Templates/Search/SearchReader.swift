import Data

/// Reads the words of a catalogue, each film and person in the order of rank.
struct SearchReader {
    private(set) var table = WordTable()
    private let catalogue: Catalogue
    private var words = SearchWords()
    /// The numbers of what a reader types of the text that was read last.
    private var typed: [Int32] = []
    /// By list of genres, and by year, the numbers of their words.
    private var genres: [[Int32]?]
    private var years: [Int: [Int32]] = [:]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        genres = [[Int32]?](repeating: nil, count: catalogue.genres.count)
    }

    mutating func addTitles(of films: inout SearchEntries, to titles: inout Postings.Collector) {
        var lists = WordLists()
        for rank in 0..<films.count {
            let film = catalogue.films[Int(films.order[rank])]
            films.set(words: add(film.title, .title, rank, &titles), at: rank)
            lists.append(typed)
            if !film.originalTitle.isEmpty { _ = add(film.originalTitle, .original, rank, &titles) }
            if let year = film.year { add(facts: words(ofYear: year), rank, &titles) }
            add(facts: words(ofGenres: film.genres), rank, &titles)
        }
        for rank in 0..<lists.count { addPairs(of: lists[rank], rank, &titles) }
    }

    mutating func addCrew(of films: SearchEntries, to crew: inout Postings.Collector) {
        if catalogue.credits.isEmpty { return }
        var names = WordLists()
        for person in catalogue.people { names.append(read(person.name)) }
        forEachCredit(of: films) { rank, person in
            for word in names[person] { crew.add(Int(word), rank: rank) }
        }
        var pairs = WordLists()
        for person in 0..<names.count { pairs.append(self.pairs(of: names[person], crew).map(\.word)) }
        forEachCredit(of: films) { rank, person in
            for word in pairs[person] { crew.add(Int(word), rank: rank) }
        }
    }

    mutating func addNames(
        of people: inout SearchEntries, _ lists: PeopleShelves, to names: inout Postings.Collector
    ) {
        var all = WordLists()
        for rank in 0..<people.count {
            let person = catalogue.people[Int(lists.people[Int(people.order[rank])])]
            people.set(words: add(person.name, .title, rank, &names), at: rank)
            all.append(typed)
        }
        for rank in 0..<all.count { addPairs(of: all[rank], rank, &names) }
    }

    private func forEachCredit(of films: SearchEntries, _ body: (_ rank: Int, _ person: Int) -> Void) {
        for rank in 0..<films.count {
            for credit in catalogue.credits(at: catalogue.credits(of: Int(films.order[rank]))) {
                body(rank, credit.person)
            }
        }
    }
}

extension SearchReader {
    /// Adds the words of a text, and returns how many a reader types, without an article in front.
    private mutating func add(
        _ text: Text, _ field: SearchIndex.Field, _ rank: Int, _ postings: inout Postings.Collector
    ) -> Int {
        words.cut(text.range, of: catalogue.texts.bytes)
        typed.removeAll(keepingCapacity: true)
        let count = words.typed
        var start = 0
        var first = 0
        for (position, end) in words.ends.enumerated() {
            let isFirst = position <= first
            if position == 0, count > 1, Self.isArticle(words.bytes[..<end]) { first = 1 }
            let number = table.number(of: start..<end, in: words.bytes)
            let note = field.rawValue | (isFirst ? 4 : 0)
            postings.add(number, rank: rank, note: note, isWhole: words.ends.count == 1)
            if words.areTyped[position] { typed.append(Int32(clamping: number)) }
            start = end
        }
        return count - first
    }

    private func add(facts: [Int32], _ rank: Int, _ postings: inout Postings.Collector) {
        for word in facts { postings.add(Int(word), rank: rank, note: SearchIndex.Field.fact.rawValue) }
    }

    private static let articles = ["the", "a", "an"].map { Array($0.utf8) }

    private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
        articles.contains { word.elementsEqual($0) }
    }

    /// Adds two words that follow each other as one, where neither alone finds everything that has it.
    private mutating func addPairs(
        of words: ArraySlice<Int32>, _ rank: Int, _ postings: inout Postings.Collector
    ) {
        for (word, isStart) in pairs(of: words, postings) {
            postings.add(Int(word), rank: rank, note: isStart ? 4 : 0)
        }
    }

    private mutating func pairs(
        of words: ArraySlice<Int32>, _ postings: Postings.Collector
    ) -> [(word: Int32, isStart: Bool)] {
        var pairs: [(word: Int32, isStart: Bool)] = []
        for (position, (one, other)) in zip(words, words.dropFirst()).enumerated() {
            guard postings.isCut(Int(one)), postings.isCut(Int(other)) else { continue }
            var pair: [UInt8] = []
            table.append(Int(one), to: &pair)
            table.append(Int(other), to: &pair)
            let number = table.number(of: 0..<pair.count, in: pair)
            pairs.append((Int32(clamping: number), position == 0))
        }
        return pairs
    }

    /// The numbers of what a reader types of a text.
    private mutating func read(_ text: Text) -> [Int32] { read(text.range, of: catalogue.texts.bytes) }

    private mutating func read(_ range: Range<Int>, of utf8: [UInt8]) -> [Int32] {
        words.cut(range, of: utf8)
        typed.removeAll(keepingCapacity: true)
        var start = 0
        for (position, end) in words.ends.enumerated() {
            if words.areTyped[position] {
                typed.append(Int32(clamping: table.number(of: start..<end, in: words.bytes)))
            }
            start = end
        }
        return typed
    }

    private mutating func words(ofYear year: Int) -> [Int32] {
        if let known = years[year] { return known }
        let digits = Array("\(year)".utf8)
        let found = read(0..<digits.count, of: digits)
        years[year] = found
        return found
    }

    private mutating func words(ofGenres list: Int) -> [Int32] {
        if let known = genres[list] { return known }
        var found: [Int32] = []
        for genre in catalogue.genres[list] { found += read(genre) }
        genres[list] = found
        return found
    }
}
