import Data

/// What was watched ever, in numbers and charts, and the way to those of each year.
package struct StatisticsPage: Page {
    package static let kind: StaticString = "statistics"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .stats) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let period = site.statistics.all
        html.open("Statistics", at: path, in: .named(.stats), of: site)
        html.write("<h1>\(say: "Statistics")</h1>\n<p class=\"lead\">\(Self.lead(of: site))</p>\n")
        if period.viewings > 0 { writeBlocks(period, into: &html, of: site) }
        html.close(at: path, of: site)
    }

    private func writeBlocks(_ period: Period, into html: inout HTMLWriter, of site: Site) {
        let blocks = site.settings.blocks.stats
        for block in blocks {
            switch block {
            case .numbers: html.write(factsOf: period, isFirst: block == blocks.first, from: .root, of: site)
            case .years: writeYears(into: &html, of: site)
            case .stars: html.write(starsOf: period, from: .root, of: site)
            case .rankings: html.write(rankingsOf: period, from: .root, of: site)
            }
        }
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let period = site.statistics.all
        markdown.open("Statistics")
        markdown.write("\(Self.lead(of: site))\n")
        guard period.viewings > 0 else { return }
        let blocks = site.settings.blocks.stats
        for block in blocks {
            switch block {
            case .numbers:
                markdown.write(factsOf: period, isFirst: block == blocks.first, from: .root, of: site)
            case .years: writeYears(into: &markdown, of: site)
            case .stars: markdown.write(starsOf: period, from: .root, of: site)
            case .rankings: markdown.write(rankingsOf: period, from: .root, of: site)
            }
        }
    }

    private static func lead(of site: Site) -> Phrase {
        let counted = site.statistics.all.counted
        if site.statistics.all.viewings == 0 {
            return "Nothing watched yet. Once a film was watched, its numbers are here."
        }
        guard let year = site.diary.years.last?.label else { return "\(counted), nobody knows when." }
        return "\(counted) since \(year)."
    }
}

extension StatisticsPage {
    private func writeYears(into html: inout HTMLWriter, of site: Site) {
        guard !site.diary.years.isEmpty else { return }
        html.openSection("By year", id: "by-year")
        html.write(Self.chart(of: site))
        if let words = site.statistics.all.undatedWords { html.write("<p class=\"note\">\(words)</p>\n") }
        let isOfFilms = site.diary.isOfFilms
        html.openNumbers(Self.caption(of: site))
        html.write("<thead>\n<tr><th scope=\"col\">\(say: "Year")</th>")
        if !isOfFilms { html.write("<th scope=\"col\">\(say: "Viewings")</th>") }
        html.write("<th scope=\"col\">\(say: "Films")</th></tr>\n</thead>\n<tbody>\n")
        for (index, year) in site.diary.years.enumerated() {
            html.write("<tr><th scope=\"row\">")
            writeLink(to: index, into: &html, of: site)
            html.write("</th>")
            if !isOfFilms { html.write("<td class=\"num\">\(grouped: year.range.count)</td>") }
            html.write("<td class=\"num\">\(grouped: year.films)</td></tr>\n")
        }
        html.closeNumbers()
        html.write("<nav class=\"letters\" aria-label=\"\(say: "Years in numbers")\">\n<ul>\n")
        for index in site.diary.years.indices {
            html.write("<li>")
            writeLink(to: index, into: &html, of: site)
            html.write("</li>\n")
        }
        html.write("</ul>\n</nav>\n")
        html.closeSection()
    }

    private func writeLink(to year: Int, into html: inout HTMLWriter, of site: Site) {
        let label = site.diary.years[year].label
        guard let path = site.path(ofNumbersOf: year) else { return html.write("\(label)") }
        html.write("<a")
        html.write(href: PageLink(to: path, as: .html, from: .root))
        html.write(">\(label)</a>")
    }

    private func writeYears(into markdown: inout MarkdownWriter, of site: Site) {
        guard !site.diary.years.isEmpty else { return }
        let isOfFilms = site.diary.isOfFilms
        markdown.write("\n## \(say: "By year")\n\n")
        markdown.write("| \(say: "Year") |")
        if !isOfFilms { markdown.write(" \(say: "Viewings") |") }
        markdown.write(" \(say: "Films") |\n")
        markdown.write(isOfFilms ? "| --- | ---: |\n" : "| --- | ---: | ---: |\n")
        for (index, year) in site.diary.years.enumerated() {
            markdown.write("| ")
            if let path = site.path(ofNumbersOf: index) {
                markdown.write("[\(year.label)](")
                markdown.write(PageLink(to: path, as: .markdown, from: .root))
                markdown.write(")")
            } else {
                markdown.write("\(year.label)")
            }
            markdown.write(" |")
            if !isOfFilms { markdown.write(" \(year.range.count) |") }
            markdown.write(" \(year.films) |\n")
        }
        if let words = site.statistics.all.undatedWords { markdown.write("\n\(words)\n") }
    }

    private static func caption(of site: Site) -> Phrase {
        site.diary.isOfFilms ? "Films by year" : "Viewings and films by year"
    }

    /// The years without a film between others are there too, and the newest when there are very many.
    private static func chart(of site: Site) -> ColumnChart {
        let newest = site.diary.years.first?.year ?? 1
        let oldest = max(site.diary.years.last?.year ?? 1, newest - ColumnChart.mostColumns + 1)
        var counts = [Int](repeating: 0, count: newest - oldest + 1)
        for year in site.diary.years where year.year >= oldest {
            counts[year.year - oldest] = year.range.count
        }
        let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        let peak: Phrase = "Most were in \(oldest + most): \(grouped: counts[most])."
        return ColumnChart(
            id: "years-chart", title: caption(of: site),
            description: site.diary.isOfFilms
                ? "Films of each year from \(oldest) to \(newest). \(peak)"
                : "Viewings of each year from \(oldest) to \(newest). \(peak)",
            columns: counts.indices.map {
                ColumnChart.Column(label: String(oldest + $0), count: counts[$0])
            })
    }
}

extension Diary {
    /// Whether no film was seen twice in one year, so that viewings and films are the same numbers.
    fileprivate var isOfFilms: Bool { years.allSatisfy { $0.range.count == $0.films } }
}
