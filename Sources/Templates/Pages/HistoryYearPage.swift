import Data

/// The films watched in one year, by month and day, newest first; a year of very many in pages.
package struct HistoryYearPage: Page {
    package static let kind: StaticString = "history"

    /// The position among the years, 0 for the newest.
    let index: Int
    /// The position among the year's pages, 0 for the one with its newest days.
    let page: Int

    package init(index: Int, page: Int = 0) {
        self.index = index
        self.page = page
    }

    package func path(in site: Site) -> PagePath {
        Pager.path(site.path(ofYear: index), site.diary.years[index].paging, page)
    }

    private func pager(of site: Site) -> Pager {
        Pager(head: site.path(ofYear: index), paging: site.diary.years[index].paging, page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let title = title(of: site)
        html.open(title, at: path, in: .history, of: site)
        html.write("<h1>\(title)</h1>\n<p class=\"lead\">\(lead(of: site)).</p>\n")
        for month in days(of: site).chunked(by: \.month) { write(month, into: &html, of: site) }
        html.write(pager(of: site), before: "Later in the year", after: "Earlier in the year")
        writeNeighbours(into: &html, of: site)
        html.close(at: path, of: site)
    }

    private func title(of site: Site) -> String {
        let year = site.diary.years[index]
        return page == 0 ? year.heading : "\(year.heading), page \(year.paging.number(of: page))"
    }

    /// Only the page with the newest days counts: it changes with every film that is watched anyway.
    private func lead(of site: Site) -> String {
        let year = site.diary.years[index]
        guard page > 0 else { return films(year.range.count) }
        let shown = days(of: site)
        guard let newest = shown.first?.day, let oldest = shown.last?.day else { return films(0) }
        return newest == oldest ? "On \(newest.written)" : "From \(oldest.written) to \(newest.written)"
    }

    private func write(_ month: ArraySlice<Watched>, into html: inout HTMLWriter, of site: Site) {
        guard let day = month.first?.day else { return }
        let isWhole = site.diary.years[index].paging.pages.count == 1
        html.openSection(
            day.monthName, id: "month-\(day.month)", aside: isWhole ? "\(films(month.count))" : nil)
        html.write("<ol class=\"diary\">\n")
        for evening in month.chunked(by: \.day) { write(evening: evening, into: &html, of: site) }
        html.write("</ol>\n")
        html.closeSection()
    }

    private func write(evening: ArraySlice<Watched>, into html: inout HTMLWriter, of site: Site) {
        guard let day = evening.first?.day else { return }
        html.write("<li><p class=\"day\"><time datetime=\"\(day.description)\"><b>\(day.day)</b> ")
        html.write("\(day.weekdayName)</time></p>\n<ul class=\"rows\">\n")
        for watched in evening {
            html.openCard(of: watched.film, from: .history, of: site)
            html.closeCard()
        }
        html.write("</ul></li>\n")
    }

    /// Years are few, so the neighbours are named by their numbers.
    private func writeNeighbours(into html: inout HTMLWriter, of site: Site) {
        let years = site.diary.years
        guard years.count > 1 else { return }
        html.write("<nav class=\"pager\" aria-label=\"Years\">\n")
        if index > 0 { writeLink(to: index - 1, rel: "prev", into: &html, of: site) }
        if index + 1 < years.count { writeLink(to: index + 1, rel: "next", into: &html, of: site) }
        html.write("</nav>\n")
    }

    private func writeLink(
        to year: Int, rel: StaticString, into html: inout HTMLWriter, of site: Site
    ) {
        html.write("<a rel=\"")
        html.write(name: rel)
        html.write("\"")
        html.write(href: PageLink(to: site.path(ofYear: year), as: .html, from: .history))
        html.write(">\(site.diary.years[year].label)</a>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(title(of: site))
        markdown.write("\(lead(of: site)). [All years](../history.md)\n")
        for month in days(of: site).chunked(by: \.month) {
            guard let first = month.first?.day else { continue }
            markdown.write(
                "\n## \(first.monthName)\n\n| Day | Film | Year | Rating |\n| ---: | --- | ---: | ---: |\n")
            for watched in month { write(watched, into: &markdown, of: site) }
        }
        markdown.write(pager(of: site), before: "Later in the year", after: "Earlier in the year")
    }

    private func write(_ watched: Watched, into markdown: inout MarkdownWriter, of site: Site) {
        let film = site.catalogue.films[watched.film]
        markdown.write("| ")
        markdown.write(watched.day.day)
        markdown.write(" | [")
        markdown.write(text: film.title)
        markdown.write("](")
        markdown.write(PageLink(to: site.path(ofFilm: watched.film), as: .markdown, from: .history))
        markdown.write(") | ")
        if let year = film.year { markdown.write(year) }
        markdown.write(" | ")
        if let rating = film.rating { markdown.write(rating) }
        markdown.write(" |\n")
    }

    private func days(of site: Site) -> [Watched] {
        let year = site.diary.years[index]
        return year.paging.pages[page].compactMap { position in
            let play = site.catalogue.plays.rows[site.diary.plays[year.range.lowerBound + position]]
            return play.date.day.map { Watched(film: play.film, day: $0) }
        }
    }
}

/// A film and when it was watched.
private struct Watched {
    let film: Int
    let day: Day

    var month: Int { day.month }
}

extension RandomAccessCollection where Index == Int {
    /// The runs of neighbours that agree in `key`.
    fileprivate func chunked(by key: (Element) -> some Equatable) -> [SubSequence] {
        var chunks: [SubSequence] = []
        var start = startIndex
        for index in indices where index > start && key(self[index]) != key(self[start]) {
            chunks.append(self[start..<index])
            start = index
        }
        if start < endIndex { chunks.append(self[start...]) }
        return chunks
    }
}

extension Diary.Year {
    fileprivate var heading: String { "Watched in \(year)" }
}
