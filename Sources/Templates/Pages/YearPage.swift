import Data

/// A year in numbers and charts, with a card to share.
package struct YearPage: Page {
    package static let kind: StaticString = "statistics"

    /// The position among the years of the diary, 0 for the newest.
    let index: Int

    package init(index: Int) { self.index = index }

    package func path(in site: Site) -> PagePath { PagePath(.years, site.names.years[index]) }

    func year(in site: Site) -> Int { site.diary.years[index].year }

    func period(in site: Site) -> Period { site.statistics.years[index] }

    func title(of site: Site) -> Phrase { "\(year(in: site)) in numbers" }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let period = period(in: site)
        html.open(title(of: site), at: path, in: .named(.stats), of: site)
        html.write("<h1>\(title(of: site))</h1>\n<p class=\"lead\">\(period.counted), <a")
        html.write(href: PageLink(to: site.path(ofYear: index), as: .html, from: .years))
        html.write(">\(say: "all in the history")</a>.</p>\n")
        writeBlocks(period, into: &html, of: site)
        writeNeighbours(into: &html, of: site)
        html.close(at: path, of: site)
    }

    private func writeBlocks(_ period: Period, into html: inout HTMLWriter, of site: Site) {
        let blocks = site.settings.blocks.years
        for block in blocks {
            switch block {
            case .numbers: html.write(factsOf: period, isFirst: block == blocks.first, from: .years, of: site)
            case .months: writeMonths(period, into: &html, of: site)
            case .days: writeDays(period, into: &html, of: site)
            case .stars: html.write(starsOf: period, from: .years, of: site)
            case .rankings: html.write(rankingsOf: period, from: .years, of: site)
            case .card: writeCard(period, into: &html, of: site)
            }
        }
    }

    private func writeMonths(_ period: Period, into html: inout HTMLWriter, of site: Site) {
        guard period.months.contains(where: { $0.viewings > 0 }) else { return }
        let year = year(in: site)
        html.openSection("By month", id: "by-month")
        html.write(period.monthChart(of: year, in: html.words))
        if let words = period.withoutMonthWords { html.write("<p class=\"note\">\(words)</p>\n") }
        html.openNumbers(period.monthCaption(of: year))
        html.write("<thead>\n<tr><th scope=\"col\">\(say: "Month")</th>")
        if !period.isOfFilms { html.write("<th scope=\"col\">\(say: "Viewings")</th>") }
        html.write("<th scope=\"col\">\(say: "Films")</th></tr>\n</thead>\n<tbody>\n")
        for (number, month) in period.months.enumerated() {
            html.write("<tr><th scope=\"row\">\(html.words.monthName(number + 1))</th>")
            if !period.isOfFilms { html.write(cell: month.viewings) }
            html.write(cell: month.films)
            html.write("</tr>\n")
        }
        html.closeNumbers()
        html.closeSection()
    }

    private func writeDays(_ period: Period, into html: inout HTMLWriter, of site: Site) {
        guard period.days.contains(where: { $0 > 0 }) else { return }
        let year = year(in: site)
        html.openSection("Day by day", id: "days")
        html.write("<div class=\"heat\">\n")
        for map in period.heatMaps(of: year) { html.write(map) }
        html.write("</div>\n")
        if let words = period.withoutDayWords { html.write("<p class=\"note\">\(words)</p>\n") }
        html.openNumbers(period.weekdayCaption(of: year))
        html.write("<thead>\n<tr><th scope=\"col\">\(say: "Month")</th>")
        for weekday in 1...7 {
            html.write("<th scope=\"col\">\(html.words.shortWeekdayName(weekday))</th>")
        }
        html.write("</tr>\n</thead>\n<tbody>\n")
        for (number, weekdays) in period.weekdays(of: year).enumerated() {
            html.write("<tr><th scope=\"row\">\(html.words.monthName(number + 1))</th>")
            for count in weekdays { html.write(cell: count) }
            html.write("</tr>\n")
        }
        html.closeNumbers()
        html.closeSection()
    }

    private func writeCard(_ period: Period, into html: inout HTMLWriter, of site: Site) {
        let card = YearCard(index: index)
        let link = Link(to: card.path(in: site), from: PagePath.Folder.years.somePage)
        html.openSection("To share", id: "share")
        html.write("<p class=\"share\"><a\(href: link)><img\(src: link) width=\"\(YearCard.width)\" ")
        html.write("height=\"\(YearCard.height)\" alt=\"\(card.words(of: site))\"></a></p>\n")
        html.closeSection()
    }

    private func writeNeighbours(into html: inout HTMLWriter, of site: Site) {
        let years = site.diary.years.indices
        guard years.count > 1 else { return }
        html.write("<nav class=\"pager\" aria-label=\"\(say: "Years")\">\n")
        for (year, rel) in [(index - 1, "prev"), (index + 1, "next")] where years.contains(year) {
            html.write("<a rel=\"\(rel)\"")
            html.write(href: PageLink(to: YearPage(index: year).path(in: site), as: .html, from: .years))
            html.write(">\(site.diary.years[year].label)</a>\n")
        }
        html.write("</nav>\n")
    }
}
