import Data

/// Every film of the catalogue from A to Z, so that every film's page can be reached.
package struct FilmsPage: Page {
    package static let kind: StaticString = "film-lists"

    /// The position among the pages, 0 for the one that begins with A.
    let page: Int

    package init(page: Int) { self.page = page }

    package func path(in site: Site) -> PagePath { Self.path(of: page, in: site) }

    private static func path(of page: Int, in site: Site) -> PagePath {
        Pager.path(PagePath(.root, site.names.filmIndex), site.films.paging, page)
    }

    private func pager(of site: Site) -> Pager {
        Pager(head: PagePath(.root, site.names.filmIndex), paging: site.films.paging, page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let title = title(of: site)
        html.open(title, at: path, in: .films, of: site)
        html.write("<h1>\(title)</h1>\n")
        if page == 0 {
            html.write("<p class=\"lead\">\(Self.summary(of: site))</p>\n")
            html.writeLetters(site.films.sections, site.films.paging, of: pager(of: site))
        }
        html.writeFilter(films: site.films.paging.pages[page].count, of: .films, in: site)
        for group in groups(of: site) {
            write(group, into: &html, of: site)
        }
        html.write(pager(of: site), before: "Towards A", after: "Towards Z")
        html.close(at: path, of: site)
    }

    /// A page that is not the first is named by its letters, which stay when films are added elsewhere.
    private func title(of site: Site) -> Phrase {
        let groups = groups(of: site)
        guard page > 0, let first = groups.first, let last = groups.last else { return "Films" }
        let letters = first.group.words(to: last.group)
        return "Films: \(letters), page \(site.films.paging.number(of: page))"
    }

    private static func summary(of site: Site) -> Phrase {
        let count = site.catalogue.films.count
        return count == 0
            ? "This library is empty. Its first film will appear here." : "\(films: count) from A to Z."
    }

    private func write(_ group: FilmIndex.Section, into html: inout HTMLWriter, of site: Site) {
        html.openSection(group.group.label, id: group.group.anchor)
        html.write("<ul class=\"rows\">\n")
        for position in group.range {
            html.openCard(of: site.films.order[position], from: .root, of: site)
            html.closeCard()
        }
        html.write("</ul>\n")
        html.closeSection()
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(title(of: site))
        if page == 0 { markdown.write("\(Self.summary(of: site))\n") }
        for (position, group) in groups(of: site).enumerated() {
            if page == 0 || position > 0 { markdown.write("\n") }
            markdown.write("## \(group.group.label)\n\n")
            for position in group.range {
                markdown.writeItem(of: site.films.order[position], from: .root, of: site)
                markdown.write("\n")
            }
        }
        markdown.write(pager(of: site), before: "Towards A", after: "Towards Z")
    }

    /// What the page shows of each section.
    private func groups(of site: Site) -> [FilmIndex.Section] {
        site.films.sections.clamped(to: site.films.paging.pages[page])
    }
}
