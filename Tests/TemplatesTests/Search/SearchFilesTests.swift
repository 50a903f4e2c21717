import Data
import Testing

@testable import Templates

/// What the script finds in the files of the search.
@Suite struct SearchFilesTests {
    private func text(_ file: some DataFile, of site: Site) -> String {
        var writer = DataWriter(texts: site.texts)
        file.render(into: &writer, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func path(_ file: some DataFile, of site: Site) -> String {
        var path: [UInt8] = []
        file.appendPath(to: &path, in: site)
        return String(decoding: path, as: UTF8.self)
    }

    /// Films with these titles, each with ten times as many votes as the one before.
    private func site(_ titles: [String], votes: (Int) -> Int = { $0 }) -> Site {
        var builder = CatalogueBuilder()
        for (index, title) in titles.enumerated() {
            let number = "\(1_000_001 + index)".dropFirst()
            builder.film(SomeFilm(tconst: "tt0\(number)", title: title, votes: votes(index)))
        }
        return Site(builder)
    }

    /// The words of a file of words.
    private func words(_ file: String) -> [String] {
        guard let list = file.between(",\"", "\"") else { return [] }
        var word = ""
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return list.split(separator: ",").map { entry in
            let shared = entry.first.flatMap { letters.firstIndex(of: $0) } ?? 0
            word =
                String(decoding: Array(word.utf16).prefix(shared), as: UTF16.self)
                + entry.dropFirst().prefix { $0 != " " }
            return word
        }
    }

    @Test func `a small library has one file of words and one of facts`() {
        let site = Site(.sample)
        let search = site.search
        #expect(search.directoryFiles == 1 && search.wordFiles == 1 && search.filmFiles == 1)
        #expect(search.peopleFiles == 0)
        #expect(path(SearchDirectoryFile(), of: site) == "assets/search/index.js")
        #expect(text(SearchDirectoryFile(), of: site) == "marquee(\"index\",[\"\",1,0]);\n")
        #expect(path(SearchWordsFile(number: 0), of: site) == "assets/search/w-.js")
        #expect(path(SearchFilmsFile(number: 0), of: site) == "assets/search/f0.js")
    }

    @Test func `words of titles, original titles, years and genres are there in the order of their bytes`() {
        let site = Site(.sample)
        let found = words(text(SearchWordsFile(number: 0), of: site))
        #expect(found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for word in ["interstellar", "rashomon", "1952", "sci", "fi", "drama", "生き", "きる", "る", "jacket"] {
            #expect(found.contains(word), "\(word)")
        }
    }

    @Test func `a word has its films by number, with what they are worth and where it stands`() {
        let site = site(["Up", "The Up"], votes: { $0 == 0 ? 5 : 0 })
        // Film 2 is worth nothing; 5 votes are three binary digits; both titles have one word that counts,
        // and "the" and what follows it begin one.
        #expect(text(SearchWordsFile(number: 0), of: site) == "marquee(\"w-\",\"Athe CAE,Aup BDEBAE\");\n")
    }

    @Test func `facts name the page, the titles, the year, what the film is to the owner, and its genres`() {
        let site = Site(.sample)
        let file = text(SearchFilmsFile(number: 0), of: site)
        #expect(file.hasPrefix("marquee(\"f0\",[\n["))
        #expect(
            file.contains(
                "[816692,\"tt0816692\",\"Interstellar\",\"\",2014,\"w\",[\"Adventure\",\"Drama\",\"Sci-Fi\"]]"
            ))
        #expect(file.contains("[44741,\"tt0044741\",\"Ikiru\",\"生きる\",1952,\"w\",[\"Drama\"]]"))
        #expect(file.contains("[34583,\"tt0034583\",\"Casablanca\",\"\",1942,\"s\",[]]"))
        #expect(file.contains("[93058,\"tt0093058\",\"Full Metal Jacket\",\"\",1987,\"\",[]]"))
        #expect(file.hasSuffix("]]);\n"))
    }

