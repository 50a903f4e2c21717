import Data

/// The watchlist, newest first: HTML in pages, of which the first has the newest films; Markdown whole.
package struct WatchlistPage: Page {
    package static let kind: StaticString = "watchlist"

    /// The position among the pages, 0 for the newest films.
    let page: Int

    package init(page: Int) { self.page = page }

    package func path(in site: Site) -> PagePath { Pager.path(head(in: site), site.watchlist, page) }

    package var formats: Formats { page == 0 ? .all : .html }

    private func head(in site: Site) -> PagePath { PagePath(.root, site.names.watchlist) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let report = head(in: site)
        let title: Phrase = page == 0 ? "Watchlist" : "Watchlist, page \(site.watchlist.number(of: page))"
        html.open(title, at: path, in: .watchlist, report: report, lead: lead(of: site), of: site)
        html.write("<h1>\(title)</h1>\n<p class=\"lead\">\(lead(of: site))</p>\n")
        let range = site.watchlist.pages[page]
        html.writeFilter(films: range.count, of: .watchlist, in: site)
        if !range.isEmpty {
            html.write("<ul class=\"wall\">\n")
            for position in range {
                let entry = site.catalogue.watchlist[position]
                write(site.catalogue.entries[entry].film, into: &html, of: site)
            }
            html.write("</ul>\n")
        }
        let pager = Pager(head: report, paging: site.watchlist, page: page)
        html.write(pager, before: "Newer films", after: "Older films")
        html.close(at: path, report: report, of: site)
    }

    private func write(_ film: Int, into html: inout HTMLWriter, of site: Site) {
        html.openCard(of: film, from: .root, of: site)
        if let play = site.lastViewing(of: film) {
            html.write("<p class=\"by\">")
            html.say(words: "Seen before")
            html.write(latestShort: play.date, of: site.catalogue.plays(of: film).count)
            html.write("</p>\n")
        }
        html.writeWhere(of: film, of: site)
        html.closeCard()
    }

    /// Only a list of one page is counted on it: with every film that comes or goes the number changes, and
    /// with it would the first page, wherever in the list the film is.
    private func lead(of site: Site) -> Phrase {
        guard site.watchlist.pages.count > 1 else { return Self.summary(of: site) }
        let range = site.watchlist.pages[page]
        let days = site.catalogue.watchlist[range].compactMap { site.catalogue.entries[$0].watchlistedOn }
        guard let newest = days.first, let oldest = days.last else { return "Newest first." }
        if newest == oldest { return "Added on \(newest)." }
        return "Added between \(oldest) and \(newest), newest first."
    }

    private static func summary(of site: Site) -> Phrase {
        let count = site.catalogue.watchlist.count
        if count == 0 {
            return "The watchlist is empty. Put a film on it, and this page will say where to watch it."
        }
        let tonight = site.tonight.films.count
        if site.platforms.mine.isEmpty {
            return "\(films: count), newest first. The library names no platform yet."
        }
        let answer: Phrase =
            tonight == 0
            ? "None is known to be on your platforms now." : "\(grouped: tonight) on your platforms now."
        return "\(films: count), newest first. \(answer)"
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.reserve(site.catalogue.watchlist.count, bytesEach: 128 + 64 * site.platforms.mine.count)
        markdown.open("Watchlist")
        markdown.write("\(Self.summary(of: site))\n")
        if !site.catalogue.watchlist.isEmpty { markdown.write("\n") }
        for index in site.catalogue.watchlist {
            let entry = site.catalogue.entries[index]
            markdown.writeItem(of: entry.film, from: .root, of: site)
            if let day = entry.watchlistedOn { markdown.say(", added ") { $0.write(day) } }
            if let play = site.lastViewing(of: entry.film) {
                markdown.say(words: ", seen before")
                markdown.write(latest: play.date, of: site.catalogue.plays(of: entry.film).count)
            }
            markdown.write("\n")
            markdown.writeWhere(of: entry.film, of: site)
        }
    }
}
