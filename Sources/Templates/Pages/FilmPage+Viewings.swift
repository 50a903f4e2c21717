import Data

/// Every viewing of the film, with what is known of each.
extension FilmPage {
    /// One viewing of which only the date is known is told where the film stands.
    private func viewings(in site: Site) -> ArraySlice<Play>? {
        let range = site.catalogue.plays(of: film)
        guard let first = range.first else { return nil }
        let play = site.catalogue.play(at: first)
        guard range.count > 1 || play.saysMore || !play.note.isEmpty else { return nil }
        return site.catalogue.plays(at: range)
    }

    func writeViewings(into html: inout HTMLWriter, of site: Site) {
        guard let plays = viewings(in: site) else { return }
        html.write("<section aria-labelledby=\"viewings\">\n<h2 id=\"viewings\">\(say: "Viewings")</h2>\n")
        html.write("<ul class=\"plays\">\n")
        for play in plays {
            html.write("<li>")
            html.write(capitalized: play.date)
            if play.saysMore {
                html.write(" · ")
                html.write(viewing: play, isLinked: true, of: site)
            }
            if !play.note.isEmpty {
                html.write("\n<p class=\"note\" dir=\"auto\">")
                html.write(text: play.note)
                html.write("</p>")
            }
            html.write("</li>\n")
        }
        html.write("</ul>\n</section>\n")
    }

    func writeViewings(into markdown: inout MarkdownWriter, of site: Site) {
        guard let plays = viewings(in: site) else { return }
        markdown.write("\n## \(say: "Viewings")\n\n")
        for play in plays {
            markdown.write("- ")
            if play.date.precision == .unknown {
                markdown.say(words: "Date unknown")
            } else {
                markdown.write(play.date)
            }
            if play.saysMore {
                markdown.write(" · ")
                markdown.write(viewing: play, isLinked: true, of: site)
            }
            markdown.write("\n")
            guard !play.note.isEmpty else { continue }
            markdown.write("  - ")
            markdown.write(text: play.note)
            markdown.write("\n")
        }
    }
}

extension HTMLWriter {
    /// Writes a date as the start of a line.
    fileprivate mutating func write(capitalized date: PartialDate) {
        if date.precision == .unknown { say(words: "Date unknown") } else { write(date: date) }
    }
}
