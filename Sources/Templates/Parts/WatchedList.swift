import Data

/// Films of the history with the day each was watched.
extension HTMLWriter {
    mutating func writeWatched(_ entries: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        write("<ul class=\"rows\">\n")
        for index in entries {
            let entry = site.catalogue.entries[index]
            openCard(of: entry.film, from: folder, of: site)
            if let day = entry.watchedOn {
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
    mutating func writeWatched(_ entries: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        for index in entries {
            let entry = site.catalogue.entries[index]
            writeItem(of: entry.film, from: folder, of: site)
            if let day = entry.watchedOn {
                write(", watched ")
                write(day)
            }
            write("\n")
        }
    }
}
