import Data

/// What was seen, and nobody knows when: the viewings that no page of a year can have.
package struct UndatedPage: Page {
    package static let kind: StaticString = "history"

    /// The position among the pages, 0 for the one that begins with A.
    let page: Int

    package init(page: Int = 0) { self.page = page }

    package func path(in site: Site) -> PagePath {
        Pager.path(site.pathOfUndated, site.undated.paging, page)
    }

    private func pager(of site: Site) -> Pager {
        Pager(head: site.pathOfUndated, paging: site.undated.paging, page: page)
    }

    private func title(of site: Site) -> Phrase {
        page == 0
            ? "Seen, date unknown"
            : "Seen, date unknown, page \(site.undated.paging.number(of: page))"
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let title = title(of: site)
        html.open(title, at: path, in: .history, of: site)
        html.write("<h1>\(title)</h1>\n")
        if page == 0 {
            html.write("<p class=\"lead\">\(lead(of: site)) ")
            html.say("What has a date is in the ", "<a href=\"../history.html\">", "history", "</a>", ".")
            html.write("</p>\n")
        }
        html.writeFilter(films: films(of: site).count, of: .undated, in: site)
        html.write("<section aria-label=\"\(say: "Films")\">\n<ul class=\"rows\">\n")
        for film in films(of: site) {
            html.openCard(of: film, from: .history, of: site)
            for play in plays(of: film, in: site) where play.saysMore {
                html.write("<p class=\"by\">")
                html.write(viewing: play, isLine: true, of: site)
                html.write("</p>\n")
            }
            html.closeCard()
        }
        html.write("</ul>\n")
        html.closeSection()
        html.write(pager(of: site), before: "Towards A", after: "Towards Z")
        html.close(at: path, of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(title(of: site))
        if page == 0 {
            markdown.write("\(lead(of: site)) ")
            markdown.say("What has a date is in the ", "[", "history", "](../history.md)", ".")
            markdown.write("\n\n")
        }
        for film in films(of: site) {
            markdown.writeItem(of: film, from: .history, of: site)
            for play in plays(of: film, in: site) where play.saysMore {
                markdown.write(" · ")
                markdown.write(viewing: play, of: site)
            }
            markdown.write("\n")
        }
        markdown.write(pager(of: site), before: "Towards A", after: "Towards Z")
    }

    private func lead(of site: Site) -> Phrase { "\(site.undated.counted), from A to Z." }

    private func films(of site: Site) -> ArraySlice<Int> {
        site.undated.films[site.undated.paging.pages[page]]
    }

    private func plays(of film: Int, in site: Site) -> [Play] {
        site.catalogue.plays[film].filter { $0.date.precision == .unknown }
    }
}
