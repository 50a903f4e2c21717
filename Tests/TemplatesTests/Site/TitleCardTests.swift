import Data
import Testing

@testable import Templates

@Suite struct TitleCardTests {
    private func card(_ tconst: String, _ title: String, _ genres: [String] = []) -> TitleCard {
        TitleCard(
            title: title.utf8Span.span, palette: TitleCard.palette(for: genres),
            fingerprint: fingerprint(of: tconst.utf8Span.span))
    }

    @Test(arguments: [
        (["Action", "Drama", "Sci-Fi"], "space"), (["Drama"], "drama"), (["drama", "horror"], "horror"),
        ([], "steel"),
        (["Opera"], "steel"), (["Crime", "Drama", "Film-Noir"], "noir"), (["Comedy", "Animation"], "play"),
    ])
    func `the palette is the one of the genre that says most`(_ genres: [String], _ palette: String) {
        #expect(card("tt1", "A", genres).palette.name.description == palette)
    }

    @Test func `the pattern hangs on the id alone`() {
        let first = card("tt0816692", "Interstellar", ["Drama"])
        let second = card("tt0816692", "Something else", ["War"])
        #expect(first.pattern == second.pattern && first.layout == second.layout)
    }

    @Test func `every pattern and layout is used`() {
        let cards = (0..<2000).map { card("tt\($0)", "A") }
        #expect(Set(cards.map(\.pattern)) == Set(0..<12))
        #expect(Set(cards.map(\.layout)) == [0, 1, 2, 3])
        #expect(Set(cards.map(\.isAlternate)) == [true, false])
    }

    @Test(arguments: [
        ("Jaws", 1), ("Casablanca", 3), ("Capernaum", 3), ("Goodfellas", 2), ("Rear Window", 2),
        ("Koyaanisqatsi", 4),
        ("千と千尋の神隠し", 2), ("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 5), ("", 1),
        (String(repeating: "Long title ", count: 12), 6), (String(repeating: "x", count: 40), 5),
    ])
    func `long titles and long words are set smaller`(_ title: String, _ size: Int) {
        #expect(card("tt1", title).size == size)
    }

    /// The rule of sizes as people would write it down, by characters; the card reads bytes.
    private func plainSize(_ title: String) -> Int {
        func width(_ scalar: Unicode.Scalar) -> Int {
            switch scalar {
            case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", " ": 1
            case "m", "w", "M", "W": 3
            default: scalar.value < 0x1100 ? 2 : 4
            }
        }
        var (length, word, longest) = (0, 0, 0)
        for scalar in title.unicodeScalars {
            length += width(scalar)
            // A line may break at a space and after an ideograph.
            word = scalar == " " || scalar.value >= 0x1100 ? 0 : word + width(scalar)
            longest = max(longest, word)
        }
        let byLength = [20, 36, 64, 104, 180].firstIndex { length <= $0 } ?? 5
        let byWord = [15, 18, 23, 28].firstIndex { longest <= $0 } ?? 4
        return max(byLength, byWord) + 1
    }

    @Test func `titles of several bytes a letter are as large as their letters allow`() {
        let borders = ["\u{10FF}", "\u{1100}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}", "é", "ß"]
        let repeated = borders.flatMap { letter in (1...60).map { String(repeating: letter, count: $0) } }
        for title in repeated + HostileText.strings(5000, seed: 11) {
            #expect(Int(card("tt1", title).size) == plainSize(title), "\(title.debugDescription)")
        }
    }
}
