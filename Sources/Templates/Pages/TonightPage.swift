import Data

/// What of the watchlist can be watched tonight, the best first, and what is known of the rest: HTML in
/// pages, Markdown whole.
package struct TonightPage: Page {
    package static let kind: StaticString = "tonight"

    /// The position among the pages, 0 for the best.
    let page: Int

    package init(page: Int = 0) { self.page = page }

    package func path(in site: Site) -> PagePath { pager(of: site).path(of: page) }

    package var formats: Formats { page == 0 ? .all : .html }

    /// The page is called otherwise than the way to it in some languages.
    private static func title(_ pager: Pager) -> Phrase { "Tonight\(pager.remark)" }

    private func pager(of site: Site) -> Pager {
        Pager(head: site.names.page(of: .tonight), paging: site.tonight.paging, page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let (path, pager) = (path(in: site), pager(of: site))
        let title = Self.title(pager)
        html.open(
            title, at: path, in: .tonight, report: pager.head, lead: page == 0 ? Headline(site).lead : nil,
            of: site)
        html.write("<h1>\(title)</h1>\n")
        if page == 0 {
            html.write("<p class=\"lead\">\(Headline(site).lead)</p>\n")
            writeParts(into: &html, of: site)
        }
        let shown = site.tonight.paging.pages[page].count
        html.writeFilter(films: shown, atMost: 2 * FilterForm.most, of: .tonight, in: site)
        for part in site.settings.blocks.tonight { write(part, into: &html, of: site) }
        html.write(pager, site.tonight.isAsUsual ? .evening : .ends)
        html.close(at: path, report: pager.head, of: site)
    }

    /// How much there is of each part, and the way to it.
    private func writeParts(into html: inout HTMLWriter, of site: Site) {
        let parts = site.settings.blocks.tonight.filter { !site.tonight[$0].isEmpty }
        guard !parts.isEmpty else { return }
        html.write("<ul class=\"stubs\">\n")
        for part in parts {
            html.write(part == .available ? "<li class=\"on\"><a" : "<li><a")
            html.write(href: part, of: site)
            let count = site.tonight[part].count
            html.write("><b>\(grouped: count)</b> <span>\(part.remark(count))</span></a></li>\n")
        }
        html.write("</ul>\n")
    }

    private func write(_ part: Tonight.Part, into html: inout HTMLWriter, of site: Site) {
        let films = site.tonight.films(of: part, on: page)
        guard !films.isEmpty else { return }
        html.openSection(part.title, id: part.anchor)
        html.write("<p class=\"note\">\(part.explanation(in: site))</p>\n")
        switch part {
        case .available, .free:
            html.write("<ul class=\"wall\">\n")
            for film in films { html.writeTonight(film, part, of: site) }
        case .unknown, .unavailable:
            html.write("<ul class=\"index\">\n")
            for film in films { html.writeLine(of: film, part, of: site) }
        }
        html.write("</ul>\n")
        html.closeSection()
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.reserve(site.catalogue.watchlist.count, bytesEach: 256)
        markdown.open(Self.title(pager(of: site)))
        markdown.write("\(Headline(site).lead)\n")
        for part in site.settings.blocks.tonight where !site.tonight[part].isEmpty {
            markdown.write("\n## \(part.title)\n\n\(part.explanation(in: site))\n\n")
            for film in site.tonight[part] {
                switch part {
                case .available, .free: markdown.writeTonight(film, part, of: site)
                case .unknown, .unavailable: markdown.writeLine(of: film, part, of: site)
                }
            }
        }
    }
}

extension Tonight.Part {
    fileprivate var title: Phrase {
        switch self {
        case .available: "On your platforms"
        case .free: "Free elsewhere"
        case .unknown: "Unknown"
        case .unavailable: "Not available"
        }
    }

    /// Names the part on its page.
    var anchor: String {
        switch self {
        case .available: "on"
        case .free: "free"
        case .unknown: "unknown"
        case .unavailable: "off"
        }
    }

    /// What follows the number of its films, and agrees with it in other languages.
    fileprivate func remark(_ count: Int) -> Phrase {
        switch self {
        case .available: "on your platforms"
        case .free: "free elsewhere"
        case .unknown: "\(agreeing: count, "unknown", "unknown")"
        case .unavailable: "\(agreeing: count, "not available", "not available")"
        }
    }

    fileprivate func explanation(in site: Site) -> Phrase {
        switch self {
        case .available: Self.rule(site.tonight.ranking.favourites)
        case .free: "Not on your platforms, but on others that ask for no money."
        case .unknown: "Nobody knows whether your platforms have these: that is not a no."
        case .unavailable: "None of your platforms had these when they were last checked."
        }
    }

    /// How points are given, in short.
    private static func rule(_ favourites: FavouriteGenres) -> Phrase {
        let points: Phrase = """
            The best first: up to 50 points for how others rated a film, 20 for the time it has waited, 20 for \
            genres that you like, 10 for a short running time.
            """
        if favourites.names.isEmpty { return points }
        let genres = Phrase(listing: favourites.names)
        switch favourites.source {
        case .ratings: return Phrase(joining: [points, "By your ratings you like \(genres)."])
        case .viewings: return Phrase(joining: [points, "You often watch \(genres)."])
        }
    }
}

extension HTMLWriter {
    /// Writes the way from a page in the top folder to a part of tonight.
    mutating func write(href part: Tonight.Part, of site: Site) {
        let (head, paging) = (site.names.page(of: .tonight), site.tonight.paging)
        write(" href=\"")
        write(PageLink(to: Pager.path(head, paging, site.tonight.page(of: part)), as: .html, from: .root))
        write("#\(part.anchor)\"")
    }
}
