import Data

/// Every word of the titles, names, years and genres of the site, and what it finds.
///
/// It is kept in numbers, and only put into the words of the script while its files are written.
package struct SearchIndex: Sendable {
    let words: SortedWords
    let files: WordFiles
    let films: SearchEntries
    let people: SearchEntries
    /// Films by the words of their titles, their years and genres.
    let titles: Postings
    /// Films by the names of who worked on them.
    let crew: Postings
    /// People by their names.
    let names: Postings

    /// Where a word of a film comes from; half of what is noted of it, beside whether the title begins with
    /// it.
    enum Field: Int { case title, original, fact }

    /// How many finds a word keeps: more of the kind that is shown.
    private static let most = (films: 500, crew: 200, people: 100)
    /// How many bytes a file of words has at most, unless it has one word only.
    private static let fileSize = 8 << 10
    private static let entriesPerFile = (films: 32, people: 64)

    /// None: for a site without a search page.
    init() {
        words = SortedWords()
        files = WordFiles()
        films = SearchEntries()
        people = SearchEntries()
        titles = Postings.Collector(most: 0).sorted([])
        crew = titles
        names = titles
    }

    /// - Parameter lists: those of the people who have a page.
    init(_ catalogue: Catalogue, people lists: PeopleShelves) {
        let matters = Self.own(catalogue)
        var films = SearchEntries(count: catalogue.films.count, perFile: Self.entriesPerFile.films) { film in
            let level = Self.level(of: catalogue.films[film].votes ?? 0)
            return matters[film] ? level | 32 : level
        } key: { film in
            SearchEntries.number(
                of: catalogue.texts.bytes.span.extracting(catalogue.films[film].tconst.range))
        }
        var people = SearchEntries(count: lists.people.count, perFile: Self.entriesPerFile.people) { list in
            let level = Self.level(of: lists.shelves[list].count)
            return lists.seen[list] > 0 ? level | 32 : level
        } key: { list in
            let key = catalogue.people[Int(lists.people[list])].key
            return SearchEntries.number(of: catalogue.texts.bytes.span.extracting(key.range))
        }
        var reader = SearchReader(catalogue)
        var collectors = (
            titles: Postings.Collector(most: Self.most.films), crew: Postings.Collector(most: Self.most.crew),
            names: Postings.Collector(most: Self.most.people)
        )
        reader.addTitles(of: &films, to: &collectors.titles)
        reader.addCrew(of: films, to: &collectors.crew)
        reader.addNames(of: &people, lists, to: &collectors.names)
        let (words, numbers) = reader.table.sorted()
        let (titles, crew) = (collectors.titles.sorted(numbers), collectors.crew.sorted(numbers))
        let names = collectors.names.sorted(numbers)
        files = WordFiles(words, most: Self.fileSize) { word in
            words.length(of: word) + 8
                * (titles.count(of: word) + crew.count(of: word) + names.count(of: word))
        }
        (self.words, self.films, self.people) = (words, films, people)
        (self.titles, self.crew, self.names) = (titles, crew, names)
    }

    /// Which films mean something to the owner.
    private static func own(_ catalogue: Catalogue) -> [Bool] {
        var own = [Bool](repeating: false, count: catalogue.films.count)
        for entry in catalogue.entries where entry.standing != .unlisted { own[entry.film] = true }
        for opinion in catalogue.opinions.rows { own[opinion.film] = true }
        for favorite in catalogue.favorites.rows { own[favorite.film] = true }
        return own
    }

    /// 0 to 31: how many binary digits a number has.
    private static func level(of number: Int) -> UInt8 {
        UInt8(min(Int.bitWidth - number.leadingZeroBitCount, 31))
    }
}
