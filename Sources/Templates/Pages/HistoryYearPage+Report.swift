import Data

/// The year as a report.
extension HistoryYearPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(title(of: site))
        markdown.write("\(lead(of: site)). [\(say: "All years")](../history.md)")
        if let numbers = site.path(ofNumbersOf: index) {
            markdown.write(" · [\(say: "The year in numbers")](")
            markdown.write(PageLink(to: numbers, as: .markdown, from: .history))
            markdown.write(")")
        }
        markdown.write("\n")
        let plays = plays(of: site)
        let hasPlaces = plays.contains { $0.hasPlace && $0.date.day != nil }
        for month in plays.chunked(by: \.date.month) {
            write(month, hasPlaces: hasPlaces, into: &markdown, of: site)
        }
        markdown.write(pager(of: site), before: "Later in the year", after: "Earlier in the year")
    }

    private func write(
        _ month: ArraySlice<Play>, hasPlaces: Bool, into markdown: inout MarkdownWriter, of site: Site
    ) {
        guard let number = month.first?.date.month else {
            markdown.write("\n## \(say: "Some time in \(site.diary.years[index].year)")\n\n")
            return write(items: month, into: &markdown, of: site)
        }
        let name = markdown.words.monthName(number)
        markdown.write("\n## \(name)\n\n")
        let days = month.prefix { $0.date.day != nil }
        if !days.isEmpty {
            if site.catalogue.knowsMore, let count = count(of: month, in: site) {
                markdown.write("\(count).\n\n")
            }
            writeHead(hasPlaces: hasPlaces, into: &markdown)
        }
        for play in days { write(row: play, hasPlaces: hasPlaces, into: &markdown, of: site) }
        let rest = month[days.endIndex...]
        guard !rest.isEmpty else { return }
        if !days.isEmpty { markdown.write("\n") }
        markdown.write("### \(say: "Some day in \(name)")\n\n")
        write(items: rest, into: &markdown, of: site)
    }

    private func writeHead(hasPlaces: Bool, into markdown: inout MarkdownWriter) {
        if hasPlaces {
            markdown.writeRow("Day", "Film", "Year", "Rating", "Where")
            markdown.write("| ---: | --- | ---: | ---: | --- |\n")
        } else {
            markdown.writeRow("Day", "Film", "Year", "Rating")
            markdown.write("| ---: | --- | ---: | ---: |\n")
        }
    }

    /// Lists what has no day, after how much it is.
    private func write(
        items: ArraySlice<Play>, into markdown: inout MarkdownWriter, of site: Site
    ) {
        if let count = count(of: items, in: site) { markdown.write("\(count):\n\n") }
        for play in items {
            markdown.writeItem(of: play.film, from: .history, of: site)
            if play.saysMore {
                markdown.write(" · ")
                markdown.write(viewing: play, of: site)
            }
            markdown.write("\n")
        }
    }

    private func write(
        row play: Play, hasPlaces: Bool, into markdown: inout MarkdownWriter, of site: Site
    ) {
        let film = site.catalogue.films[play.film]
        markdown.write("| ")
        if let day = play.date.day { markdown.write(day.day) }
        markdown.write(" | [")
        markdown.write(text: film.title)
        markdown.write("](")
        markdown.write(PageLink(to: site.path(ofFilm: play.film), as: .markdown, from: .history))
        markdown.write(")")
        if play.isRewatch {
            markdown.write(", ")
            markdown.say(words: "again")
        }
        markdown.write(" | ")
        if let year = film.year { markdown.write(year) }
        markdown.write(" | ")
        if let rating = film.rating { markdown.write(rating) }
        if hasPlaces {
            markdown.write(" | ")
            markdown.write(placeOf: play, of: site)
        }
        markdown.write(" |\n")
    }
}
