import Data

/// The year's numbers as a report.
extension YearPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let period = period(in: site)
        markdown.open(title(of: site))
        markdown.write("\(period.counted), [all in the history](")
        markdown.write(PageLink(to: site.path(ofYear: index), as: .markdown, from: .years))
        markdown.write("). [All years](../stats.md)\n")
        markdown.write(factsOf: period, from: .years, of: site)
        writeMonths(period, into: &markdown)
        writeDays(period, of: year(in: site), into: &markdown)
        markdown.write(starsOf: period, from: .years, of: site)
        markdown.write(rankingsOf: period, from: .years, of: site)
    }

    private func writeMonths(_ period: Period, into markdown: inout MarkdownWriter) {
        guard period.months.contains(where: { $0.viewings > 0 }) else { return }
        markdown.write("\n## By month\n\n")
        markdown.write(
            period.isOfFilms
                ? "| Month | Films |\n| --- | ---: |\n"
                : "| Month | Viewings | Films |\n| --- | ---: | ---: |\n")
        for (number, month) in period.months.enumerated() {
            markdown.write("| \(CalendarWords.english.monthName(number + 1)) |")
            if !period.isOfFilms { markdown.write(" \(month.viewings) |") }
            markdown.write(" \(month.films) |\n")
        }
        if let words = period.withoutMonthWords { markdown.write("\n\(words)\n") }
    }

    private func writeDays(_ period: Period, of year: Int, into markdown: inout MarkdownWriter) {
        guard period.days.contains(where: { $0 > 0 }) else { return }
        markdown.write("\n## Day by day\n\n| Month |")
        for name in Day.weekdayNames { markdown.write(" \(String(name.prefix(3))) |") }
        markdown.write("\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
        for (number, weekdays) in period.weekdays(of: year).enumerated() {
            markdown.write("| \(CalendarWords.english.monthName(number + 1)) |")
            for count in weekdays { markdown.write(" \(count) |") }
            markdown.write("\n")
        }
        if let words = period.withoutDayWords { markdown.write("\n\(words)\n") }
    }
}
