import Templates
import Testing

/// The style sheet keeps its promises: readable in both rooms, light, and quiet for those who ask for it.
@Suite struct StyleTests {
    private let css = String(decoding: StyleSheet.source, as: UTF8.self)

    /// The custom properties that the first rule for `selector` sets.
    private func properties(of selector: String, in theme: Theme = .marquee) throws -> [String: Substring] {
        let css = theme == .marquee ? css : String(decoding: theme.css, as: UTF8.self)
        let start = try #require(css.ranges(of: selector + " {").first)
        let body = css[start.upperBound...].prefix { $0 != "}" }
        return Dictionary(
            body.matches(of: /--([a-z]+): (#[0-9a-f]{6})\b/).map { (String($0.1), $0.2) },
            uniquingKeysWith: { $1 })
    }

    /// The contrast of two colours as WCAG 2 defines it.
    private func contrast(_ first: Substring?, _ second: Substring?) throws -> Double {
        let (first, second) = (luminance(try #require(first)), luminance(try #require(second)))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private func luminance(_ colour: Substring) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift -> Double in
            let value = Double(number >> shift & 255) / 255
            return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// `value` to the power of 2.4: its square times the fifth root of its square.
    private func power(_ value: Double) -> Double {
        let square = value * value
        var root = 1.0
        for _ in 0..<60 {
            root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
        }
        return square * root
    }

    @Test func `the measure of contrast is right`() throws {
        #expect(abs(try contrast("#000000", "#ffffff") - 21) < 0.01)
        #expect(abs(try contrast("#767676", "#ffffff") - 4.54) < 0.01)
    }

    /// The rules of the rooms: paper, the auditorium where the device asks for it, and where the reader does.
    private static let rooms = [
        ":root", ":root:where(:not([data-room=\"light\"]))", ":root:where([data-room=\"dark\"])",
    ]

    @Test(arguments: Theme.allCases, rooms)
    func `text passes AA on both grounds of both rooms`(_ theme: Theme, _ room: String) throws {
        let colours = try properties(of: room, in: theme)
        for ground in ["paper", "raised"] {
            for text in ["ink", "soft", "lit"] {
                let ratio = try contrast(colours[text], colours[ground])
                #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
            }
        }
    }

    @Test(arguments: Theme.allCases)
    func `the dark room is the same whoever asks for it`(_ theme: Theme) throws {
        #expect(try properties(of: Self.rooms[1], in: theme) == properties(of: Self.rooms[2], in: theme))
    }

    @Test(arguments: Theme.allCases) func `text passes AA on the lit board`(_ theme: Theme) throws {
        let colours = try properties(of: ".board.on", in: theme)
        for text in ["ink", "soft", "lit"] {
            #expect(try contrast(colours[text], colours["raised"]) >= 4.5)
            #expect(
                try contrast(colours[text], colours["glow"]) >= 4.5, "\(text) where the board is brightest")
        }
        #expect(css.contains("var(--glow), var(--raised) 70%"))
    }

    @Test(arguments: TitleCard.Palette.allCases, ["", ".alt"])
    func `titles pass AA on their cards`(_ palette: TitleCard.Palette, _ variant: String) throws {
        let colours = try properties(of: "\n.\(palette.name)\(variant)")
        #expect(colours.count == 5)
        #expect(try contrast(colours["t"], colours["g"]) >= 4.5)
    }

    @Test(arguments: 0..<TitleCard.patternCount)
    func `every pattern is drawn`(_ pattern: Int) {
        let rule = css.ranges(of: "\n.k\(pattern) {").first.map { css[$0.upperBound...].prefix { $0 != "}" } }
        #expect(rule?.contains("--k:") == true)
    }

    @Test func `the sheet is light and asks nobody for anything`() {
        #expect(css.utf8.count < 32_000)
        #expect(
            !css.contains("url(") && !css.contains("@import") && !css.contains("http:")
                && !css.contains("https:"))
    }

    @Test(arguments: [".film", ".facts"])
    func `a long word makes no page of a film wider than its screen`(_ selector: String) throws {
        let start = try #require(css.ranges(of: "\n\(selector) {").first)
        #expect(css[start.upperBound...].prefix { $0 != "}" }.contains("minmax(0, 1fr)"))
    }

    @Test(arguments: [
        "@media print", "@media (forced-colors: active)", "@media (prefers-reduced-motion: reduce)",
        ":focus-visible",
        "color-scheme: light dark",
    ])
    func `the sheet cares for`(_ feature: String) {
        #expect(css.contains(feature))
    }
}
