import Data

/// One film: its facts, what its owner made of it, where it can be watched, and which lists it is on.
///
/// Most films of a library have little more than a title, and their pages are nearly all there is to write:
/// of what not every film has, each part asks once whether there is any.
package struct FilmPage: Page {
    package static let kind: StaticString = "films"

    private static let usual = Blocks.Film.allCases

    let film: Int

    package init(film: Int) { self.film = film }

    package func path(in site: Site) -> PagePath { site.path(ofFilm: film) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        let facts = site.catalogue.films[film]
        let details = site.catalogue.details(of: film)
        let opinion = site.catalogue.opinion(of: film)
        html.open(facts.title, at: path, in: .films, film: film, of: site)
        html.write("<article class=\"film\">\n")
        html.writeArt(of: film, from: .movies, of: site)
        html.write("<div class=\"about\">\n<h1><bdi>")
        html.write(text: facts.title)
        html.write("</bdi></h1>\n")
        if let details { writeTagline(details, into: &html) }
        writeLead(facts, runtime: details?.runtime, into: &html, of: site)
        if let stars = opinion?.stars { writeStars(stars, into: &html) }
        writeStanding(into: &html, of: site)
        if let details { writeOverview(details, into: &html) }
        writeBlocks(facts, details, opinion, into: &html, of: site)
        html.write("</div>\n</article>\n")
        html.close(at: path, of: site)
    }

    private func writeBlocks(
        _ facts: Film, _ details: FilmDetails?, _ opinion: Opinion?, into html: inout HTMLWriter,
        of site: Site
    ) {
        for block in site.settings.blocks.film ?? Self.usual {
            switch block {
            case .platforms: writePlatforms(into: &html, of: site)
            case .viewings: writeViewings(into: &html, of: site)
            case .review: if let opinion { writeReview(opinion, into: &html, of: site) }
            case .people: writePeople(into: &html, of: site)
            case .facts: writeFacts(facts, details, into: &html, of: site)
            }
        }
    }

    private func writeTagline(_ details: FilmDetails, into html: inout HTMLWriter) {
        guard !details.tagline.isEmpty else { return }
        html.write("<p class=\"tagline\" dir=\"auto\">")
        html.write(text: details.tagline)
        html.write("</p>\n")
    }

    /// Such as `2014 · 2 h 49 min · 8.6 · Adventure, Drama`; nothing when nothing is known.
    private func writeLead(_ facts: Film, runtime: Int?, into html: inout HTMLWriter, of site: Site) {
        let hasNumbers = facts.year != nil || facts.rating != nil || runtime != nil
        let genres = site.catalogue.genres.range(of: facts.genres)
        guard hasNumbers || !genres.isEmpty else { return }
        html.write("<p class=\"lead\">")
        html.writeShortFacts(of: facts, runtime: runtime)
        for index in genres {
            if index > genres.lowerBound { html.write(", ") } else if hasNumbers { html.write(" · ") }
            html.write(genre: index, from: .movies, of: site)
        }
        html.write("</p>\n")
    }

    private func writeStars(_ stars: Stars, into html: inout HTMLWriter) {
        html.write("<p class=\"mine\"><span class=\"as\">")
        html.say(words: "Your rating")
        html.write("</span> ")
        html.write(stars)
        html.write("</p>\n")
    }

    private func writeOverview(_ details: FilmDetails, into html: inout HTMLWriter) {
        guard !details.overview.isEmpty else { return }
        html.write("<p class=\"overview\" dir=\"auto\">")
        html.write(text: details.overview)
        html.write("</p>\n")
    }

    private func writePlatforms(into html: inout HTMLWriter, of site: Site) {
        html.write("<section aria-labelledby=\"where\">\n<h2 id=\"where\">")
        html.say(words: "Where to watch")
        html.write("</h2>\n")
        if site.catalogue.platforms.isEmpty {
            html.write("<p class=\"note\">\(say: "The library names no platform yet.")</p>\n")
        } else if site.platforms.others.isEmpty {
            writeClaims(on: site.platforms.mine, into: &html, of: site)
        } else {
            html.write("<h3>")
            html.say(words: "Your platforms")
            html.write("</h3>\n")
            writeClaims(on: site.platforms.mine, into: &html, of: site)
            html.write("<h3>")
            html.say(words: "Other platforms")
            html.write("</h3>\n")
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
            html.write(claim, about: film, isLinked: true, of: site)
        }
        html.write("</ul>\n")
    }
}
