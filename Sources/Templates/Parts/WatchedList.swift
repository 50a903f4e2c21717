import Data

/// Films of the history with when, and how, each was watched.
extension HTMLWriter {
    mutating func writeWatched(_ plays: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        write("<ul class=\"rows\">\n")
        for index in plays {
            let play = site.catalogue.play(at: index)
            openCard(of: play.film, from: folder, of: site)
            write("<p class=\"by\">")
            if let day = play.date.day {
                say("Watched ") { $0.write(shortDate: day) }
            } else {
                say(words: "Watched")
                write(onShort: play.date)
            }
            if play.saysMore {
                write(play.isRewatch ? ", " : " · ")
                write(viewing: play, of: site)
            }
            write("</p>\n")
            closeCard()
        }
        write("</ul>\n")
    }
}

extension MarkdownWriter {
    mutating func writeWatched(_ plays: ArraySlice<Int>, from folder: PagePath.Folder, of site: Site) {
        for index in plays {
            let play = site.catalogue.play(at: index)
            writeItem(of: play.film, from: folder, of: site)
            if let day = play.date.day {
                say(", watched ") { $0.write(day) }
            } else {
                say(words: ", watched")
                write(on: play.date)
            }
            if play.saysMore {
                write(play.isRewatch ? ", " : " · ")
                write(viewing: play, of: site)
            }
            write("\n")
        }
    }
}
