import Data

/// The films watched in one year, by month and day, newest first.
package struct HistoryYearPage: Page {
    /// The position among the years, 0 for the newest.
    let index: Int

    package init(index: Int) { self.index = index }

    package func path(in site: Site) -> String { "history/" + site.diary.years[index].name }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let year = site.diary.years[index]
        html.open(year.heading, at: path, in: .history, of: site)
        html.write("<h1>\(year.heading)</h1>\n<p class=\"lead\">\(films(year.range.count)).</p>\n")
        for month in days(of: site).chunked(by: \.month) {
            write(month, into: &html, from: path, of: site)
        }
        writePager(into: &html, from: path, of: site)
        html.close(at: path, of: site)
    }

    private func write(
        _ month: ArraySlice<Watched>, into html: inout HTMLWriter, from page: String, of site: Site
    ) {
        guard let day = month.first?.day else {
            return html.writeWatched(ArraySlice(month.map(\.entry)), from: page, of: site)
        }
        html.openSection(day.monthName, id: "month-\(day.month)", aside: "\(films(month.count))")
        html.write("<ol class=\"diary\">\n")
        for evening in month.chunked(by: \.day) { write(evening: evening, into: &html, from: page, of: site) }
        html.write("</ol>\n")
        html.closeSection()
    }

    private func write(
        evening: ArraySlice<Watched>, into html: inout HTMLWriter, from page: String, of site: Site
    ) {
        guard let day = evening.first?.day else { return }
        html.write("<li><p class=\"day\"><time datetime=\"\(day.description)\"><b>\(day.day)</b> ")
        html.write("\(day.weekdayName)</time></p>\n<ul class=\"rows\">\n")
        for watched in evening {
            html.openCard(of: site.catalogue.entries[watched.entry].film, from: page, of: site)
            html.closeCard()
        }
        html.write("</ul></li>\n")
    }

    /// Years are few, so the neighbours are named by their numbers.
    private func writePager(into html: inout HTMLWriter, from page: String, of site: Site) {
        let years = site.diary.years
        guard years.count > 1 else { return }
        html.write("<nav class=\"pager\" aria-label=\"Years\">\n")
        if index > 0 {
            let link = Link(to: "history/\(years[index - 1].name).html", from: page)
            html.write("<a rel=\"prev\"\(href: link)>\(years[index - 1].label)</a>\n")
        }
        if index + 1 < years.count {
            let link = Link(to: "history/\(years[index + 1].name).html", from: page)
            html.write("<a rel=\"next\"\(href: link)>\(years[index + 1].label)</a>\n")
        }
        html.write("</nav>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let year = site.diary.years[index]
        let address = path(in: site) + ".md"
        markdown.open(year.heading)
        markdown.write("\(films(year.range.count)). [All years](\(Link(to: "history.md", from: address)))\n")
        for month in days(of: site).chunked(by: \.month) {
            guard let first = month.first?.day else {
                markdown.write("\n")
                markdown.writeWatched(ArraySlice(month.map(\.entry)), from: address, of: site)
                continue
            }
            markdown.write(
                "\n## \(first.monthName)\n\n| Day | Film | Year | Rating |\n| ---: | --- | ---: | ---: |\n")
            for watched in month { write(watched, into: &markdown, from: address, of: site) }
        }
    }

    private func write(
        _ watched: Watched, into markdown: inout MarkdownWriter, from page: String, of site: Site
    ) {
        let index = site.catalogue.entries[watched.entry].film
        let film = site.catalogue.films[index]
        let link = site.link(toFilm: index, from: page, as: .markdown)
        markdown.write("| \(watched.day?.day ?? 0) | [\(film.title)](\(link)) | ")
        if let year = film.year { markdown.write("\(year)") }
        markdown.write(" | ")
        if let rating = film.rating { markdown.write("\(rating)") }
        markdown.write(" |\n")
    }

    private func days(of site: Site) -> [Watched] {
        site.diary.entries[site.diary.years[index].range].map {
            Watched($0, site.catalogue.entries[$0].watchedOn)
        }
    }
}

/// An entry and when it was watched.
private struct Watched {
    let entry: Int
    let day: Day?
    /// 0 when the day is unknown.
    let month: Int

    init(_ entry: Int, _ day: Day?) {
        self.entry = entry
        self.day = day
        month = day?.month ?? 0
    }
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
    fileprivate var heading: String { year.map { "Watched in \($0)" } ?? "Watched, day unknown" }
}
