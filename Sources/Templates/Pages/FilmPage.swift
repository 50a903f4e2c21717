import Data

/// One film: its facts, its dates, where it can be watched, and which lists it is on.
package struct FilmPage: Page {
    package static let kind: StaticString = "films"

    let film: Int

    package init(film: Int) { self.film = film }

    package func path(in site: Site) -> PagePath { site.path(ofFilm: film) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let facts = site.catalogue.films[film]
        html.open(facts.title, at: path, in: .films, of: site)
        html.write("<article class=\"film\">\n")
        html.writeArt(of: film, from: .movies, of: site)
        html.write("<div class=\"about\">\n<h1><bdi>")
        html.write(text: facts.title)
        html.write("</bdi></h1>\n")
        writeLead(facts, into: &html, of: site)
        writeStanding(into: &html, of: site)
        writePlatforms(into: &html, of: site)
        writeFacts(facts, into: &html)
        html.write("</div>\n</article>\n")
        html.close(at: path, of: site)
    }

    /// Such as `2014 · 8.6 · Adventure, Drama`; nothing when nothing is known.
    private func writeLead(_ facts: Film, into html: inout HTMLWriter, of site: Site) {
        let hasNumbers = facts.year != nil || facts.rating != nil
        let genres = site.catalogue.genres.range(of: facts.genres)
        guard hasNumbers || !genres.isEmpty else { return }
        html.write("<p class=\"lead\">")
        html.writeShortFacts(of: facts, runtime: nil)
        for index in genres {
            if index > genres.lowerBound { html.write(", ") } else if hasNumbers { html.write(" · ") }
            html.write(text: site.catalogue.genres.names[index])
        }
        html.write("</p>\n")
    }

    private func writeStanding(into html: inout HTMLWriter, of site: Site) {
        html.write("<p class=\"standing\">")
        let entry = site.catalogue.entry(of: film)
        switch entry?.standing {
        case .watchlist:
            html.write("On the <a href=\"../watchlist.html\">watchlist</a>")
            if let day = entry?.watchlistedOn {
                html.write(" since ")
                html.write(date: day)
            }
        case .history:
            writeWatched(on: entry?.watchedOn, into: &html, of: site)
            if let day = entry?.watchlistedOn {
                html.write(". Put on the watchlist on ")
                html.write(date: day)
            }
        case .unlisted, nil: html.write("On no list")
        }
        html.write(".</p>\n")
    }

    /// The year is named, not the page of it that has the film: that is another one when the year goes on.
    private func writeWatched(on day: Day?, into html: inout HTMLWriter, of site: Site) {
        if let year = (day?.year).flatMap(site.diary.position) {
            html.write("<a")
            html.write(href: PageLink(to: site.path(ofYear: year), as: .html, from: .movies))
            html.write(">Watched</a>")
        } else {
            html.write("Watched")
        }
        guard let day else { return }
        html.write(" on ")
        html.write(date: day)
    }

    private func writePlatforms(into html: inout HTMLWriter, of site: Site) {
        html.write("<section aria-labelledby=\"where\">\n<h2 id=\"where\">Where to watch</h2>\n")
        if site.catalogue.platforms.isEmpty {
            html.write("<p class=\"note\">The library names no platform yet.</p>\n")
        } else if site.platforms.others.isEmpty {
            writeClaims(on: site.platforms.mine, into: &html, of: site)
        } else {
            html.write("<h3>Your platforms</h3>\n")
            writeClaims(on: site.platforms.mine, into: &html, of: site)
            html.write("<h3>Other platforms</h3>\n")
            writeClaims(on: site.platforms.others, into: &html, of: site)
        }
        html.write("</section>\n")
    }

    private func writeClaims(
        on platforms: borrowing [Int], into html: inout HTMLWriter, of site: Site
    ) {
        html.write("<ul class=\"where\">\n")
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: platforms, in: site.catalogue) {
            html.write(claim, isLinked: true, of: site)
        }
        html.write("</ul>\n")
    }

    private func writeFacts(_ facts: Film, into html: inout HTMLWriter) {
        html.write("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Facts</h2>\n<dl class=\"facts\">\n")
        if !facts.originalTitle.isEmpty {
            html.write("<dt>Original title</dt><dd><bdi>")
            html.write(text: facts.originalTitle)
            html.write("</bdi></dd>\n")
        }
        writeRating(facts, into: &html)
        html.write("<dt>Id</dt><dd>")
        html.write(text: facts.tconst)
        html.write("</dd>\n</dl>\n</section>\n")
    }

    private func writeRating(_ facts: Film, into html: inout HTMLWriter) {
        if let rating = facts.rating {
            html.write("<dt>Rating</dt><dd>")
            html.write(rating)
            html.write(" of 10")
            if let votes = facts.votes {
                html.write(" from ")
                html.write(grouped: votes)
                if votes == 1 { html.write(" vote") } else { html.write(" votes") }
            }
            html.write("</dd>\n")
        } else if let votes = facts.votes {
            html.write("<dt>Votes</dt><dd>")
            html.write(grouped: votes)
            html.write("</dd>\n")
        }
    }
}
