import Data

/// The history as a whole: its years, and what was watched last.
package struct HistoryPage: Page {
    private static let mostWatched = 12

    package init() {}

    package func path(in site: Site) -> String { "history" }

    package func render(into html: inout HTMLWriter, of site: Site) {
        html.open("History", at: "history", in: .history, of: site)
        html.write("<h1>History</h1>\n<p class=\"lead\">\(Self.summary(of: site))</p>\n")
        if !site.diary.entries.isEmpty {
            writeYears(into: &html, of: site)
            html.openSection("Lately watched", id: "latest")
            html.writeWatched(site.diary.entries.prefix(Self.mostWatched), from: "history.html", of: site)
            html.closeSection()
        }
        html.close(at: "history", of: site)
    }

    private func writeYears(into html: inout HTMLWriter, of site: Site) {
        let most = site.diary.years.map(\.range.count).max() ?? 1
        html.openSection("By year", id: "years")
        html.write("<ol class=\"years\">\n")
        for year in site.diary.years {
            let link = Link(to: "history/\(year.name).html", from: "history.html")
            html.write("<li><a\(href: link)>\(year.label)</a> ")
            html.write(Bar(parts: [(.plain, year.range.count)], of: most))
            html.write(" <span>\(films(year.range.count))</span></li>\n")
        }
        html.write("</ol>\n")
        html.closeSection()
    }

    private static func summary(of site: Site) -> String {
        let count = site.diary.entries.count
        guard count > 0 else {
            return "Nothing watched yet. A film moves here from the watchlist once it was watched."
        }
        let oldest = site.diary.years.last { $0.year != nil }?.year
        return oldest.map { "\(films(count)) watched since \($0)." } ?? "\(films(count)) watched."
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("History")
        markdown.write("\(Self.summary(of: site))\n")
        guard !site.diary.entries.isEmpty else { return }
        markdown.write("\n## By year\n\n| Year | Films |\n| --- | ---: |\n")
        for year in site.diary.years {
            let link = Link(to: "history/\(year.name).md", from: "history.md")
            markdown.write("| [\(year.label)](\(link)) | \(year.range.count) |\n")
        }
        markdown.write("\n## Lately watched\n\n")
        markdown.writeWatched(site.diary.entries.prefix(Self.mostWatched), from: "history.md", of: site)
    }
}

extension Diary.Year {
    /// What people call it.
    var label: String { year.map { String($0) } ?? "Day unknown" }
}
