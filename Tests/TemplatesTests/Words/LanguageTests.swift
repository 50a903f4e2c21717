import Data
import Testing

@testable import Templates

@Suite struct LanguageTests {
    private static func words(_ text: String, language: String = "pl") throws -> Words {
        let source = try SourceText(path: "words.yml", bytes: Array(text.utf8))
        let read = Phrasebook.read(source, language: language, isOwn: false)
        #expect(read.problems == [])
        return Words(language: language, wordings: read.book)
    }

    @Test func `a phrase is found under its words, with numbers for its values`() {
        let count = 2
        let phrase: Phrase = """
            \(grouped: count) of the \(films: 3) on the watchlist \(agreeing: count, "is", "are") here now.
            """
        #expect(phrase.key == "{1} of the {2} {2|film|films} on the watchlist {3|is|are} here now.")
        #expect(phrase == "2 of the 3 films on the watchlist are here now.")
        #expect(
            Phrase(verbatim: "x").key == nil && ("" as Phrase).key == nil && ("\(count)" as Phrase).key == nil
        )
    }

    @Test(arguments: [(1, "Film: 1 na liście"), (3, "Filmy: 3 na liście"), (5, "Filmów: 5 na liście")])
    func `a translation has its own order and its own forms`(_ number: Int, _ said: String) throws {
        let words = try Self.words(#""{1} {1|film|films} on it": "{1|Film|Filmy|Filmów}: {1} na liście""#)
        #expect(words.say("\(films: number) on it") == said)
    }

    @Test func `what a language lacks is said in English, with its own numbers`() throws {
        let words = try Self.words("\"1,234.5\": \"1 234,5\"")
        #expect(words.say("\(films: 12_000), rated \(Rating(tenths: 86))") == "12 000 films, rated 8,6")
    }

    @Test(arguments: [
        ("1,234.5", 1234, "1,234", "8.6"), ("1.234,5", 1_234_567, "1.234.567", "8,6"),
        ("1234,5", 1234, "1234", "8,6"), ("1234,5", 12_345, "12\u{A0}345", "8,6"),
        ("1’234.5", -1234, "-1’234", "8.6"), ("nonsense", 1234, "1,234", "8.6"),
        ("1 234,5", .min, "-9 223 372 036 854 775 808", "8,6"),
    ])
    func `a sample shows how numbers are written`(
        _ sample: String, _ number: Int, _ written: String, _ rating: String
    ) throws {
        let words = try Self.words("\"1,234.5\": \"\(sample)\"")
        #expect(words.grouped(number) == written)
        #expect(words.say("\(Rating(tenths: 86))") == rating)
    }

    @Test func `a month changes with what stands around it`() throws {
        let day = try #require(PartialDate(written: "2025-10-02"))
        let month = try #require(PartialDate(written: "2025-10"))
        let year = try #require(PartialDate(written: "2025"))
        let words = Words.of("pl")
        #expect(
            [day, month, year].map { words.written($0) } == [
                "2 października 2025", "październik 2025", "2025",
            ])
        #expect(words.written(day, .short) == "2 paź 2025" && words.written(month, .short) == "paź 2025")
        var html = HTMLWriter(words: words)
        for date in [day, month, year, .unknown] { html.write(on: date) }
        #expect(
            String(decoding: html.bytes, as: UTF8.self) == """
                 <time datetime="2025-10-02">2 października 2025</time> \
                <time datetime="2025-10">w październiku 2025</time> \
                w <time datetime="2025">2025</time>, data nieznana
                """)
        #expect(words.monthName(9) == "wrzesień" && words.shortMonthName(9) == "wrz")
        #expect(words.weekdayName(3) == "środa" && words.shortWeekdayName(7) == "ndz")
    }

    @Test func `the script is told every form`() throws {
        let words = try Self.words(#""{1|# result|# results}": "{1|# wynik|# wyniki|# wyników}""#)
        let forms = Markup.forms(in: words) { "\(agreeing: $0, "# result", "# results")" }
        #expect(
            String(decoding: forms.bytes(in: words), as: UTF8.self) == """
                 data-one="# wynik" data-few="# wyniki" data-many="# wyników" data-other="# wyników"
                """)
    }

    @Test func `a translation cannot be markup`() throws {
        let words = try Self.words(#"Films: "<b>&\"**Filmy**""#)
        #expect(
            String(decoding: ("<p>\(say: "Films")</p>" as Markup).bytes(in: words), as: UTF8.self)
                == "<p>&lt;b&gt;&amp;&quot;**Filmy**</p>")
        #expect(
            String(decoding: ("# \(say: "Films")" as Markdown).bytes(in: words), as: UTF8.self)
                == ##"# &lt;b&gt;&"\*\*Filmy\*\*"##)
    }

    @Test(arguments: [("pl", "pl"), ("pl-PL", "pl"), ("PL", "pl"), ("pt-BR", "pt"), ("zh_TW", "zh")])
    func `a language is known without its region`(_ tag: String, _ primary: String) {
        #expect(Words.primary(tag) == primary)
        #expect(Words.of(tag).isEnglish == (primary != "pl"))
    }
}
