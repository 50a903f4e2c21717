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

    func writeFacts(
        _ facts: Film, _ details: FilmDetails?, _ stars: Stars?, into markdown: inout MarkdownWriter,
        of site: Site
    ) {
        writeNumbers(facts, details, into: &markdown)
        if !facts.originalTitle.isEmpty {
            markdown.write("- Original title: ")
            markdown.write(text: facts.originalTitle)
            markdown.write("\n")
        }
        if let details { write(details, into: &markdown, of: site) }
        writeGenres(facts, into: &markdown, of: site)
        writeRating(facts, into: &markdown)
        if let stars {
            markdown.write("- Your rating: ")
            markdown.write(stars)
            markdown.write("\n")
        }
        writeTags(into: &markdown, of: site)
        writeLists(into: &markdown, of: site)
        markdown.write("- Id: ")
        markdown.write(text: facts.tconst)
        markdown.write("\n")
    }

    private func writeNumbers(_ facts: Film, _ details: FilmDetails?, into markdown: inout MarkdownWriter) {
        if let year = facts.year {
            markdown.write("- Year: ")
            markdown.write(year)
            markdown.write("\n")
        }
        if let runtime = details?.runtime {
            markdown.write("- Running time: ")
            markdown.write(runningTime: runtime)
            markdown.write("\n")
        }
    }

    private func writeGenres(_ facts: Film, into markdown: inout MarkdownWriter, of site: Site) {
        let genres = site.catalogue.genres.range(of: facts.genres)
        for index in genres {
            if index > genres.lowerBound { markdown.write(", ") } else { markdown.write("- Genres: ") }
            markdown.write(genre: index, from: .movies, of: site)
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

    private func write(_ details: FilmDetails, into markdown: inout MarkdownWriter, of site: Site) {
        if details.released.precision != .unknown {
            markdown.write("- Released: ")
            markdown.write(details.released)
            markdown.write("\n")
        }
        if !details.language.isEmpty {
            markdown.write("- Language: ")
            if let name = languageName(details.language, in: site.texts) {
                markdown.write(literal: name)
            } else {
                markdown.write(text: details.language)
            }
            markdown.write("\n")
        }
        if let trailer = Link(toWeb: details.trailer, in: site.texts) {
            markdown.write("- [Trailer](")
            markdown.write(trailer)
            markdown.write(")\n")
        }
        if let backdrop = Link(toWeb: details.backdrop, in: site.texts) {
            markdown.write("- [Backdrop](")
            markdown.write(backdrop)
            markdown.write(")\n")
        }
    }

    private func writeTags(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.taggings(of: film)
        for index in range {
            markdown.write(index > range.lowerBound ? ", " : "- Tags: ")
            markdown.write(tag: site.catalogue.tagging(at: index).tag, from: .movies, of: site)
        }
        if !range.isEmpty { markdown.write("\n") }
    }

    private func writeLists(into markdown: inout MarkdownWriter, of site: Site) {
        let range = site.catalogue.listed(of: film)
        if !range.isEmpty { markdown.write("- Lists:\n") }
        for index in range {
            let place = site.catalogue.listed(at: index)
            markdown.write("  - ")
            markdown.write(list: place.list, from: .movies, of: site)
            if site.catalogue.lists[place.list].isRanked {
                markdown.write(", number ")
                markdown.write(place.position)
            }
            if let note = site.catalogue.note(at: place) {
                markdown.write(": ")
                markdown.write(text: note)
            }
            markdown.write("\n")
        }
    }
}
