import Data

extension HTMLWriter {
    /// Writes a film as an item of a `wall` or of `rows`, up to where the caller adds what the list is about.
    ///
    /// The whole card is the link's target; its text is the title alone.
    mutating func openCard(of film: Int, from folder: PagePath.Folder, of site: Site) {
        let facts = site.catalogue.films[film]
        write("<li class=\"card\">\n")
        writeArt(of: film, from: folder, of: site)
        write("<p class=\"name\"><a")
        write(href: PageLink(to: site.path(ofFilm: film), as: .html, from: folder))
        write("><bdi>")
        write(text: facts.title)
        write("</bdi></a></p>\n")
        guard facts.year != nil || facts.rating != nil else { return }
        write("<p class=\"by\">")
        writeYearAndRating(of: facts)
        write("</p>\n")
    }

    /// Writes the short facts under a title, of which there may be none.
    mutating func writeYearAndRating(of film: Film) {
        if let year = film.year { write(year) }
        guard let rating = film.rating else { return }
        if film.year != nil { write(" · ") }
        write("<span class=\"rate\"><span class=\"sr\">rated </span>")
        write(rating)
        write("</span>")
    }

    mutating func closeCard() { write("</li>\n") }
}

extension MarkdownWriter {
    /// Writes a film as the start of a list item: its title as a link, its year, its rating.
    mutating func writeItem(of film: Int, from folder: PagePath.Folder, of site: Site) {
        let facts = site.catalogue.films[film]
        write("- [")
        write(text: facts.title)
        write("](")
        write(PageLink(to: site.path(ofFilm: film), as: .markdown, from: folder))
        write(")")
        if let year = facts.year {
            write(" (")
            write(year)
            write(")")
        }
        if let rating = facts.rating {
            write(" · ")
            write(rating)
        }
    }
}
