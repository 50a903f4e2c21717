import Data

/// The year's numbers as a report.
extension YearPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let period = period(in: site)
        markdown.open(title(of: site))
        markdown.write("\(period.counted), [\(say: "all in the history")](")
        markdown.write(PageLink(to: site.path(ofYear: index), as: .markdown, from: .years))
        markdown.write("). [\(say: "All years")](../stats.md)\n")
        let blocks = site.settings.blocks.years
        for block in blocks {
            switch block {
            case .numbers:
                markdown.write(factsOf: period, isFirst: block == blocks.first, from: .years, of: site)
            case .months: writeMonths(period, into: &markdown)
            case .days: writeDays(period, of: year(in: site), into: &markdown)
            case .stars: markdown.write(starsOf: period, from: .years, of: site)
            case .rankings: markdown.write(rankingsOf: period, from: .years, of: site)
            // A report has no pictures.
            case .card: break
            }
        }
    }

    private func writeMonths(_ period: Period, into markdown: inout MarkdownWriter) {
        guard period.months.contains(where: { $0.viewings > 0 }) else { return }
        markdown.write("\n## \(say: "By month")\n\n")
        markdown.write("| \(say: "Month") |")
        if !period.isOfFilms { markdown.write(" \(say: "Viewings") |") }
        markdown.write(" \(say: "Films") |\n")
        markdown.write(period.isOfFilms ? "| --- | ---: |\n" : "| --- | ---: | ---: |\n")
        for (number, month) in period.months.enumerated() {
            markdown.write("| \(markdown.words.monthName(number + 1)) |")
            if !period.isOfFilms { markdown.write(" \(month.viewings) |") }
            markdown.write(" \(month.films) |\n")
        }
        if let words = period.withoutMonthWords { markdown.write("\n\(words)\n") }
    }

    private func writeDays(_ period: Period, of year: Int, into markdown: inout MarkdownWriter) {
        guard period.days.contains(where: { $0 > 0 }) else { return }
        markdown.write("\n## \(say: "Day by day")\n\n| \(say: "Month") |")
        for weekday in 1...7 { markdown.write(" \(markdown.words.shortWeekdayName(weekday)) |") }
        markdown.write("\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
        for (number, weekdays) in period.weekdays(of: year).enumerated() {
            markdown.write("| \(markdown.words.monthName(number + 1)) |")
            for count in weekdays { markdown.write(" \(count) |") }
            markdown.write("\n")
        }
        if let words = period.withoutDayWords { markdown.write("\n\(words)\n") }
    }
}
