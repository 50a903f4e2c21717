import Data

/// What was watched in one year, by month and day, newest first; a year of very many in pages.
///
/// What is known to the month stands at the end of its month, and what is known to the year at its end.
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

    func pager(of site: Site) -> Pager {
        Pager(head: site.path(ofYear: index), paging: site.diary.years[index].paging, page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let title = title(of: site)
        html.open(title, at: path, in: .history, lead: lead(of: site), of: site)
        html.write("<h1>\(title)</h1>\n<p class=\"lead\">\(lead(of: site)).</p>\n")
        if let numbers = site.path(ofNumbersOf: index) {
            html.write("<p class=\"note\"><a")
            html.write(href: PageLink(to: numbers, as: .html, from: .history))
            html.write(">\(say: "The year in numbers")</a></p>\n")
        }
        html.writeFilter(films: plays(of: site).count, in: site)
        for month in plays(of: site).chunked(by: \.date.month) { write(month, into: &html, of: site) }
        html.write(pager(of: site), before: "Later in the year", after: "Earlier in the year")
        writeNeighbours(into: &html, of: site)
        html.close(at: path, of: site)
    }

    /// The viewings of this page, in its order.
    func plays(of site: Site) -> [Play] {
        let year = site.diary.years[index]
        return year.paging.pages[page].map { position in
            site.catalogue.plays.rows[site.diary.plays[year.range.lowerBound + position]]
        }
    }

    func title(of site: Site) -> Phrase {
        let year = site.diary.years[index]
        return page == 0 ? year.heading : "\(year.heading), page \(year.paging.number(of: page))"
    }

    /// Only the page with the newest days counts: it changes with every film that is watched anyway.
    func lead(of site: Site) -> Phrase {
        let year = site.diary.years[index]
        guard page > 0 else { return viewings(year.range.count, of: year.films) }
        let shown = plays(of: site).filter { $0.date.month != nil }
        guard let newest = shown.first?.date, let oldest = shown.last?.date else {
            return "Some time in \(year.year)"
        }
        if newest != oldest { return "From \(oldest) to \(newest)" }
        return newest.day == nil ? "Some day \(within: newest)" : Self.on(newest)
    }

    /// What precedes a day is not what precedes a platform, which is called `On {1}` elsewhere: another key.
    private static func on(_ day: PartialDate) -> Phrase { "On \(day)\("" as String)" }

    /// How many viewings there are in a part of the year, when all of the year is on this page.
    func count(of part: ArraySlice<Play>, in site: Site) -> Phrase? {
        guard site.diary.years[index].paging.pages.count == 1 else { return nil }
        return viewings(part.count, of: Set(part.map(\.film)).count)
    }

    private func write(_ month: ArraySlice<Play>, into html: inout HTMLWriter, of site: Site) {
        let aside: Markup? = count(of: month, in: site).map { "\($0)" }
        guard let number = month.first?.date.month else {
            html.openSection("Some time in \(site.diary.years[index].year)", id: "some-time", aside: aside)
            write(rows: month, into: &html, of: site)
            html.write("\n")
            return html.closeSection()
        }
        html.openSection(Phrase(verbatim: html.words.monthName(number)), id: "month-\(number)", aside: aside)
        let days = month.prefix { $0.date.day != nil }
        if !days.isEmpty {
            html.write("<ol class=\"diary\">\n")
            for evening in days.chunked(by: \.date) { write(evening: evening, into: &html, of: site) }
            html.write("</ol>\n")
        }
        let rest = month[days.endIndex...]
        if !rest.isEmpty {
            let month = html.words.monthName(number)
            html.write("<div class=\"head some\"><h3>\(say: "Some day in \(month)")</h3>")
            if let count = count(of: rest, in: site) { html.write("<p>\(count)</p>") }
            html.write("</div>\n")
            write(rows: rest, into: &html, of: site)
            html.write("\n")
        }
        html.closeSection()
    }

    private func write(evening: ArraySlice<Play>, into html: inout HTMLWriter, of site: Site) {
        guard let day = evening.first?.date.day else { return }
        html.write("<li><p class=\"day\"><time datetime=\"\(day.description)\"><b>\(day.day)</b> ")
        html.write(text: html.words.weekdayName(day.weekday))
        html.write("</time></p>\n")
        write(rows: evening, into: &html, of: site)
        html.write("</li>\n")
    }

    private func write(rows: ArraySlice<Play>, into html: inout HTMLWriter, of site: Site) {
        html.write("<ul class=\"rows\">\n")
        for play in rows {
            html.openCard(of: play.film, from: .history, of: site)
            if play.saysMore {
                html.write("<p class=\"by\">")
                html.write(viewing: play, isLine: true, of: site)
                html.write("</p>\n")
            }
            html.closeCard()
        }
        html.write("</ul>")
    }

    /// Years are few, so the neighbours are named by their numbers.
    private func writeNeighbours(into html: inout HTMLWriter, of site: Site) {
        let years = site.diary.years
        guard years.count > 1 else { return }
        html.write("<nav class=\"pager\" aria-label=\"\(say: "Years")\">\n")
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
}

extension RandomAccessCollection where Index == Int {
    /// The runs of neighbours that agree in `key`.
    func chunked(by key: (Element) -> some Equatable) -> [SubSequence] {
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
    fileprivate var heading: Phrase { "Watched in \(year)" }
}
