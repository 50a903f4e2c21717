import Data

/// The film as a report.
extension FilmPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let facts = site.catalogue.films[film]
        let details = site.catalogue.details(of: film)
        let opinion = site.catalogue.opinion(of: film)
        markdown.open(facts.title)
        if let details { writeWords(details, into: &markdown) }
        if site.settings.blocks.film == nil {
            writeAllFacts(facts, details, opinion?.stars, into: &markdown, of: site)
        } else {
            writeLead(facts, details, opinion?.stars, into: &markdown, of: site)
        }
        writeStanding(into: &markdown, of: site)
        for block in site.settings.blocks.film ?? Self.usualBelowFacts {
            switch block {
            case .platforms: writePlatforms(into: &markdown, of: site)
            case .viewings: writeViewings(into: &markdown, of: site)
            case .review: if let opinion { writeReview(opinion, into: &markdown, of: site) }
            case .people: writePeople(into: &markdown, of: site)
            case .facts: writeFacts(facts, details, into: &markdown, of: site)
            }
        }
    }

    private static let usualBelowFacts = Blocks.Film.allCases.filter { $0 != .facts }

    private func writePlatforms(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.write("\n## ")
        markdown.say(words: "Where to watch")
        markdown.write("\n\n")
        guard !site.catalogue.platforms.isEmpty else {
            return markdown.write("\(say: "The library names no platform yet.")\n")
        }
        markdown.writeRow("Platform", "Yours", "State", "Checked")
        markdown.write("| --- | --- | --- | --- |\n")
        writeClaims(on: site.platforms.mine, into: &markdown, of: site)
        writeClaims(on: site.platforms.others, into: &markdown, of: site)
    }

    private func writeClaims(
        on platforms: borrowing [Int], into markdown: inout MarkdownWriter, of site: Site
    ) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: platforms, in: site.catalogue) {
            markdown.write(site.labels[claim.platform].markdownRow)
            switch claim.state {
            case .available: writeOffer(on: claim.platform, into: &markdown, of: site)
            case .unavailable:
                markdown.write("○ ")
                markdown.say(words: "not available")
            case .unknown:
                markdown.write("◌ ")
                markdown.say(words: "unknown")
            }
            markdown.write(" | ")
            markdown.writeDay(of: claim.checkedOn, of: site)
            markdown.write(" |\n")
        }
    }

    private func writeOffer(on platform: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let offer = site.catalogue.offer(of: film, on: platform)
        markdown.write("● ")
        markdown.say(words: offer?.isFree == true ? "free" : "available")
        if let way = offer?.link(in: site.texts) { markdown.write(wayThere: way) }
    }
}

extension MarkdownWriter {
    /// Writes the first row of a table; the names of its columns are words of the site.
    mutating func writeRow(_ names: StaticString...) {
        for name in names {
            write("| ")
            say(words: name)
            write(" ")
        }
        write("|\n")
    }

    /// Writes the way to a film on its platform, as the end of a cell.
    mutating func write(wayThere way: Link) {
        write(", [")
        say(words: "watch it there")
        write("](")
        write(way)
        write(")")
    }
}
