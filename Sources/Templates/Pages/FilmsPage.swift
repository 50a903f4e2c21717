import Data

/// Every film of the catalogue from A to Z, so that every film's page can be reached.
package struct FilmsPage: Page {
    /// The position among the pages, 0 for the one that begins with A.
    let page: Int

    package init(page: Int) { self.page = page }

    package func path(in site: Site) -> String { Pager.path("movies", site.films.paging, page) }

    package var formats: Formats { page == 0 ? .all : .html }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let title = title(of: site)
        html.open(title, at: path, in: .films, of: site)
        html.write("<h1>\(title)</h1>\n")
        if page == 0 {
            html.write("<p class=\"lead\">\(Self.summary(of: site))</p>\n")
            writeLetters(into: &html, of: site)
        }
        for group in groups(in: site.films.paging.pages[page], of: site) {
            write(group, into: &html, from: path, of: site)
        }
        html.write(
            Pager(
                list: "movies", paging: site.films.paging, page: page, before: "Towards A", after: "Towards Z"
            ))
        html.close(at: path, of: site)
    }

    /// A page that is not the first is named by its letters, which stay when films are added elsewhere.
    private func title(of site: Site) -> String {
        let range = site.films.paging.pages[page]
        guard page > 0, let last = range.last else { return "Films" }
        let labels = (site.films.groups[range.lowerBound].label, site.films.groups[last].label)
        return labels.0 == labels.1 ? "Films: \(labels.0)" : "Films: \(labels.0) to \(labels.1)"
    }

    private static func summary(of site: Site) -> String {
        let count = site.catalogue.films.count
        return count == 0
            ? "This library is empty. Its first film will appear here." : "\(films(count)) from A to Z."
    }

    private func writeLetters(into html: inout HTMLWriter, of site: Site) {
        let groups = groups(in: site.films.order.indices, of: site)
        guard groups.count > 1 else { return }
        html.write("<nav class=\"letters\" aria-label=\"Letters\">\n<ul>\n")
        for group in groups {
            let page = site.films.paging.page(of: group.range.lowerBound)
            let path = Pager.path("movies", site.films.paging, page) + ".html"
            let link = Link(to: path, from: "movies.html", fragment: group.group.anchor)
            html.write("<li><a\(href: link)>\(group.group.label)</a></li>\n")
        }
        html.write("</ul>\n</nav>\n")
    }

    private func write(_ group: Group, into html: inout HTMLWriter, from address: String, of site: Site) {
        html.openSection(group.group.label, id: group.group.anchor)
        html.write("<ul class=\"rows\">\n")
        for film in site.films.order[group.range] {
            html.openCard(of: film, from: address, of: site)
            let entry = site.catalogue.entry(of: film)
            switch entry?.standing {
            case .watchlist: html.write("<p class=\"by\">On the watchlist</p>\n")
            case .history:
                if let day = entry?.watchedOn {
                    html.write("<p class=\"by\">Watched \(Markup.shortDate(day))</p>\n")
                }
            case .unlisted, nil: break
            }
            html.closeCard()
        }
        html.write("</ul>\n")
        html.closeSection()
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.reserve(site.catalogue.films.count, bytesEach: 96)
        markdown.open("Films")
        markdown.write("\(Self.summary(of: site))\n")
        for group in groups(in: site.films.order.indices, of: site) {
            markdown.write("\n## \(group.group.label)\n\n")
            for film in site.films.order[group.range] {
                markdown.writeItem(of: film, from: "movies.md", of: site)
                markdown.write("\n")
            }
        }
    }

    private struct Group {
        let group: TitleKey.Group
        var range: Range<Int>
    }

    private func groups(in range: Range<Int>, of site: Site) -> [Group] {
        var groups: [Group] = []
        for index in range {
            if let last = groups.last, last.group == site.films.groups[index] {
                groups[groups.count - 1].range = last.range.lowerBound..<index + 1
            } else {
                groups.append(Group(group: site.films.groups[index], range: index..<index + 1))
            }
        }
        return groups
    }
}
