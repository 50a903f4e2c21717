import Data

/// One person's films: what the owner saw of them, rated, wants to see, and what else there is.
package struct PersonPage: ShelfPage {
    static let section = SectionName.people

    let number: Int

    package init(number: Int) { self.number = number }

    func head(of list: Int, in site: Site) -> PagePath { PagePath(.people, site.names.people[list]) }

    func title(of list: Int, in site: Site) -> String { site.name(ofPersonOn: list) }

    func lead(_ shelf: Shelf, of site: Site) -> String {
        let roles = String(listing: site.shelves.people.roles(of: shelf.list).map(\.word)).capitalizedFirst
        guard shelf.isWhole else { return "\(roles)." }
        let seen = Int(site.shelves.people.seen[shelf.list])
        return "\(roles). \(films(shelf.positions.count)) in this library, \(grouped(seen)) seen."
    }

    func part(at position: Int, of site: Site) -> Int {
        site.shelves.standing(of: site.shelves.people.shelves.film(at: position))
    }

    func heading(ofPart part: Int) -> ShelfHeading? { .standing(part) }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.write("<p class=\"by\">")
        for (index, role) in site.shelves.people.roles(at: position).enumerated() {
            html.write(text: index == 0 ? role.word.capitalizedFirst : ", " + role.word)
            let character = site.shelves.people.character(at: position, in: site.catalogue)
            guard role == .cast, !character.isEmpty else { continue }
            html.write(" as <bdi>")
            html.write(text: character)
            html.write("</bdi>")
        }
        html.write("</p>\n")
        html.writeOwn(
            site.shelves.people.shelves.film(at: position), saying: .inParts(part(at: position, of: site)),
            of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        for role in site.shelves.people.roles(at: position) {
            markdown.write(", \(role.word)")
            let character = site.shelves.people.character(at: position, in: site.catalogue)
            guard role == .cast, !character.isEmpty else { continue }
            markdown.write(" as ")
            markdown.write(text: character)
        }
        markdown.writeOwn(
            site.shelves.people.shelves.film(at: position), saying: .inParts(part(at: position, of: site)),
            of: site)
    }
}
