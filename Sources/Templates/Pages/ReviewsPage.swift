import Data

/// What the owner wrote of films, newest first. What would spoil a film stays on its own page.
package struct ReviewsPage: Page {
    package static let kind: StaticString = "shelves"

    let number: Int

    package init(number: Int) { self.number = number }

    package func path(in site: Site) -> PagePath {
        let shelf = site.shelves.reviews.shelf(on: number)
        return pager(shelf, of: site).path(of: shelf.page)
    }

    private func pager(_ shelf: Shelf, of site: Site) -> Pager {
        Pager(head: site.names.page(of: .reviews), count: shelf.pageCount, page: shelf.page)
    }

    private func lead(_ shelf: Shelf) -> Phrase {
        if shelf.positions.isEmpty { return "No reviews yet." }
        return shelf.isHead
            ? "\(shelf.count, "review", "reviews"), newest first." : "Newest first."
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let shelf = site.shelves.reviews.shelf(on: number)
        let pager = pager(shelf, of: site)
        let path = pager.path(of: shelf.page)
        let title = SectionName.reviews.title + pager.remark
        html.open(title, at: path, in: .named(.reviews), of: site)
        html.write("<h1>\(title)</h1>\n<p class=\"lead\">\(lead(shelf))</p>\n")
        for position in shelf.positions {
            let film = site.shelves.reviews.film(at: position)
            if let opinion = site.catalogue.opinion(of: film) { write(opinion, into: &html, of: site) }
        }
        html.write(pager, before: "Newer reviews", after: "Older reviews")
        html.close(at: path, of: site)
    }

    private func write(_ opinion: Opinion, into html: inout HTMLWriter, of site: Site) {
        let film = PageLink(to: site.path(ofFilm: opinion.film), as: .html, from: .root)
        html.write("<article class=\"review\">\n<h2><a")
        html.write(href: film)
        html.write("><bdi>")
        html.write(text: site.catalogue.films[opinion.film].title)
        html.write("</bdi></a></h2>\n")
        writeFacts(opinion, into: &html, of: site)
        if opinion.hasSpoilers {
            html.write("<p class=\"note\">\(say: "This review has spoilers.") <a")
            html.write(href: film)
            html.write(">\(say: "Read it on the page of the film")</a>.</p>\n")
        } else {
            html.write("<div class=\"prose\" dir=\"auto\">\n")
            html.write(Prose(remark: opinion.review, in: site.texts).html)
            html.write("</div>\n")
        }
        html.write("</article>\n")
    }

    /// Such as `2014 · ★★★★½ · 12 October 2025`.
    private func writeFacts(_ opinion: Opinion, into html: inout HTMLWriter, of site: Site) {
        let year = site.catalogue.films[opinion.film].year
        guard year != nil || opinion.stars != nil || opinion.updatedOn != nil else { return }
        html.write("<p class=\"by\">")
        if let year { html.write(year) }
        if let stars = opinion.stars {
            if year != nil { html.write(" · ") }
            html.write(stars)
        }
        if let day = opinion.updatedOn {
            let isFirst = year == nil && opinion.stars == nil
            if !isFirst { html.write(" · ") }
            let date = PartialDate(day)
            html.say(isFirst ? "Written on \(time: date)" : "written on \(time: date)")
        }
        html.write("</p>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let shelf = site.shelves.reviews.shelf(on: number)
        let pager = pager(shelf, of: site)
        markdown.open(SectionName.reviews.title + pager.remark)
        markdown.write("\(lead(shelf))\n")
        for position in shelf.positions {
            let film = site.shelves.reviews.film(at: position)
            if let opinion = site.catalogue.opinion(of: film) {
                write(opinion, into: &markdown, of: site)
            }
        }
        markdown.write(pager, before: "Newer reviews", after: "Older reviews")
    }

    private func write(_ opinion: Opinion, into markdown: inout MarkdownWriter, of site: Site) {
        let film = PageLink(to: site.path(ofFilm: opinion.film), as: .markdown, from: .root)
        markdown.write("\n## [")
        markdown.write(text: site.catalogue.films[opinion.film].title)
        markdown.write("](")
        markdown.write(film)
        markdown.write(")\n\n")
        writeFacts(opinion, into: &markdown, of: site)
        if opinion.hasSpoilers {
            markdown.write("\(say: "This review has spoilers.") [\(say: "Read it on the page of the film")](")
            markdown.write(film)
            markdown.write(").\n")
        } else {
            markdown.write(Prose(remark: opinion.review, in: site.texts).markdown)
        }
    }

    private func writeFacts(_ opinion: Opinion, into markdown: inout MarkdownWriter, of site: Site) {
        let year = site.catalogue.films[opinion.film].year
        guard year != nil || opinion.stars != nil || opinion.updatedOn != nil else { return }
        if let year { markdown.write(year) }
        if let stars = opinion.stars {
            if year != nil { markdown.write(" · ") }
            markdown.write(stars)
        }
        if let day = opinion.updatedOn {
            let isFirst = year == nil && opinion.stars == nil
            if !isFirst { markdown.write(" · ") }
            let date = PartialDate(day)
            markdown.say(isFirst ? "Written on \(time: date)" : "written on \(time: date)")
        }
        markdown.write("\n\n")
    }
}
