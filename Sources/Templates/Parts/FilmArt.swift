import Data

extension HTMLWriter {
    /// Writes a film's poster or its title card. Either stands beside the title, so neither is read out.
    mutating func writeArt(of film: Int, from page: String, of site: Site) {
        switch site.poster(of: film) {
        case .local(let path):
            let link = Link(to: path, from: page)
            write("<img class=\"art\"\(src: link) alt=\"\" loading=\"lazy\" decoding=\"async\">\n")
        case .remote(let link):
            write("<img class=\"art\"\(src: link) alt=\"\" loading=\"lazy\" decoding=\"async\" ")
            write("referrerpolicy=\"no-referrer\">\n")
        case nil: write(site.titleCards[film], for: site.catalogue.films[film])
        }
    }

    private mutating func write(_ card: TitleCard, for film: Film) {
        let palette: Markup = card.isAlternate ? "\(card.palette.rawValue) alt" : "\(card.palette.rawValue)"
        let pattern: Markup = "k\(Int(card.pattern)) v\(Int(card.layout))"
        write("<div class=\"art \(palette) \(pattern) s\(Int(card.size))\" aria-hidden=\"true\">")
        write("<b dir=\"auto\">\(film.title)</b>")
        if let year = film.year { write("<i>\(year)</i>") }
        write("</div>\n")
    }
}
