import Data

/// One person's films: what the owner saw of them, rated, wants to see, and what else there is.
package struct PersonPage: ShelfPage {
    static let section = SectionName.people
    static let ways = PagerWays.standing

    let number: Int

    package init(number: Int) { self.number = number }

    func title(of list: Int, in site: Site) -> Phrase {
        Phrase(verbatim: site.name(ofPersonOn: list))
    }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        let roles = Phrase(
            listing: site.shelves.people.roles(of: shelf.list).enumerated().map {
                Phrase(stringLiteral: $0.offset == 0 ? $0.element.title : $0.element.word)
            })
        guard shelf.isHead else { return "\(roles)." }
        let seen = Int(site.shelves.people.seen[shelf.list])
        return "\(roles). \(films: shelf.count) in this library, \(seenWords(seen))."
    }

    func part(at position: Int, of site: Site) -> Int {
        site.shelves.standing(of: site.shelves.people.shelves.film(at: position))
    }

    func heading(ofPart part: Int) -> ShelfHeading? { .standing(part) }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.write("<p class=\"by\">")
        let character = site.shelves.people.character(at: position, in: site.catalogue)
        var isFirst = true
        for role in site.shelves.people.roles(at: position) {
            if !isFirst { html.write(", ") }
            defer { isFirst = false }
            guard role == .cast, !character.isEmpty else {
                html.say(words: isFirst ? role.title : role.word)
                continue
            }
            html.say(words: isFirst ? "Cast as" : "cast as")
            html.write(" <bdi>")
            html.write(text: character)
            html.write("</bdi>")
        }
        html.write("</p>\n")
        html.writeOwn(
            site.shelves.people.shelves.film(at: position), saying: .inParts(part(at: position, of: site)),
            of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let character = site.shelves.people.character(at: position, in: site.catalogue)
        for role in site.shelves.people.roles(at: position) {
            markdown.write(", ")
            guard role == .cast, !character.isEmpty else {
                markdown.say(words: role.word)
                continue
            }
            markdown.say(words: "cast as")
            markdown.write(" ")
            markdown.write(text: character)
        }
        markdown.writeOwn(
            site.shelves.people.shelves.film(at: position), saying: .inParts(part(at: position, of: site)),
            of: site)
    }
}
