import Data

extension HTMLWriter {
    /// Writes a film's poster or its title card. Either stands beside the title, so neither is read out.
    mutating func writeArt(of film: Int, from folder: PagePath.Folder, of site: Site) {
        switch site.poster(of: film) {
        case .local(let path, let file):
            let link = Link(to: path, from: folder.somePage)
            write("<img class=\"art\"\(src: link) alt=\"\" ")
            write("width=\"\(file.width)\" height=\"\(file.height)\" loading=\"lazy\" decoding=\"async\">\n")
        case .remote(let link):
            write("<img class=\"art\"\(src: link) alt=\"\" loading=\"lazy\" decoding=\"async\" ")
            write("referrerpolicy=\"no-referrer\">\n")
        case nil: write(site.titleCards[film], for: site.catalogue.films[film])
        }
    }

    private mutating func write(_ card: TitleCard, for film: Film) {
        write("<div class=\"art ")
        write(name: card.palette.name)
        if card.isAlternate { write(" alt k") } else { write(" k") }
        write(Int(card.pattern))
        write(" v")
        write(Int(card.layout))
        write(" s")
        write(Int(card.size))
        write("\" aria-hidden=\"true\"><b dir=\"auto\">")
        write(text: film.title)
        write("</b>")
        if let year = film.year {
            write("<i>")
            write(year)
            write("</i>")
        }
        write("</div>\n")
    }
}
