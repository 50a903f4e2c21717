import Data

/// The best of what is on tonight, and where to find the rest.
extension OverviewPage {
    func writeTonight(into html: inout HTMLWriter, of site: Site) {
        let (tonight, others) = (site.tonight, Self.others(site))
        guard !tonight.films.isEmpty || !others.isEmpty else { return }
        html.write("<section aria-labelledby=\"tonight\">\n<div class=\"head\"><h2 id=\"tonight\">")
        html.say(Self.heading(tonight))
        html.write("</h2><p><a href=\"tonight.html\">\(Self.wayToAll(tonight))</a></p></div>\n")
        if !tonight.films.isEmpty {
            html.write("<ul class=\"wall\">\n")
            for film in tonight.films.prefix(Self.mostFilms) { html.writeTonight(film, of: site) }
            html.write("</ul>\n")
        }
        for part in others {
            html.write("<p class=\"note\"><a")
            html.write(href: part, of: site)
            html.write(">\(Self.sentence(part, tonight))</a></p>\n")
        }
        html.closeSection()
    }

    func writeTonight(into markdown: inout MarkdownWriter, of site: Site) {
        let (tonight, others) = (site.tonight, Self.others(site))
        guard !tonight.films.isEmpty || !others.isEmpty else { return }
        markdown.write("\n## \(Self.heading(tonight))\n\n")
        for film in tonight.films.prefix(Self.mostFilms) { markdown.writeTonight(film, of: site) }
        if !tonight.films.isEmpty { markdown.write("\n") }
        markdown.write("[\(Self.wayToAll(tonight))](tonight.md)\n")
        for part in others {
            markdown.write("\n\(Self.sentence(part, tonight))\n")
        }
    }

    /// The parts that are a sentence with a way to them: what is not available is no news, and what the page
    /// of tonight does not show has no place to lead to.
    private static func others(_ site: Site) -> [Tonight.Part] {
        let parts: [Tonight.Part] = [.free, .unknown]
        return parts.filter { !site.tonight[$0].isEmpty && site.settings.blocks.tonight.contains($0) }
    }

    private static func heading(_ tonight: Tonight) -> Phrase {
        tonight.films.isEmpty ? "Perhaps tonight" : "On tonight"
    }

    private static func wayToAll(_ tonight: Tonight) -> Phrase {
        let count = tonight.films.count
        return count > mostFilms ? "All \(grouped: count) for tonight" : "Tonight in full"
    }

    private static func sentence(_ part: Tonight.Part, _ tonight: Tonight) -> Phrase {
        let count = tonight[part].count
        return switch part {
        case .free:
            "\(count, "film is free elsewhere", "films are free elsewhere")"
        default:
            "\(count, "film is unknown on your platforms", "films are unknown on your platforms")"
        }
    }
}
