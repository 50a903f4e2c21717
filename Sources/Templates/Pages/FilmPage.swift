import Data

/// One film: its facts, its dates, where it can be watched, and which lists it is on.
package struct FilmPage: Page {
    let film: Int

    package init(film: Int) { self.film = film }

    package func path(in site: Site) -> String { site.path(ofFilm: film) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let facts = site.catalogue.films[film]
        html.open(facts.title, at: path, in: .films, of: site)
        html.write("<article class=\"film\">\n")
        html.writeArt(of: film, from: path, of: site)
        html.write("<div class=\"about\">\n<h1><bdi>")
        html.write(text: facts.title)
        html.write("</bdi></h1>\n")
        writeLead(facts, into: &html)
        writeStanding(into: &html, of: site)
        writePlatforms(into: &html, from: path, of: site)
        writeFacts(facts, into: &html)
        html.write("</div>\n</article>\n")
        html.close(at: path, of: site)
    }

    /// Such as `2014 · 8.6 · Adventure, Drama`; nothing when nothing is known.
    private func writeLead(_ facts: Film, into html: inout HTMLWriter) {
        let hasNumbers = facts.year != nil || facts.rating != nil
        guard hasNumbers || !facts.genres.isEmpty else { return }
        html.write("<p class=\"lead\">")
        html.writeYearAndRating(of: facts)
        if hasNumbers && !facts.genres.isEmpty { html.write(" · ") }
        html.write(text: facts.genres.joined(separator: ", "))
        html.write("</p>\n")
    }

    private func writeStanding(into html: inout HTMLWriter, of site: Site) {
        html.write("<p class=\"standing\">")
        let entry = site.catalogue.entry(of: film)
        switch entry?.standing {
        case .watchlist:
            html.write("On the <a href=\"../watchlist.html\">watchlist</a>")
            if let day = entry?.watchlistedOn { html.write(" since \(Markup.date(day))") }
        case .history:
            let link = Link(to: "history/\(Diary.name(of: entry?.watchedOn)).html", from: "movies/film.html")
            html.write("<a\(href: link)>Watched</a>")
            if let day = entry?.watchedOn { html.write(" on \(Markup.date(day))") }
            if let day = entry?.watchlistedOn { html.write(". Put on the watchlist on \(Markup.date(day))") }
        case .unlisted, nil: html.write("On no list")
        }
        html.write(".</p>\n")
    }

    private func writePlatforms(into html: inout HTMLWriter, from page: String, of site: Site) {
        html.write("<section aria-labelledby=\"where\">\n<h2 id=\"where\">Where to watch</h2>\n")
        let platforms = site.platforms
        if site.catalogue.platforms.isEmpty {
            html.write("<p class=\"note\">The library names no platform yet.</p>\n")
        } else if platforms.others.isEmpty {
            writeClaims(on: platforms.mine, into: &html, from: page, of: site)
        } else {
            html.write("<h3>Your platforms</h3>\n")
            writeClaims(on: platforms.mine, into: &html, from: page, of: site)
            html.write("<h3>Other platforms</h3>\n")
            writeClaims(on: platforms.others, into: &html, from: page, of: site)
        }
        html.write("</section>\n")
    }

    private func writeClaims(
        on platforms: [Int], into html: inout HTMLWriter, from page: String, of site: Site
    ) {
        html.write("<ul class=\"where\">\n")
        for claim in Claims(of: film, on: platforms, in: site.catalogue) {
            html.write(claim, link: site.link(toPlatform: claim.platform, from: page, as: .html), of: site)
        }
        html.write("</ul>\n")
    }

    private func writeFacts(_ facts: Film, into html: inout HTMLWriter) {
        html.write("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Facts</h2>\n<dl class=\"facts\">\n")
        if let original = facts.differingOriginalTitle {
            html.write("<dt>Original title</dt><dd><bdi>\(original)</bdi></dd>\n")
        }
        if let rating = facts.rating {
            html.write("<dt>Rating</dt><dd>\(rating) of 10")
            if let votes = facts.votes { html.write(" from \(counted(votes, "vote", "votes"))") }
            html.write("</dd>\n")
        } else if let votes = facts.votes {
            html.write("<dt>Votes</dt><dd>\(grouped(votes))</dd>\n")
        }
        html.write("<dt>Id</dt><dd>\(facts.tconst)</dd>\n</dl>\n</section>\n")
    }
}

extension Film {
    /// The original title when it says something that the title does not.
    var differingOriginalTitle: String? {
        guard let originalTitle, !originalTitle.isEmpty, originalTitle != title else { return nil }
        return originalTitle
    }
}
