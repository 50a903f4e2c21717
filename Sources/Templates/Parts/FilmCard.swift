import Data

extension HTMLWriter {
    /// Writes a film as an item of a `wall` or of `rows`, up to where the caller adds what the list is about.
    ///
    /// The whole card is the link's target; its text is the title alone.
    /// - Parameter withRating: whether it says how others rated the film.
    mutating func openCard(
        of film: Int, from folder: PagePath.Folder, withRating: Bool = true, of site: Site
    ) {
        let facts = site.catalogue.films[film]
        if site.frame.hasBase { list(film) }
        write("<li class=\"card\"")
        if saysFacts { write(site.cardFacts[film]) }
        write(">\n")
        writeArt(of: film, from: folder, of: site)
        write("<p class=\"name\"><a")
        write(href: PageLink(to: site.path(ofFilm: film), as: .html, from: folder))
        write("><bdi>")
        write(text: facts.title)
        write("</bdi></a></p>\n")
        let runtime = site.catalogue.details(of: film)?.runtime
        let hasRating = withRating && facts.rating != nil
        guard facts.year != nil || hasRating || runtime != nil else { return }
        write("<p class=\"by\">")
        writeShortFacts(of: facts, runtime: runtime, withRating: withRating)
        write("</p>\n")
    }

    /// Writes the short facts under a title, of which there may be none: `2014 · 2 h 49 min · 8.6`.
    mutating func writeShortFacts(of film: Film, runtime: Int?, withRating: Bool = true) {
        if let year = film.year { write(year) }
        if let runtime {
            if film.year != nil { write(" · ") }
            write(runningTime: runtime)
        }
        guard withRating, let rating = film.rating else { return }
        if film.year != nil || runtime != nil { write(" · ") }
        write("<span class=\"rate\"><span class=\"sr\">")
        say(words: "rated")
        write(" </span>")
        write(rating)
        write("</span>")
    }

    mutating func closeCard() { write("</li>\n") }
}

extension MarkdownWriter {
    /// Writes a film as the start of a list item: its title as a link, its year, its running time, its
    /// rating.
    ///
    /// - Parameter number: its place, on a list that is ranked.
    mutating func writeItem(
        of film: Int, numbered number: Int? = nil, from folder: PagePath.Folder, withRating: Bool = true,
        of site: Site
    ) {
        let facts = site.catalogue.films[film]
        if let number {
            write(number)
            write(". [")
        } else {
            write("- [")
        }
        write(text: facts.title)
        write("](")
        write(PageLink(to: site.path(ofFilm: film), as: .markdown, from: folder))
        write(")")
        if let year = facts.year {
            write(" (")
            write(year)
            write(")")
        }
        if let runtime = site.catalogue.details(of: film)?.runtime {
            write(" · ")
            write(runningTime: runtime)
        }
        if withRating, let rating = facts.rating {
            write(" · ")
            write(rating)
        }
    }

    /// Begins an item below one that `writeItem` wrote: what belongs to that stands below its text, which is
    /// farther in after a number.
    mutating func openItem(below number: Int?) {
        write("  ")
        var rest = number ?? 0
        while rest > 0 {
            write(" ")
            rest /= 10
        }
        write("- ")
    }
}
