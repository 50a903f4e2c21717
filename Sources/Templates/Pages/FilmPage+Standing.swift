import Data

/// Where the film stands with its owner, in sentences.
extension FilmPage {
    func writeStanding(into html: inout HTMLWriter, of site: Site) {
        html.write("<p class=\"standing\">")
        let entry = site.catalogue.entry(of: film)
        let plays = site.catalogue.plays(of: film)
        if entry?.standing == .watchlist {
            html.say("On the ", "<a href=\"../watchlist.html\">", "watchlist", "</a>")
            if let day = entry?.watchlistedOn { html.say(" since ") { $0.write(date: day) } }
            if !plays.isEmpty { writeSeen(plays, into: &html, of: site) }
        } else if entry?.standing == .history || !plays.isEmpty {
            writeWatched(plays, entry, into: &html, of: site)
            if let day = entry?.watchlistedOn {
                html.write(". ")
                html.say("Put on the watchlist on ") { $0.write(date: day) }
            }
        } else {
            html.say(words: noStanding(in: site))
        }
        if let favorite = site.catalogue.favorite(of: film) { write(favorite, into: &html) }
        if let begun = site.catalogue.begun(of: film) { write(begun, into: &html) }
        html.write(".</p>\n")
    }

    /// How often the film was watched, and when last.
    private func writeWatched(
        _ plays: Range<Int>, _ entry: Entry?, into html: inout HTMLWriter, of site: Site
    ) {
        let date = lastDate(plays, entry, in: site)
        if let path = path(to: date, in: site) {
            html.write("<a")
            html.write(href: PageLink(to: path, as: .html, from: .movies))
            html.write(">")
            html.say(words: "Watched")
            html.write("</a>")
        } else {
            html.say(words: "Watched")
        }
        if plays.count > 1 { html.write(" \(times(plays.count))") }
        guard let date else { return }
        html.write(latest: date, of: plays.count)
    }

    /// Writes that a film of the watchlist was seen before.
    private func writeSeen(_ plays: Range<Int>, into html: inout HTMLWriter, of site: Site) {
        let date = site.catalogue.play(at: plays.lowerBound).date
        html.write(". ")
        if let path = path(to: date, in: site) {
            html.write("<a")
            html.write(href: PageLink(to: path, as: .html, from: .movies))
            html.write(">")
            html.say(words: "Seen before")
            html.write("</a>")
        } else {
            html.say(words: "Seen before")
        }
        if plays.count > 1 { html.write(", \(times(plays.count))") }
        html.write(latest: date, of: plays.count)
    }

    private func write(_ favorite: Favorite, into html: inout HTMLWriter) {
        html.write(". ")
        guard let day = favorite.since else { return html.say(words: "A favourite") }
        html.say("A favourite since ") { $0.write(date: day) }
    }

    private func write(_ begun: Begun, into html: inout HTMLWriter) {
        html.write(". ")
        guard let day = begun.since else { return html.say(words: begun.state.word) }
        html.say(begun.state.start) { $0.write(date: day) }
    }
}

extension FilmPage {
    /// What is said of a film that was not seen and need not be.
    func noStanding(in site: Site) -> StaticString {
        site.catalogue.listed(of: film).isEmpty ? "On no list" : "Neither seen nor on the watchlist"
    }

    /// When the film was watched last, as far as that is known.
    func lastDate(_ plays: Range<Int>, _ entry: Entry?, in site: Site) -> PartialDate? {
        plays.isEmpty
            ? entry?.watchedOn.map { PartialDate($0) } : site.catalogue.play(at: plays.lowerBound).date
    }

    /// The page of the history that has a viewing of that date.
    ///
    /// The year is named, not the page of it that has the film: that is another one when the year goes on.
    func path(to date: PartialDate?, in site: Site) -> PagePath? {
        guard let date else { return nil }
        if let year = date.year { return site.diary.position(of: year).map { site.path(ofYear: $0) } }
        return site.undated.films.isEmpty ? nil : site.pathOfUndated
    }
}

extension Begun.State {
    /// What is said of it when nobody knows since when.
    var word: StaticString {
        switch self {
        case .watching: "Watching"
        case .paused: "Paused"
        case .dropped: "Dropped"
        }
    }

    /// What a sentence that ends with its day begins with.
    var start: StaticString {
        switch self {
        case .watching: "Watching since "
        case .paused: "Paused since "
        case .dropped: "Dropped on "
        }
    }
}