    @Test func `text cannot leave its string`() {
        let site = site(["\"</script><script>alert(1)//\\ \u{2028}", "a\u{0}b"])
        let facts = text(SearchFilmsFile(number: 0), of: site)
        #expect(!facts.contains("</script") && !facts.contains("\u{2028}") && !facts.contains("\u{0}"))
        #expect(facts.contains("\\\"\\u003C/script\\u003E"))
        #expect(
            words(text(SearchWordsFile(number: 0), of: site)).allSatisfy { word in
                word.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
            })
    }

    @Test func `many words are in many small files, whose names say what their words begin with`() throws {
        let titles = (0..<6000).map { "w\(String($0, radix: 26)) жизнь\($0 % 900)" }
        let site = site(titles)
        let directory = try #require(text(SearchDirectoryFile(), of: site).between("[\"", "\""))
        #expect(directory.contains("w(") && directory.contains("-d0(-b6"))
        var all: Set<String> = []
        for number in 0..<site.search.wordFiles {
            let file = text(SearchWordsFile(number: number), of: site)
            let name = try #require(file.between("(\"w-", "\""))
            #expect(path(SearchWordsFile(number: number), of: site) == "assets/search/w-\(name).js")
            #expect(file.utf8.count < 12_000, "\(name)")
            for word in words(file) where word != "*" {
                let bytes = word.utf8.map {
                    $0 < 0x80 ? "\(Character(Unicode.Scalar($0)))" : "-\(String($0, radix: 16))"
                }
                #expect(bytes.joined().hasPrefix(name), "\(word) in \(name)")
                #expect(all.insert(word).inserted, "\(word) twice")
            }
        }
        #expect(all.count == 6000 + 900)
    }

    @Test func `a word that very many have keeps the best, and each film that is called so`() {
        let site = site((0..<1200).map { $0 < 20 ? "Love" : "Love \($0)" })
        let search = site.search
        let love = (0..<search.words.count).first { search.words[$0].elementsEqual("love".utf8) } ?? 0
        #expect(search.titles.isCut(love))
        #expect(search.titles.count(of: love) == 520)
        let titles = search.titles[love].map { site.catalogue.title(of: Int(search.films.order[$0.rank])) }
        #expect(titles.filter { $0 == "Love" }.count == 20)
        #expect(titles.first == "Love 1023" || titles.first == "Love 1024")
    }

    @Test func `two common words that follow each other are one word too`() {
        let site = site(
            (0..<1400).map { $0 == 3 ? "Long Night" : $0.isMultiple(of: 2) ? "Long \($0)" : "Night \($0)" })
        let search = site.search
        #expect((0..<search.words.count).contains { search.words[$0].elementsEqual("longnight".utf8) })
        #expect(!(0..<search.words.count).contains { search.words[$0].elementsEqual("night5".utf8) })
    }

    @Test func `two common names of somebody are one word too`() {
        var life = Life()
        for number in 0..<220 {
            life.credit(.cast, number.isMultiple(of: 2) ? "John \(number)" : "\(number) Ford")
        }
        life.credit(.director, "John Ford")
        let search = Site(settings: Settings(), catalogue: life.build()).search
        let pair = (0..<search.words.count).first { search.words[$0].elementsEqual("johnford".utf8) }
        #expect(pair.map { search.names.count(of: $0) } == 1)
    }

    @Test func `the last of some ideographs parts no pair`() {
        let site = site(
            (0..<1400).map { $0 == 3 ? "東京 Road" : $0.isMultiple(of: 2) ? "東京 \($0)" : "\($0) Road" })
        #expect((0..<site.search.words.count).contains { site.search.words[$0].elementsEqual("東京road".utf8) })
    }

    @Test func `own films come first, and then those with more votes`() {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt0000001", title: "A", votes: 1_000_000))
        builder.film(SomeFilm(tconst: "tt0000002", title: "B", votes: 10), added: "2025-01-01")
        builder.film(SomeFilm(tconst: "tt0000003", title: "C"))
        builder.film(SomeFilm(tconst: "tt0000004", title: "D", votes: 900))
        let films = Site(builder).search.films
        #expect(films.order == [1, 0, 3, 2])
        #expect(films.level(at: 0) == 36 && films.level(at: 1) == 20)
    }

    @Test(arguments: [
        ("tt0816692", 816_692), ("816692", 816_692), ("nm0000634", 634), ("t816692", -1),
        ("tt12345678901", -1),
        ("", -1), ("tt", -1), ("tt12x", -1), ("film-1", -1),
    ])
    func `a number comes from the digits of a key, or from all of it`(_ key: String, number: Int) {
        let found = SearchEntries.number(of: key.utf8Span.span)
        if number < 0 { #expect(found >= 1 << 30) } else { #expect(found == UInt32(number)) }
    }

    @Test func `another film changes no number of the others`() {
        let one = site(["Alien", "Brazil"]), other = site(["Alien", "Brazil", "Cube"])
        func numbers(_ site: Site) -> Set<Int> {
            Set((0..<site.search.films.count).map(site.search.films.number))
        }
        #expect(numbers(one).isSubset(of: numbers(other)))
    }

    @Test func `people with a page are found by their names, and their films too`() {
        var life = Life()
        life.credit(.director, "Michael Curtiz")
        let site = Site(settings: Settings(), catalogue: life.build())
        #expect(site.search.peopleFiles == 1)
        #expect(text(SearchPeopleFile(number: 0), of: site).contains("\"Michael Curtiz\"]"))
        #expect(path(SearchPeopleFile(number: 0), of: site) == "assets/search/p0.js")
        let words = text(SearchWordsFile(number: 0), of: site)
        // "curtiz" after "casablanca": a letter shared, no title, one film by name, one person.
        #expect(words.contains(",Burtiz ;34hBh;AhI,"))
    }

    @Test func `a site whose owner leaves the search out has no files of it`() {
        var settings = Settings()
        settings.sections = [.tonight]
        let search = Site(.sample, settings).search
        #expect(search.directoryFiles == 0 && search.wordFiles == 0 && search.filmFiles == 0)
    }
}
