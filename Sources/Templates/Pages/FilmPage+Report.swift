import Data

/// The film as a report.
extension FilmPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let facts = site.catalogue.films[film]
        markdown.open(facts.title)
        writeFacts(facts, into: &markdown)
        writeStanding(into: &markdown, of: site)
        markdown.write("\n## Where to watch\n\n")
        guard !site.catalogue.platforms.isEmpty else {
            return markdown.write("The library names no platform yet.\n")
        }
        markdown.write("| Platform | Yours | State | Checked |\n| --- | --- | --- | --- |\n")
        let address = path(in: site)
        for platforms in [site.platforms.mine, site.platforms.others] {
            for claim in Claims(of: film, on: platforms, in: site.catalogue) {
                write(claim, into: &markdown, from: address, of: site)
            }
        }
    }

    private func writeFacts(_ facts: Film, into markdown: inout MarkdownWriter) {
        if let year = facts.year { markdown.write("- Year: \(year)\n") }
        if let original = facts.differingOriginalTitle { markdown.write("- Original title: \(original)\n") }
        if !facts.genres.isEmpty { markdown.write("- Genres: \(facts.genres.joined(separator: ", "))\n") }
        if let rating = facts.rating {
            markdown.write("- Rating: \(rating) of 10")
            if let votes = facts.votes { markdown.write(" from \(counted(votes, "vote", "votes"))") }
            markdown.write("\n")
        } else if let votes = facts.votes {
            markdown.write("- Votes: \(grouped(votes))\n")
        }
        markdown.write("- Id: \(facts.tconst)\n")
    }

    private func writeStanding(into markdown: inout MarkdownWriter, of site: Site) {
        let entry = site.catalogue.entry(of: film)
        switch entry?.standing {
        case .watchlist:
            markdown.write("\nOn the [watchlist](../watchlist.md)")
            if let day = entry?.watchlistedOn { markdown.write(" since \(day)") }
        case .history:
            let link = Link(to: "history/\(Diary.name(of: entry?.watchedOn)).md", from: "movies/film.md")
            markdown.write("\n[Watched](\(link))")
            if let day = entry?.watchedOn { markdown.write(" on \(day)") }
            if let day = entry?.watchlistedOn { markdown.write(". Put on the watchlist on \(day)") }
        case .unlisted, nil: markdown.write("\nOn no list")
        }
        markdown.write(".\n")
    }

    private func write(
        _ claim: Availability, into markdown: inout MarkdownWriter, from page: String, of site: Site
    ) {
        let platform = site.catalogue.platforms[claim.platform]
        let link = site.link(toPlatform: claim.platform, from: page, as: .markdown)
        markdown.write("| [")
        markdown.write(text: platform.name)
        markdown.write("](")
        markdown.write(link)
        markdown.write(platform.isMine ? ") | yes | " : ") | no | ")
        markdown.write(claim.state.cell)
        markdown.write(" | ")
        markdown.writeDay(of: claim.checkedOn, of: site)
        markdown.write(" |\n")
    }
}

extension Availability.State {
    /// The state as a cell of a table says it.
    fileprivate var cell: Markdown {
        switch self {
        case .available: "● available"
        case .unavailable: "○ not available"
        case .unknown: "◌ unknown"
        }
    }
}
