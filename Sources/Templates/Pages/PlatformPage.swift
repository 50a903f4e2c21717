import Data

/// What one platform has of the watchlist, then what is unknown, then what it has not; in pages.
package struct PlatformPage: Page {
    package static let kind: StaticString = "platforms"

    let platform: Int
    /// The position among the platform's pages.
    let page: Int

    package init(platform: Int, page: Int = 0) {
        self.platform = platform
        self.page = page
    }

    package func path(in site: Site) -> PagePath {
        Pager.path(site.path(ofPlatform: platform), list(of: site).paging, page)
    }

    private func list(of site: Site) -> PlatformLists.List { site.platforms.lists[platform] }

    private func pager(of site: Site) -> Pager {
        Pager(head: site.path(ofPlatform: platform), paging: list(of: site).paging, page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let name = site.catalogue.platforms[platform].name
        html.open(title(of: site), at: path, in: .platforms, of: site)
        html.write("<h1><bdi>\(name)</bdi>\(pageNumber(of: site))</h1>\n")
        html.write("<p class=\"lead\">\(lead(of: site))</p>\n")
        html.writeFilter(films: list(of: site).paging.pages[page].count, of: .platform(platform), in: site)
        for part in Part.all { write(part, into: &html, of: site) }
        html.write(pager(of: site), before: "Back towards what is here", after: "On towards what is not")
        html.close(at: path, of: site)
    }

    private func title(of site: Site) -> Phrase {
        let name = site.catalogue.platforms[platform].name
        return page == 0 ? Phrase(verbatim: name) : "\(name), page \(list(of: site).paging.number(of: page))"
    }

    private func pageNumber(of site: Site) -> Markup {
        page == 0 ? "" : "\(say: ", page \(list(of: site).paging.number(of: page))")"
    }

    private func write(_ part: Part, into html: inout HTMLWriter, of site: Site) {
        let list = list(of: site)
        let range = list[part.state].clamped(to: list.paging.pages[page])
        guard !range.isEmpty else { return }
        html.openSection(part.title, id: part.anchor, aside: count(of: part, in: list))
        if part.state == .available {
            html.write("<ul class=\"wall\">\n")
        } else {
            html.write("<ul class=\"rows\">\n")
        }
        for position in range {
            let claim = list.claims[position]
            html.openCard(of: claim.film, from: .platforms, of: site)
            html.write("<ul class=\"where\">\n")
            let known = Availability(platform: platform, state: part.state, checkedOn: claim.checkedOn)
            html.write(known, about: claim.film, of: site)
            html.write("</ul>\n")
            html.closeCard()
        }
        html.write("</ul>\n")
        html.closeSection()
    }

    /// As for the watchlist, only a list of one page is counted: the matrix of all platforms has the counts.
    private func count(of part: Part, in list: PlatformLists.List) -> Markup? {
        list.paging.pages.count > 1 ? nil : "\(films: list[part.state].count)"
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let list = list(of: site)
        markdown.open(title(of: site))
        markdown.write("\(lead(of: site)) [\(say: "All platforms")](../platforms.md)\n")
        for part in Part.all {
            let range = list[part.state].clamped(to: list.paging.pages[page])
            guard !range.isEmpty else { continue }
            markdown.write("\n## \(part.title)\n\n")
            markdown.writeRow("Film", "Year", "Checked")
            markdown.write("| --- | ---: | --- |\n")
            for position in range { write(list.claims[position], part, into: &markdown, of: site) }
        }
        markdown.write(pager(of: site), before: "Back towards what is here", after: "On towards what is not")
    }

    private func write(
        _ claim: PlatformLists.Claim, _ part: Part, into markdown: inout MarkdownWriter, of site: Site
    ) {
        let film = site.catalogue.films[claim.film]
        markdown.write("| [")
        markdown.write(text: film.title)
        markdown.write("](")
        markdown.write(PageLink(to: site.path(ofFilm: claim.film), as: .markdown, from: .platforms))
        markdown.write(") | ")
        if let year = film.year { markdown.write(year) }
        markdown.write(" | ")
        markdown.writeDay(of: claim.checkedOn, of: site)
        if part.state == .available {
            let offer = site.catalogue.offer(of: claim.film, on: platform)
            if offer?.isFree == true {
                markdown.write(", ")
                markdown.say(words: "free")
            }
            if let way = offer?.link(in: site.texts) { markdown.write(wayThere: way) }
        }
        markdown.write(" |\n")
    }

    private func lead(of site: Site) -> Phrase {
        let list = list(of: site)
        let isMine = site.catalogue.platforms[platform].isMine
        return Phrase(joining: isMine ? ["One of your platforms.", summary(of: list)] : [summary(of: list)])
    }

    private func summary(of list: PlatformLists.List) -> Phrase {
        if list.claims.isEmpty {
            return "The watchlist is empty, so there is nothing to look for here."
        }
        guard list.paging.pages.count == 1 else {
            return "The watchlist: what is here first, then what is unknown, then what is not here."
        }
        let (here, wanted) = (list.available.count, list.claims.count)
        if here == 0 { return "None of the \(films: wanted) on the watchlist is known to be here." }
        return """
            \(grouped: here) of the \(films: wanted) on the watchlist \(agreeing: here, "is", "are") here now.
            """
    }

    private struct Part {
        let anchor: String
        let title: Phrase
        let state: Availability.State

        static let all = [
            Part(anchor: "available", title: "Available now", state: .available),
            Part(anchor: "unknown", title: "Unknown", state: .unknown),
            Part(anchor: "unavailable", title: "Not available", state: .unavailable),
        ]
    }
}
