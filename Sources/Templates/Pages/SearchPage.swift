import Data

/// Where films and people are looked for: by words where scripts run, and by letters everywhere.
package struct SearchPage: Page {
    package static let kind: StaticString = "search"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .search) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Search", at: path, in: .named(.search), of: site)
        html.write("<h1>Search</h1>\n")
        if site.catalogue.films.isEmpty {
            html.write("<p class=\"lead\">This library is empty: there is nothing to find yet.</p>\n")
        } else {
            html.write(Self.form)
            writeResults(into: &html, of: site)
            writeLetters(into: &html, of: site)
        }
        writeWays(into: &html, of: site)
        html.close(at: path, of: site)
    }

    /// What the script shows; without it the letters below serve.
    private static let form: Markup = """
        <form class="ask" role="search" hidden>
        <label for="q">A title, a name, a year or a genre</label>
        <input type="search" id="q" name="q" maxlength="100" autocomplete="off" autocapitalize="off" \
        spellcheck="false" aria-controls="found" aria-describedby="said">
        </form>
        <p class="note" id="said" role="status" data-one="# result" data-other="# results" \
        data-best="The best # results" data-none="Nothing found. Fewer words may find more." \
        data-lost="The files of the search could not be loaded."></p>
        <template id="hit">\
        <li class="card"><p class="name"><a><bdi></bdi></a></p><p class="by"></p></li>\
        </template>

        """

    private func writeResults(into html: inout HTMLWriter, of site: Site) {
        html.write("<ol class=\"rows\" id=\"found\" data-f=\"")
        html.write(name: PagePath.Folder.movies.start)
        html.write("\" data-p=\"")
        html.write(name: PagePath.Folder.people.start)
        html.write("\" data-person=\"Person\" data-w=\"On the watchlist\" data-s=\"Seen\"></ol>\n")
    }

    private func writeLetters(into html: inout HTMLWriter, of site: Site) {
        html.openSection("From A to Z", id: "letters")
        let films = Pager(head: site.names.page(of: .films), paging: site.films.paging, page: 0)
        html.write("<h3>Films</h3>\n")
        if site.films.sections.count > 1 {
            html.writeLetters(site.films.sections, site.films.paging, of: films, label: "Letters of films")
        }
        let people = site.shelves.letters(inIndexOf: .people)
        if site.shows(.people), people.count > 1 {
            let paging = site.shelves.index(of: .people)
            let pager = Pager(head: site.names.page(of: .people), paging: paging, page: 0)
            html.write("<h3>People</h3>\n")
            html.writeLetters(people, paging, of: pager, label: "Letters of people")
        }
        html.closeSection()
    }

    /// The pages that list everything of a kind.
    private func ways(of site: Site) -> [SectionName] {
        [.films, .people, .genres, .decades, .tags, .lists].filter { site.shows($0) }
    }

    private func writeWays(into html: inout HTMLWriter, of site: Site) {
        html.write("<ul class=\"index\">\n")
        for section in ways(of: site) {
            html.write("<li><a")
            html.write(href: PageLink(to: site.names.page(of: section), as: .html, from: .root))
            html.write(">\(section.title)</a></li>\n")
        }
        html.write("</ul>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("Search")
        if site.catalogue.films.isEmpty {
            markdown.write("This library is empty: there is nothing to find yet.\n")
        } else {
            markdown.write("In a browser this page finds films by title, year and genre, and by name. ")
            markdown.write("Everything is listed here too:\n")
        }
        markdown.write("\n")
        for section in ways(of: site) {
            markdown.write("- [\(section.title)](")
            markdown.write(PageLink(to: site.names.page(of: section), as: .markdown, from: .root))
            markdown.write(")\n")
        }
        let groups = site.films.sections
        guard groups.count > 1 else { return }
        let pager = Pager(head: site.names.page(of: .films), paging: site.films.paging, page: 0)
        markdown.write("\n## Films by letter\n\n")
        for group in groups {
            markdown.write("- [\(group.group.label)](")
            let page = pager.path(of: site.films.paging.page(of: group.range.lowerBound))
            markdown.write(PageLink(to: page, as: .markdown, from: .root))
            markdown.write(")\n")
        }
    }
}
