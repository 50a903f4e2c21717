import Data

/// Who made the film, and who is in it.
extension FilmPage {
    /// More of a cast would bury what follows, so the rest waits until it is asked for.
    private static let mostCast = 12

    func writePeople(into html: inout HTMLWriter, of site: Site) {
        let range = site.catalogue.credits(of: film)
        guard !range.isEmpty else { return }
        let credits = site.catalogue.credits(at: range)
        html.write("<section aria-labelledby=\"people\">\n<h2 id=\"people\">")
        html.say(words: "People")
        html.write("</h2>\n<dl class=\"facts\">\n")
        for part in credits.chunked(by: \.role) {
            guard let role = part.first?.role else { continue }
            html.openFact(role.label(of: part.count))
            write(part.prefix(Self.mostCast), into: &html, of: site)
            let rest = part.dropFirst(Self.mostCast)
            if !rest.isEmpty {
                html.write("\n<details>\n<summary>\(say: "and \(rest.count) more")</summary>\n")
                write(rest, into: &html, of: site)
                html.write("\n</details>")
            }
            html.write("</dd>\n")
        }
        html.write("</dl>\n</section>\n")
    }

    private func write(_ credits: ArraySlice<Credit>, into html: inout HTMLWriter, of site: Site) {
        for (position, credit) in credits.enumerated() {
            if position > 0 { html.write(credit.role == .cast ? "<br>\n" : ", ") }
            write(credit, into: &html, of: site)
        }
    }

    private func write(_ credit: Credit, into html: inout HTMLWriter, of site: Site) {
        html.write(person: credit.person, from: .movies, of: site)
        guard !credit.character.isEmpty else { return }
        html.write(" <span class=\"as\">")
        html.say("as ") { html in
            html.write("<bdi>")
            html.write(text: credit.character)
            html.write("</bdi>")
        }
        html.write("</span>")
    }

    /// A report has nothing that could be folded away without HTML, so it names everybody.
    func writePeople(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.credits(of: film)
        guard !range.isEmpty else { return }
        let credits = site.catalogue.credits(at: range)
        markdown.write("\n## \(say: "People")\n\n")
        for part in credits.chunked(by: \.role) {
            guard let role = part.first?.role else { continue }
            markdown.write("- ")
            markdown.say(words: role.label(of: part.count))
            markdown.write(":")
            for (position, credit) in part.enumerated() {
                if role == .cast {
                    markdown.write("\n  - ")
                } else {
                    markdown.write(position > 0 ? ", " : " ")
                }
                write(credit, into: &markdown, of: site)
            }
            markdown.write("\n")
        }
    }

    private func write(_ credit: Credit, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.write(person: credit.person, from: .movies, of: site)
        guard !credit.character.isEmpty else { return }
        markdown.write(" ")
        markdown.say("as ") { $0.write(text: credit.character) }
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
