import Data

/// Films of the history with the day each was watched.
extension HTMLWriter {
    mutating func writeWatched(_ plays: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        write("<ul class=\"rows\">\n")
        for index in plays {
            let play = site.catalogue.plays.rows[index]
            openCard(of: play.film, from: folder, of: site)
            if let day = play.date.day {
                write("<p class=\"by\">Watched ")
                write(shortDate: day)
                write("</p>\n")
            }
            closeCard()
        }
        write("</ul>\n")
    }
}

extension MarkdownWriter {
    mutating func writeWatched(_ plays: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        for index in plays {
            let play = site.catalogue.plays.rows[index]
            writeItem(of: play.film, from: folder, of: site)
            if let day = play.date.day {
                write(", watched ")
                write(day)
            }
            write("\n")
        }
    }
}
