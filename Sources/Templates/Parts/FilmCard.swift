import Data

extension HTMLWriter {
    /// Writes a film as an item of a `wall` or of `rows`, up to where the caller adds what the list is about.
    ///
    /// The whole card is the link's target; its text is the title alone.
    mutating func openCard(of film: Int, from page: String, of site: Site) {
        let facts = site.catalogue.films[film]
        write("<li class=\"card\">\n")
        writeArt(of: film, from: page, of: site)
        let link = site.link(toFilm: film, from: page, as: .html)
        write("<p class=\"name\"><a\(href: link)><bdi>\(facts.title)</bdi></a></p>\n")
        if let line = Markup.yearAndRating(of: facts) { write("<p class=\"by\">\(line)</p>\n") }
    }

    mutating func closeCard() { write("</li>\n") }
}

extension Markup {
    /// The short facts under a title, nil when there are none.
    static func yearAndRating(of film: Film) -> Markup? {
        switch (film.year, film.rating) {
        case (let year?, let rating?): "\(year) · \(stars(rating))"
        case (let year?, nil): "\(year)"
        case (nil, let rating?): stars(rating)
        case (nil, nil): nil
        }
    }

    static func stars(_ rating: Rating) -> Markup {
        "<span class=\"rate\"><span class=\"sr\">rated </span>\(rating)</span>"
    }
}

extension MarkdownWriter {
    /// Writes a film as the start of a list item: its title as a link, its year, its rating.
    mutating func writeItem(of film: Int, from page: String, of site: Site) {
        let facts = site.catalogue.films[film]
        write("- [\(facts.title)](\(site.link(toFilm: film, from: page, as: .markdown)))")
        switch (facts.year, facts.rating) {
        case (let year?, let rating?): write(" (\(year)) · \(rating)")
        case (let year?, nil): write(" (\(year))")
        case (nil, let rating?): write(" · \(rating)")
        case (nil, nil): break
        }
    }
}
