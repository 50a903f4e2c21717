import Data

/// Who made the film, and who is in it.
extension FilmPage {
    /// More of a cast would bury what follows; the page of each person has all of their films.
    private static let mostCast = 12

    func writePeople(into html: inout HTMLWriter, of site: Site) {
        let range = site.catalogue.credits(of: film)
        guard !range.isEmpty else { return }
        let credits = site.catalogue.credits.rows[range]
        html.write("<section aria-labelledby=\"people\">\n<h2 id=\"people\">People</h2>\n")
        html.write("<dl class=\"facts\">\n")
        for part in credits.chunked(by: \.role) {
            guard let role = part.first?.role else { continue }
            html.write("<dt>")
            html.write(name: role.label(of: part.count))
            html.write("</dt><dd>")
            for (position, credit) in part.prefix(Self.mostCast).enumerated() {
                if position > 0 { html.write(role == .cast ? "<br>\n" : ", ") }
                write(credit, into: &html, of: site)
            }
            let rest = part.count - Self.mostCast
            if rest > 0 { html.write(role == .cast ? "<br>\nand \(rest) more" : " and \(rest) more") }
            html.write("</dd>\n")
        }
        html.write("</dl>\n</section>\n")
    }

    private func write(_ credit: Credit, into html: inout HTMLWriter, of site: Site) {
        html.write(person: credit.person, from: .movies, of: site)
        guard !credit.character.isEmpty else { return }
        html.write(" <span class=\"as\">as <bdi>")
        html.write(text: credit.character)
        html.write("</bdi></span>")
    }

    func writePeople(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.credits(of: film)
        guard !range.isEmpty else { return }
        let credits = site.catalogue.credits.rows[range]
        markdown.write("\n## People\n\n")
        for part in credits.chunked(by: \.role) {
            guard let role = part.first?.role else { continue }
            markdown.write("- ")
            markdown.write(literal: role.label(of: part.count))
            markdown.write(":")
            for (position, credit) in part.prefix(Self.mostCast).enumerated() {
                if role == .cast {
                    markdown.write("\n  - ")
                } else {
                    markdown.write(position > 0 ? ", " : " ")
                }
                write(credit, into: &markdown, of: site)
            }
            let rest = part.count - Self.mostCast
            if rest > 0 { markdown.write(role == .cast ? "\n  - and \(rest) more" : " and \(rest) more") }
            markdown.write("\n")
        }
    }

    private func write(_ credit: Credit, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.write(person: credit.person, from: .movies, of: site)
        guard !credit.character.isEmpty else { return }
        markdown.write(" as ")
        markdown.write(text: credit.character)
    }
}

extension Credit.Role {
    /// What the people with this role are called, when there are so many of them.
    func label(of count: Int) -> StaticString {
        switch self {
        case .director: count == 1 ? "Director" : "Directors"
        case .writer: count == 1 ? "Writer" : "Writers"
        case .cast: "Cast"
        case .composer: count == 1 ? "Composer" : "Composers"
        case .cinematographer: count == 1 ? "Cinematographer" : "Cinematographers"
        }
    }
}
