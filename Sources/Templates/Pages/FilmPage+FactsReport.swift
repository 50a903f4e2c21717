import Data

/// The facts of the film as a list, and above it what was written about it.
extension FilmPage {
    func writeWords(_ details: FilmDetails, into markdown: inout MarkdownWriter) {
        if !details.tagline.isEmpty {
            markdown.write("*")
            markdown.write(text: details.tagline)
            markdown.write("*\n\n")
        }
        if !details.overview.isEmpty {
            markdown.write(text: details.overview)
            markdown.write("\n\n")
        }
    }

    /// The facts as a report opens with them: everything that is known, in one list.
    func writeAllFacts(
        _ facts: Film, _ details: FilmDetails?, _ stars: Stars?, into markdown: inout MarkdownWriter,
        of site: Site
    ) {
        writeNumbers(facts, details, into: &markdown)
        writeOriginalTitle(facts, into: &markdown)
        if let details { write(details, into: &markdown, of: site) }
        writeGenres(facts, into: &markdown, of: site)
        writeRating(facts, into: &markdown)
        if let stars { write(stars, into: &markdown) }
        writeMarks(facts, into: &markdown, of: site)
        markdown.write("\n")
    }

    /// What a page says above its blocks, where the owner decides where the other facts stand.
    func writeLead(
        _ facts: Film, _ details: FilmDetails?, _ stars: Stars?, into markdown: inout MarkdownWriter,
        of site: Site
    ) {
        writeNumbers(facts, details, into: &markdown)
        writeGenres(facts, into: &markdown, of: site)
        writeRating(facts, into: &markdown)
        if let stars { write(stars, into: &markdown) }
        let hasNumbers = facts.year != nil || details?.runtime != nil || stars != nil
        let isRated = facts.rating != nil || facts.votes != nil
        let hasGenres = !site.catalogue.genres.range(of: facts.genres).isEmpty
        if hasNumbers || isRated || hasGenres { markdown.write("\n") }
    }

    /// What the lead has not said.
    func writeFacts(
        _ facts: Film, _ details: FilmDetails?, into markdown: inout MarkdownWriter, of site: Site
    ) {
        markdown.write("\n## \(say: "Facts")\n\n")
        writeOriginalTitle(facts, into: &markdown)
        if let details { write(details, into: &markdown, of: site) }
        writeMarks(facts, into: &markdown, of: site)
    }

    private func writeOriginalTitle(_ facts: Film, into markdown: inout MarkdownWriter) {
        guard !facts.originalTitle.isEmpty else { return }
        markdown.openFact("Original title")
        markdown.write(text: facts.originalTitle)
        markdown.write("\n")
    }

    private func write(_ stars: Stars, into markdown: inout MarkdownWriter) {
        markdown.openFact("Your rating")
        markdown.write(stars)
        markdown.write("\n")
    }

    /// The tags and lists that have the film, and what libraries call it.
    private func writeMarks(_ facts: Film, into markdown: inout MarkdownWriter, of site: Site) {
        writeTags(into: &markdown, of: site)
        writeLists(into: &markdown, of: site)
        markdown.openFact("Id")
        markdown.write(text: facts.tconst)
        markdown.write("\n")
    }

    private func writeNumbers(_ facts: Film, _ details: FilmDetails?, into markdown: inout MarkdownWriter) {
        if let year = facts.year {
            markdown.openFact("Year")
            markdown.write(year)
            markdown.write("\n")
        }
        if let runtime = details?.runtime {
            markdown.openFact("Running time")
            markdown.write(runningTime: runtime)
            markdown.write("\n")
        }
    }

    private func writeGenres(_ facts: Film, into markdown: inout MarkdownWriter, of site: Site) {
        let genres = site.catalogue.genres.range(of: facts.genres)
        for index in genres {
            if index > genres.lowerBound { markdown.write(", ") } else { markdown.openFact("Genres") }
            markdown.write(genre: index, from: .movies, of: site)
        }
        if !genres.isEmpty { markdown.write("\n") }
    }

    private func writeRating(_ facts: Film, into markdown: inout MarkdownWriter) {
        if let rating = facts.rating {
            markdown.openFact("Rating")
            markdown.say("", " of 10") { $0.write(rating) }
            if let votes = facts.votes { markdown.say(" from ", votes, "vote", "votes") }
            markdown.write("\n")
        } else if let votes = facts.votes {
            markdown.openFact("Votes")
            markdown.write(grouped: votes)
            markdown.write("\n")
        }
    }

    private func write(_ details: FilmDetails, into markdown: inout MarkdownWriter, of site: Site) {
        if details.released.precision != .unknown {
            markdown.openFact("Released")
            markdown.write(details.released)
            markdown.write("\n")
        }
        if !details.language.isEmpty {
            markdown.openFact("Language")
            if let name = languageName(details.language, in: site.texts) {
                markdown.say(words: name)
            } else {
                markdown.write(text: details.language)
            }
            markdown.write("\n")
        }
        if let trailer = Link(toWeb: details.trailer, in: site.texts) {
            markdown.write("- [")
            markdown.say(words: "Trailer")
            markdown.write("](")
            markdown.write(trailer)
            markdown.write(")\n")
        }
        if let backdrop = Link(toWeb: details.backdrop, in: site.texts) {
            markdown.write("- [")
            markdown.say(words: "Backdrop")
            markdown.write("](")
            markdown.write(backdrop)
            markdown.write(")\n")
        }
    }

    private func writeTags(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.taggings(of: film)
        for index in range {
            if index > range.lowerBound { markdown.write(", ") } else { markdown.openFact("Tags") }
            markdown.write(tag: site.catalogue.tagging(at: index).tag, from: .movies, of: site)
        }
        if !range.isEmpty { markdown.write("\n") }
    }

    private func writeLists(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.listed(of: film)
        if !range.isEmpty { markdown.write("- \(say: "Lists"):\n") }
        for index in range {
            let place = site.catalogue.listed(at: index)
            markdown.write("  - ")
            markdown.write(list: place.list, from: .movies, of: site)
            if site.catalogue.lists[place.list].isRanked {
                markdown.say(", number ") { $0.write(place.position) }
            }
            if let note = site.catalogue.note(at: place) {
                markdown.write(": ")
                markdown.write(text: note)
            }
            markdown.write("\n")
        }
    }
}

extension MarkdownWriter {
    /// Begins an item of the list of facts.
    @inline(__always)
    mutating func openFact(_ name: StaticString) {
        write("- ")
        say(words: name)
        write(": ")
    }
}
