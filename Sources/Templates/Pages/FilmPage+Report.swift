import Data

/// The film as a report.
extension FilmPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let facts = site.catalogue.films[film]
        markdown.open(facts.title)
        writeFacts(facts, into: &markdown, of: site)
        writeStanding(into: &markdown, of: site)
        markdown.write("\n## Where to watch\n\n")
        guard !site.catalogue.platforms.isEmpty else {
            return markdown.write("The library names no platform yet.\n")
        }
        markdown.write("| Platform | Yours | State | Checked |\n| --- | --- | --- | --- |\n")
        writeClaims(on: site.platforms.mine, into: &markdown, of: site)
        writeClaims(on: site.platforms.others, into: &markdown, of: site)
    }

    private func writeFacts(_ facts: Film, into markdown: inout MarkdownWriter, of site: Site) {
        if let year = facts.year {
            markdown.write("- Year: ")
            markdown.write(year)
            markdown.write("\n")
        }
        if !facts.originalTitle.isEmpty {
            markdown.write("- Original title: ")
            markdown.write(text: facts.originalTitle)
            markdown.write("\n")
        }
        writeGenres(facts, into: &markdown, of: site)
        writeRating(facts, into: &markdown)
        markdown.write("- Id: ")
        markdown.write(text: facts.tconst)
        markdown.write("\n")
    }

    private func writeGenres(_ facts: Film, into markdown: inout MarkdownWriter, of site: Site) {
        let genres = site.catalogue.genres.range(of: facts.genres)
        for index in genres {
            if index > genres.lowerBound { markdown.write(", ") } else { markdown.write("- Genres: ") }
            markdown.write(text: site.catalogue.genres.names[index])
        }
        if !genres.isEmpty { markdown.write("\n") }
    }

    private func writeRating(_ facts: Film, into markdown: inout MarkdownWriter) {
        if let rating = facts.rating {
            markdown.write("- Rating: ")
            markdown.write(rating)
            markdown.write(" of 10")
            if let votes = facts.votes {
                markdown.write(" from ")
                markdown.write(grouped: votes)
                if votes == 1 { markdown.write(" vote") } else { markdown.write(" votes") }
            }
            markdown.write("\n")
        } else if let votes = facts.votes {
            markdown.write("- Votes: ")
            markdown.write(grouped: votes)
            markdown.write("\n")
        }
    }

    private func writeStanding(into markdown: inout MarkdownWriter, of site: Site) {
        let entry = site.catalogue.entry(of: film)
        switch entry?.standing {
        case .watchlist:
            markdown.write("\nOn the [watchlist](../watchlist.md)")
            if let day = entry?.watchlistedOn {
                markdown.write(" since ")
                markdown.write(day)
            }
        case .history:
            writeWatched(on: entry?.watchedOn, into: &markdown, of: site)
            if let day = entry?.watchlistedOn {
                markdown.write(". Put on the watchlist on ")
                markdown.write(day)
            }
        case .unlisted, nil: markdown.write("\nOn no list")
        }
        markdown.write(".\n")
    }

    private func writeWatched(on day: Day?, into markdown: inout MarkdownWriter, of site: Site) {
        if let year = (day?.year).flatMap(site.diary.position) {
            markdown.write("\n[Watched](")
            markdown.write(PageLink(to: site.path(ofYear: year), as: .markdown, from: .movies))
            markdown.write(")")
        } else {
            markdown.write("\nWatched")
        }
        guard let day else { return }
        markdown.write(" on ")
        markdown.write(day)
    }

    private func writeClaims(
        on platforms: borrowing [Int], into markdown: inout MarkdownWriter, of site: Site
    ) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: platforms, in: site.catalogue) {
            markdown.write(site.labels[claim.platform].markdownRow)
            switch claim.state {
            case .available: markdown.write("● available | ")
            case .unavailable: markdown.write("○ not available | ")
            case .unknown: markdown.write("◌ unknown | ")
            }
            markdown.writeDay(of: claim.checkedOn, of: site)
            markdown.write(" |\n")
        }
    }
}
