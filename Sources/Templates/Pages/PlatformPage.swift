import Data

/// What one platform has of the watchlist, then what is unknown, then what it has not.
package struct PlatformPage: Page {
    let platform: Int

    package init(platform: Int) { self.platform = platform }

    package func path(in site: Site) -> String { site.path(ofPlatform: platform) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let name = site.catalogue.platforms[platform].name
        html.reserve(site.platforms.lists[platform].count, bytesEach: 640)
        html.open(name, at: path, in: .platforms, of: site)
        html.write("<h1><bdi>\(name)</bdi></h1>\n<p class=\"lead\">\(summary(of: site))</p>\n")
        for part in parts(of: site) where !part.claims.isEmpty {
            html.openSection(part.title, id: part.anchor, aside: "\(films(part.claims.count))")
            html.write(part.state == .available ? "<ul class=\"wall\">\n" : "<ul class=\"rows\">\n")
            for claim in part.claims { write(claim, part.state, into: &html, from: path, of: site) }
            html.write("</ul>\n")
            html.closeSection()
        }
        html.close(at: path, of: site)
    }

    private func write(
        _ claim: PlatformLists.Claim, _ state: Availability.State, into html: inout HTMLWriter,
        from page: String,
        of site: Site
    ) {
        html.openCard(of: claim.film, from: page, of: site)
        html.write("<ul class=\"where\">\n")
        html.write(Availability(platform: platform, state: state, checkedOn: claim.checkedOn), of: site)
        html.write("</ul>\n")
        html.closeCard()
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let address = path(in: site) + ".md"
        markdown.reserve(site.platforms.lists[platform].count, bytesEach: 112)
        markdown.open(site.catalogue.platforms[platform].name)
        markdown.write("\(summary(of: site)) [All platforms](\(Link(to: "platforms.md", from: address)))\n")
        for part in parts(of: site) where !part.claims.isEmpty {
            markdown.write("\n## \(part.title)\n\n| Film | Year | Checked |\n| --- | ---: | --- |\n")
            for claim in part.claims {
                let film = site.catalogue.films[claim.film]
                let link = site.link(toFilm: claim.film, from: address, as: .markdown)
                markdown.write("| [")
                markdown.write(text: film.title)
                markdown.write("](")
                markdown.write(link)
                markdown.write(") | ")
                if let year = film.year { markdown.write(year) }
                markdown.write(" | ")
                markdown.writeDay(of: claim.checkedOn, of: site)
                markdown.write(" |\n")
            }
        }
    }

    private func summary(of site: Site) -> String {
        let list = site.platforms.lists[platform]
        let mine = site.catalogue.platforms[platform].isMine ? "One of your platforms. " : ""
        if list.count == 0 { return mine + "The watchlist is empty, so there is nothing to look for here." }
        let wanted = films(list.count)
        if list.available.isEmpty {
            return mine + "None of the \(wanted) on the watchlist is known to be here."
        }
        let verb = list.available.count == 1 ? "is" : "are"
        return mine + "\(grouped(list.available.count)) of the \(wanted) on the watchlist \(verb) here now."
    }

    private struct Part {
        let anchor: String
        let title: String
        let state: Availability.State
        let claims: [PlatformLists.Claim]
    }

    private func parts(of site: Site) -> [Part] {
        let list = site.platforms.lists[platform]
        return [
            Part(anchor: "available", title: "Available now", state: .available, claims: list.available),
            Part(anchor: "unknown", title: "Unknown", state: .unknown, claims: list.unknown),
            Part(
                anchor: "unavailable", title: "Not available", state: .unavailable, claims: list.unavailable),
        ]
    }
}
