import Data
import Foundation
import FoundationXML
import Testing

@testable import Templates

@Suite struct `Badges` {
    private static let site = Site(.sample)

    @Test func `say a number, to eyes and ears`() {
        for (number, sentence, value) in [
            (BadgeFile.Number.watchlist, "On the watchlist: 4 films", "4 films"),
            (.watched, "Watched: 3 films", "3 films"), (.tonight, "To watch tonight: 1 film", "1 film"),
        ] {
            let badge = BadgeFile(number: number).text(of: Self.site)
            #expect(badge.contains("role=\"img\" aria-labelledby=\"title\">"))
            #expect(badge.contains("<title id=\"title\">\(sentence)</title>"))
            #expect(badge.contains(">\(number.name)</text>") && badge.contains(">\(value)</text>"))
            #expect(BadgeFile(number: number).path(in: Self.site) == "badges/\(number.name).svg")
        }
    }

    @Test func `are amber only when something is on`() {
        func colour(_ number: BadgeFile.Number, _ site: Site) -> Bool {
            BadgeFile(number: number).text(of: site).contains("#f2a31b")
        }
        let empty = Site(settings: Settings(), catalogue: Catalogue())
        #expect(colour(.tonight, Self.site) && !colour(.watchlist, Self.site) && !colour(.tonight, empty))
    }

    @Test func `count each film once, and those without a date`() {
        var life = Life()
        life.play("2025-02-14")
        life.play("2025-02-14", again: true)
        life.play("tt0042876", nil)
        #expect(BadgeFile.Number.watched.count(in: life.site()) == 4)
    }

    @Test func `leave room for what they say`() {
        #expect(GlyphWidths.width(of: "", size: 11) == 0)
        #expect(GlyphWidths.width(of: "iii", size: 11) < GlyphWidths.width(of: "www", size: 11))
        #expect(GlyphWidths.width(of: "e\u{301}", size: 11) == GlyphWidths.width(of: "e", size: 11))
        #expect(GlyphWidths.width(of: "生きる", size: 10) == 36)
        #expect(GlyphWidths.fitting("Short", width: 100, size: 11) == "Short")
        let cut = GlyphWidths.fitting("A title that is much too long", width: 100, size: 11)
        #expect(cut.hasSuffix("…") && cut.hasPrefix("A title") && !cut.hasSuffix(" …"))
        #expect(GlyphWidths.width(of: cut, size: 11) <= 100)
    }

    @Test func `come with a card that tells all of it`() {
        let card = CardFile().text(of: Self.site)
        #expect(
            card.order(of: [
                "aria-labelledby=\"title desc\"", "<title id=\"title\">The Lantern</title>",
                "On the watchlist: 4 films; Watched: 3 films; To watch tonight: 1 film.",
                ">4</text>", ">3</text>", "class=\"count on\"", ">1</text>",
                "Lately watched · 14 February 2025", "Casablanca (1942)",
            ]))
        let empty = CardFile().text(of: Site(settings: Settings(), catalogue: Catalogue()))
        #expect(!empty.contains("Lately") && empty.contains("height=\"128\""))
    }

    @Test func `ask for nothing from elsewhere`() {
        let files = BadgeFile.Number.allCases.map { BadgeFile(number: $0).text(of: Self.site) }
        for text in files + [CardFile().text(of: Self.site)] {
            #expect(text.count(of: "http") == 1 && text.contains("xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(!text.contains("url(") && !text.contains("href"))
        }
    }

    @Test func `are well-formed whatever titles say`() {
        for text in HostileText.strings(300) {
            var builder = CatalogueBuilder()
            builder.film(SomeFilm(tconst: "tt1", title: text), watched: "2025-01-01")
            let card = CardFile().text(of: Site(builder, Settings(title: text)))
            #expect(
                XMLParser(data: Foundation::Data(card.utf8)).parse(), "\(text.unicodeScalars.map(\.value))")
        }
    }
}
