import Data

/// Films to watch that are like what the owner liked, each with the reason for it.
package struct SuggestionsPage: Page {
    package static let kind: StaticString = "suggestions"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .suggestions) }

    private func lead(of site: Site) -> Phrase {
        guard !site.suggestions.isEmpty else {
            return "Nothing to suggest yet. Rate a few films, and those like them will be here."
        }
        return switch site.suggestions.ground {
        case .rated: "Films like those that you gave 4 stars or more, the most alike first."
        case .favourites: "Films like your favourites, the most alike first."
        case .seenTwice: "Films like those that you watched more than once, the most alike first."
        case .seen: "Films like those that you watched, the most alike first."
        }
    }

    private func parts(of site: Site) -> [(heading: ShelfHeading, films: [Suggestions.Suggestion])] {
        let parts = site.settings.blocks.suggestions.map { part($0, of: site) }
        return parts.filter { !$0.films.isEmpty }
    }

    private func part(
        _ block: Blocks.Suggestions, of site: Site
    ) -> (heading: ShelfHeading, films: [Suggestions.Suggestion]) {
        switch block {
        case .new:
            (ShelfHeading(id: block.rawValue, title: "Not on your lists yet"), site.suggestions.others)
        case .wanted:
            (ShelfHeading(id: block.rawValue, title: "On your watchlist already"), site.suggestions.wanted)
        }
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Suggestions", at: path, in: .named(.suggestions), of: site)
        html.write("<h1>\(say: "Suggestions")</h1>\n<p class=\"lead\">\(lead(of: site))</p>\n")
        html.writeFilter(films: site.suggestions.count, in: site)
        for (heading, suggestions) in parts(of: site) {
            html.openSection(heading.title, id: heading.id, aside: "\(films: suggestions.count)")
            html.write("<ul class=\"wall\">\n")
            for suggestion in suggestions {
                html.openCard(of: suggestion.film, from: .root, of: site)
                html.write(suggestion.reason, of: site)
                html.writeAvailable(of: suggestion.film, of: site)
                html.closeCard()
            }
            html.write("</ul>\n")
            html.closeSection()
        }
        html.close(at: path, of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("Suggestions")
        markdown.write("\(lead(of: site))\n")
        for (heading, suggestions) in parts(of: site) {
            markdown.write("\n## \(heading.title)\n\n")
            for suggestion in suggestions {
                markdown.writeItem(of: suggestion.film, from: .root, of: site)
                markdown.write("\n")
                markdown.openItem(below: nil)
                markdown.write(suggestion.reason, of: site)
                markdown.write("\n")
                markdown.writeAvailable(of: suggestion.film, below: nil, of: site)
            }
        }
    }
}
