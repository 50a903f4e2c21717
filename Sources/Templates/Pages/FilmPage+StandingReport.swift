import Data

/// Where the film stands with its owner, in the sentences of the report.
extension FilmPage {
    func writeStanding(into markdown: inout MarkdownWriter, of site: Site) {
        let entry = site.catalogue.entry(of: film)
        let plays = site.catalogue.plays(of: film)
        if entry?.standing == .watchlist {
            markdown.say("On the ", "[", "watchlist", "](../watchlist.md)")
            if let day = entry?.watchlistedOn { markdown.say(" since ") { $0.write(day) } }
            if !plays.isEmpty { writeSeen(plays, into: &markdown, of: site) }
        } else if entry?.standing == .history || !plays.isEmpty {
            writeWatched(plays, entry, into: &markdown, of: site)
            if let day = entry?.watchlistedOn {
                markdown.write(". ")
                markdown.say("Put on the watchlist on ") { $0.write(day) }
            }
        } else {
            markdown.say(words: noStanding(in: site))
        }
        if let favorite = site.catalogue.favorite(of: film) { write(favorite, into: &markdown) }
        if let begun = site.catalogue.begun(of: film) { write(begun, into: &markdown) }
        markdown.write(".\n")
    }

    private func writeWatched(
        _ plays: Range<Int>, _ entry: Entry?, into markdown: inout MarkdownWriter, of site: Site
    ) {
        let date = lastDate(plays, entry, in: site)
        if let path = path(to: date, in: site) {
            markdown.write("[")
            markdown.say(words: "Watched")
            markdown.write("](")
            markdown.write(PageLink(to: path, as: .markdown, from: .movies))
            markdown.write(")")
        } else {
            markdown.say(words: "Watched")
        }
        if plays.count > 1 { markdown.write(" \(times(plays.count))") }
        guard let date else { return }
        markdown.write(latest: date, of: plays.count)
    }

    private func writeSeen(_ plays: Range<Int>, into markdown: inout MarkdownWriter, of site: Site) {
        let date = site.catalogue.play(at: plays.lowerBound).date
        if let path = path(to: date, in: site) {
            markdown.write(". [")
            markdown.say(words: "Seen before")
            markdown.write("](")
            markdown.write(PageLink(to: path, as: .markdown, from: .movies))
            markdown.write(")")
        } else {
            markdown.write(". ")
            markdown.say(words: "Seen before")
        }
        if plays.count > 1 { markdown.write(", \(times(plays.count))") }
        markdown.write(latest: date, of: plays.count)
    }

    private func write(_ favorite: Favorite, into markdown: inout MarkdownWriter) {
        markdown.write(". ")
        guard let day = favorite.since else { return markdown.say(words: "A favourite") }
        markdown.say("A favourite since ") { $0.write(day) }
    }

    private func write(_ begun: Begun, into markdown: inout MarkdownWriter) {
        markdown.write(". ")
        guard let day = begun.since else { return markdown.say(words: begun.state.word) }
        markdown.say(begun.state.start) { $0.write(day) }
    }
}
