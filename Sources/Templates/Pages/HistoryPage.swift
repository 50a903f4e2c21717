import Data

/// The history as a whole: its years, and of a short history what was watched last.
///
/// In a long one this page is the way to the years and no more: what changes with every film, the last ones
/// and how many there are this year, is on the overview and on the page of the year.
package struct HistoryPage: Page {
    package static let kind: StaticString = "history"
    private static let mostWatched = 12

    package init() {}

    package func path(in site: Site) -> PagePath { PagePath(.root, site.names.history) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("History", at: path, in: .history, lead: Self.summary(of: site), of: site)
        html.write("<h1>\(say: "History")</h1>\n<p class=\"lead\">\(Self.summary(of: site))</p>\n")
        if !site.diary.plays.isEmpty {
            writeYears(into: &html, of: site)
        } else if !site.undated.films.isEmpty {
            html.write("<section aria-label=\"\(say: "Date unknown")\">\n")
            writeUndated(into: &html, of: site)
            html.closeSection()
        }
        if isShort(in: site), !site.diary.plays.isEmpty {
            html.openSection("Lately watched", id: "latest")
            html.writeWatched(site.diary.plays.prefix(Self.mostWatched), from: .root, of: site)
            html.closeSection()
        }
        html.close(at: path, of: site)
    }

    /// Whether it has no more viewings than three pages of a list.
    private func isShort(in site: Site) -> Bool {
        site.diary.plays.count <= site.settings.pageSize * 3
    }

    /// How many viewings of a year are told here: none while the year of a long history goes on.
    private func count(of year: Int, in site: Site) -> Int? {
        isGoingOn(year, in: site) && !isShort(in: site) ? nil : site.diary.years[year].range.count
    }

    /// Whether films may still come to a year; without any check nobody knows that it is over.
    private func isGoingOn(_ year: Int, in site: Site) -> Bool {
        guard year == 0, let asOf = site.asOf else { return year == 0 }
        return site.diary.years[year].year >= asOf.year
    }

    private func writeYears(into html: inout HTMLWriter, of site: Site) {
        let counts = site.diary.years.indices.map { count(of: $0, in: site) }
        let most = counts.lazy.compactMap { $0 }.max() ?? 1
        let isOfFilms = zip(counts, site.diary.years).allSatisfy { $0 == nil || $0 == $1.films }
        html.openSection("By year", id: "years")
        html.write("<ol class=\"years\">\n")
        for (index, year) in site.diary.years.enumerated() {
            html.write("<li><a")
            html.write(href: PageLink(to: site.path(ofYear: index), as: .html, from: .root))
            html.write(">\(year.label)</a> ")
            if let count = counts[index] {
                html.write(Bar(parts: [(.plain, count)], of: most))
                let words: Phrase = isOfFilms ? films(count) : "\(count, "viewing", "viewings")"
                html.write(" <span>\(words)</span></li>\n")
            } else {
                html.write("<span>\(say: "going on")</span></li>\n")
            }
        }
        html.write("</ol>\n")
        writeUndated(into: &html, of: site)
        html.closeSection()
    }

    /// What has no date is counted apart, in no year.
    private func writeUndated(into html: inout HTMLWriter, of site: Site) {
        guard !site.undated.films.isEmpty else { return }
        let link: Markup = "<a href=\"history/undated.html\">\(site.undated.counted)</a>"
        html.write("<p class=\"note\">\(say: "\(html: link), date unknown.")</p>\n")
    }

    private static func summary(of site: Site) -> Phrase {
        let count = site.diary.plays.count
        guard count > 0 else {
            if !site.undated.films.isEmpty { return "No viewing has a date yet." }
            return "Nothing watched yet. A film moves here from the watchlist once it was watched."
        }
        let seen = viewings(count, of: site.diary.films)
        guard let year = site.diary.years.last?.year else { return "\(seen)." }
        if count > site.settings.pageSize * 3 { return "Films watched since \(year)." }
        if count == site.diary.films { return "\(films: count) watched since \(year)." }
        return "\(seen) since \(year)."
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("History")
        markdown.write("\(Self.summary(of: site))\n")
        if !site.undated.films.isEmpty {
            let link: Markdown = "[\(site.undated.counted)](history/undated.md)"
            markdown.write("\n\(say: "\(markdown: link), date unknown.")\n")
        }
        guard !site.diary.plays.isEmpty else { return }
        writeYears(into: &markdown, of: site)
        guard isShort(in: site) else { return }
        markdown.write("\n## \(say: "Lately watched")\n\n")
        markdown.writeWatched(site.diary.plays.prefix(Self.mostWatched), from: .root, of: site)
    }
}

extension HistoryPage {
    /// A column for the films stands beside that of the viewings when they differ.
    private func writeYears(into markdown: inout MarkdownWriter, of site: Site) {
        let isOfFilms = site.diary.plays.count == site.diary.films
        markdown.write("\n## \(say: "By year")\n\n")
        if isOfFilms {
            markdown.writeRow("Year", "Films")
            markdown.write("| --- | ---: |\n")
        } else {
            markdown.writeRow("Year", "Viewings", "Films")
            markdown.write("| --- | ---: | ---: |\n")
        }
        for (index, year) in site.diary.years.enumerated() {
            markdown.write("| [\(year.label)](")
            markdown.write(PageLink(to: site.path(ofYear: index), as: .markdown, from: .root))
            let count = count(of: index, in: site)
            markdown.write(") | \(say: count.map { "\($0)" } ?? "going on") |")
            if !isOfFilms { markdown.write(" \(count == nil ? "" : String(year.films)) |") }
            markdown.write("\n")
        }
    }
}

extension Diary.Year {
    /// What people call it.
    var label: String { String(year) }
}
