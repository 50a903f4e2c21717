import Data

/// Where films and people are looked for: by words where scripts run, and by letters everywhere.
package struct SearchPage: Page {
    package static let kind: StaticString = "search"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .search) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Search", at: path, in: .named(.search), of: site)
        html.write("<h1>\(say: "Search")</h1>\n")
        if site.catalogue.films.isEmpty {
            html.write("<p class=\"lead\">\(Self.nothing)</p>\n")
        } else {
            html.write(Self.form(in: html.words))
            writeResults(into: &html, of: site)
            writeLetters(into: &html, of: site)
        }
        writeWays(into: &html, of: site)
        html.close(at: path, of: site)
    }

    private static let nothing: Phrase = "This library is empty: there is nothing to find yet."

    /// What the script shows, with all that it says; without it the letters below serve.
    private static func form(in words: Words) -> Markup {
        let results = Markup.forms(in: words) { "\(agreeing: $0, "# result", "# results")" }
        return """
            <form class="ask" role="search" hidden>
            <label for="q">\(say: "A title, a name, a year or a genre")</label>
            <input type="search" id="q" name="q" maxlength="100" autocomplete="off" autocapitalize="off" \
            spellcheck="false" aria-controls="found" aria-describedby="said">
            </form>
            <p class="note" id="said" role="status"\(results) \
            data-best="\(say: "The best # results")" \
            data-none="\(say: "Nothing found. Fewer words may find more.")" \
            data-lost="\(say: "The files of the search could not be loaded.")"></p>
            <template id="hit">\
            <li class="card"><p class="name"><a><bdi></bdi></a></p><p class="by"></p></li>\
            </template>

            """
    }

    private func writeResults(into html: inout HTMLWriter, of site: Site) {
        html.write("<ol class=\"rows\" id=\"found\" data-f=\"")
        html.write(name: PagePath.Folder.movies.start)
        html.write("\" data-p=\"")
        html.write(name: PagePath.Folder.people.start)
        html.write("\" data-person=\"\(say: "Person")\" data-w=\"\(say: "On the watchlist")\" ")
        html.write("data-s=\"\(say: "Seen")\"></ol>\n")
    }

    private func writeLetters(into html: inout HTMLWriter, of site: Site) {
        html.openSection("From A to Z", id: "letters")
        let films = Pager(head: site.names.page(of: .films), paging: site.films.paging, page: 0)
        html.write("<h3>\(say: "Films")</h3>\n")
        if site.films.sections.count > 1 {
            html.writeLetters(
                site.films.sections, site.films.paging, of: films, label: "Letters of films")
        }
        let people = site.shelves.letters(inIndexOf: .people)
        if site.shows(.people), people.count > 1 {
            let paging = site.shelves.index(of: .people)
            let pager = Pager(head: site.names.page(of: .people), paging: paging, page: 0)
            html.write("<h3>\(say: "People")</h3>\n")
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
            markdown.write("\(Self.nothing)\n")
        } else {
            markdown.say("In a browser this page finds films by title, year and genre, and by name.")
            markdown.write(" \(say: "Everything is listed here too:")\n")
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
        markdown.write("\n## \(say: "Films by letter")\n\n")
        for group in groups {
            markdown.write("- [\(group.group.label)](")
            let page = pager.path(of: site.films.paging.page(of: group.range.lowerBound))
            markdown.write(PageLink(to: page, as: .markdown, from: .root))
            markdown.write(")\n")
        }
    }
}
