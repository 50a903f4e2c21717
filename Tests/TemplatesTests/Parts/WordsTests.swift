import Data
import Testing

@testable import Templates

@Suite struct WordsTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_603_536, "1,603,536"), (-1234, "-1,234"),
        (12_345, "12,345"), (.min, "-9,223,372,036,854,775,808"),
    ])
    func `numbers are grouped by thousands`(_ number: Int, _ text: String) {
        #expect(Words.english.grouped(number) == text)
    }

    @Test(arguments: [
        0, 1, 9, 10, 99, 100, 999, 1000, 1001, 9999, 10_000, 99_999, 100_000, 999_999, 1_000_000, .max,
        .max - 1,
    ])
    func `numbers are written in decimal, whatever their length and sign`(_ number: Int) {
        for number in [number, -number, Int.min &+ number] {
            var digits: [UInt8] = []
            digits.append(decimal: number)
            #expect(String(decoding: digits, as: UTF8.self) == "\(number)")
            #expect(Words.english.grouped(number).filter { $0 != "," } == "\(number)")
            let groups = Words.english.grouped(number).drop { $0 == "-" }.split(separator: ",")
            #expect(groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count))
        }
    }

    @Test(arguments: [0, 1, 9, 10, 86, 99, 100])
    func `a rating has one decimal`(_ tenths: Int) {
        var digits: [UInt8] = []
        digits.append(Rating(tenths: tenths), point: UInt8(ascii: "."))
        #expect(String(decoding: digits, as: UTF8.self) == Rating(tenths: tenths).description)
    }

    @Test(arguments: [(0, "0 films"), (1, "1 film"), (2, "2 films"), (1001, "1,001 films")])
    func `a noun agrees with its number`(_ number: Int, _ text: String) {
        #expect(films(number) == text)
    }

    @Test func `a day has a long form, a short form and a name`() throws {
        let day = try #require(Day(parsing: "2025-10-12"))
        let long = "<time datetime=\"2025-10-12\">12 October 2025</time>"
        #expect(String(decoding: Markup.date(day).bytes, as: UTF8.self) == long)
        let short = "<time datetime=\"2025-10-12\">12 Oct 2025</time>"
        var html = HTMLWriter()
        html.write(shortDate: day)
        #expect(String(decoding: html.bytes, as: UTF8.self) == short)
        #expect(Words.english.weekdayName(day.weekday) == "Sunday")
    }

    @Test(arguments: [
        ("Alien", #""Alien""#), (#"Say "hi""#, #""Say \"hi\"""#), (#"a\b"#, #""a\\b""#),
        ("<b>", #""\u003cb\u003e""#), ("[x](y)", #""\u005bx\u005d(y)""#), ("a\nb", #""a b""#),
        ("*a*_b_`c`", #""\u002aa\u002a\u005fb\u005f\u0060c\u0060""#), ("\u{202E}x", "\"\u{FFFD}x\""),
        ("生きる", "\"生きる\""),
    ])
    func `a title in front matter is a JSON string that means nothing in CommonMark`(
        _ text: String, _ quoted: String
    ) {
        #expect(String(decoding: Markdown.quoted(text).bytes, as: UTF8.self) == quoted)
    }

    @Test func `a bar has its parts in proportion, and shows the smallest`() {
        var html = HTMLWriter()
        html.write(Bar(parts: [(.on, 1), (.unknown, 0), (.off, 9999)], of: 10_000))
        let text = String(decoding: html.bytes, as: UTF8.self)
        #expect(text.contains(#"<rect class="on" x="0" width="4" height="10"/>"#))
        #expect(text.contains(#"<rect class="off" x="0" width="1000" height="10"/>"#))
        #expect(!text.contains("unknown"))
    }
}
