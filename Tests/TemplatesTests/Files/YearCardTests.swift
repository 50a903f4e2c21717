import Data
import Foundation
import FoundationXML
import Testing

@testable import Templates

@Suite struct YearCardTests {
    private static func card(_ site: Site, _ index: Int = 0) -> String {
        var file = DataWriter(texts: site.texts)
        YearCard(index: index).render(into: &file, of: site)
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func `a card says what the year was`() {
        let site = SomeViewings.site()
        let card = Self.card(site)
        #expect(card.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\""))
        #expect(
            card.order(of: [
                "<title id=\"title\">The Lantern, 2025: 6 viewings of 4 films, 4 hours or more</title>",
                ">The Lantern</text>", ">2025</text>", ">6 viewings of 4 films, 4 hours or more</text>",
                ">Crime, Drama, Comedy</text>", ">★★★★★ Amber</text>", ">Jan</text>", ">Dec</text>",
            ]))
        #expect(YearCard(index: 0).path(in: site) == "years/2025.svg")
        #expect(Self.card(site, 1).contains(">1 film, 1 hour</text>"))
    }

    @Test func `a card needs nothing but its year`() {
        var life = Life()
        life.play("2019")
        let card = Self.card(life.site(sections: [.stats]), 2)
        #expect(card.contains(">2019</text>") && card.contains(">1 film</text>"))
        #expect(card.count(of: "<rect") == 1)
    }

    @Test func `whatever the titles say, a card is XML and asks nobody for anything`() throws {
        for text in HostileText.strings(200, seed: 9) {
            let catalogue = SomeViewings.catalogue(titles: [text, text, text, text]) { _ in text }
            let site = Site(settings: Settings(title: text), catalogue: catalogue)
            let parser = XMLParser(data: Foundation.Data(Self.card(site).utf8))
            let names = ElementNames()
            parser.delegate = names
            try #require(
                parser.parse(), "\(text.debugDescription): \(String(describing: parser.parserError))")
            #expect(names.all.isSubset(of: ["svg", "title", "rect", "path", "text", "g"]))
        }
    }

    @Test(arguments: [
        ("short", "short"), ("", ""), (String(repeating: "x", count: 100), "xxxxxxxxxxxxxx…"),
        (String(repeating: "漢", count: 100), "漢漢漢漢漢漢漢漢…"), ("e\u{301}\u{FFFE}", "e\u{301}\u{FFFD}"),
    ])
    func `what is too long ends with an ellipsis`(_ text: String, _ fitted: String) {
        #expect(Array(FittedText(text, size: 10, width: 100).text.utf8) == Array(fitted.utf8))
    }
}

/// The names of the elements that a parser finds.
private final class ElementNames: NSObject, XMLParserDelegate {
    var all: Set<String> = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        all.insert(name)
    }
}
