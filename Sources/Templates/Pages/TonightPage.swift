import Data

/// What of the watchlist can be watched tonight.
package struct TonightPage: Page {
    package static let kind: StaticString = "tonight"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .tonight) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Tonight", at: path, in: .tonight, lead: Headline(site).lead, of: site)
        html.write("<h1>Tonight</h1>\n<p class=\"lead\">\(Headline(site).lead)</p>\n")
        if !site.tonight.films.isEmpty {
            html.write("<ul class=\"wall\">\n")
            for film in site.tonight.films { html.writeTonight(film, of: site) }
            html.write("</ul>\n")
        }
        html.close(at: path, of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("Tonight")
        markdown.write("\(Headline(site).lead)\n")
        if !site.tonight.films.isEmpty { markdown.write("\n") }
        for film in site.tonight.films { markdown.writeTonight(film, of: site) }
    }
}

extension HTMLWriter {
    /// Writes the card of a film with where it can be watched now.
    mutating func writeTonight(_ film: Int, of site: Site) {
        openCard(of: film, from: .root, of: site)
        write("<ul class=\"where\">\n")
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            if claim.state == .available { write(claim, of: site) }
        }
        write("</ul>\n")
        closeCard()
    }
}

extension MarkdownWriter {
    /// Writes the line of a film with where it can be watched now.
    mutating func writeTonight(_ film: Int, of site: Site) {
        writeItem(of: film, from: .root, of: site)
        write("\n")
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            if claim.state == .available { write(claim, of: site) }
        }
    }
}
