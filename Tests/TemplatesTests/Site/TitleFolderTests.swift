import Data
import Testing

@testable import Templates

/// Titles are folded byte by byte and sorted by their first eight bytes first; neither may show.
@Suite struct TitleFolderTests {
    private static let titles = [
        "", " ", "!!!", "...", "½", "8½", "Alien", "ALIEN", "alien", "Aliens", "The Apartment", "the", "The ",
        "The 39 Steps", "A", "A ", "A 1", "An", "An Éclair", "An  éclair", "A The An", "à bout", "À BOUT",
        "Ångström", "Æon Flux", "Œdipe", "ßtraße", "ẞ", "Þór", "ÐÐ", "İstanbul", "Iı", "ŉ", "Ǆ", "ﬁlm",
        "E\u{301}toile", "\u{301}", "\u{301}a", "生きる", "千と千尋", "Сталкер", "\u{1F3AC} Cut", "Ⅷ", "٣", "ª",
        "A\u{0}", "A\u{0}\u{0}b", "abcdefgh", "abcdefgha", "abcdefg", "abcdefghb", "Abcdefgh", "abcdefg\u{0}",
        "The A Team", "\"The\" End", "'n Sync", "@", "_x", "zzzzzzzz\u{10FFFF}", "ÿ", "Ÿ",
    ]
    private static let random = HostileText.strings(4000, seed: 3)

    @Test func `a title is folded as one would write it down`() {
        var folder = TitleFolder()
        for title in Self.titles + Self.random + Self.random {
            let plain = PlainTitleKey(title)
            var folded = Array("before".utf8)
            let group = folder.append(title.utf8Span.span, to: &folded)
            let text = Array(folded.dropFirst(6))
            #expect(text == Array(plain.folded.utf8), "\(title.debugDescription)")
            #expect(group.label == plain.group, "\(title.debugDescription)")
        }
    }

    @Test func `titles are in the order that they would be sorted in`() {
        var builder = CatalogueBuilder()
        let titles = Self.titles + Self.random
        for (number, title) in titles.enumerated() {
            builder.film(SomeFilm(tconst: "tt\(100_000 + number)", title: title))
        }
        let index = Site(builder).films
        let keys = titles.map { PlainTitleKey($0) }
        let expected = titles.indices.sorted { left, right in
            if keys[left].precedes(keys[right]) { return true }
            return keys[right].precedes(keys[left]) ? false : left < right
        }
        #expect(index.order == expected)
        let groups = index.sections.flatMap { section in
            section.range.map { _ in section.group.label.english }
        }
        #expect(groups == expected.map { keys[$0].group })
        #expect(Set(index.sections.map(\.group)).count == index.sections.count)
    }
}
