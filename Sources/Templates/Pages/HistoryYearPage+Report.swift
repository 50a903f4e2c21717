import Data

/// The year as a report.
extension HistoryYearPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(title(of: site))
        markdown.write("\(lead(of: site)). [All years](../history.md)")
        if let numbers = site.path(ofNumbersOf: index) {
            markdown.write(" · [The year in numbers](")
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
        guard let first = month.first?.date.firstDay, month.first?.date.month != nil else {
            markdown.write("\n## Some time in \(site.diary.years[index].label)\n\n")
            return write(items: month, into: &markdown, of: site)
        }
        markdown.write("\n## \(first.monthName)\n\n")
        let days = month.prefix { $0.date.day != nil }
        if !days.isEmpty {
            if site.catalogue.knowsMore, let count = count(of: month, in: site) {
                markdown.write("\(count).\n\n")
            }
            markdown.write(
                hasPlaces
                    ? "| Day | Film | Year | Rating | Where |\n| ---: | --- | ---: | ---: | --- |\n"
                    : "| Day | Film | Year | Rating |\n| ---: | --- | ---: | ---: |\n")
        }
        for play in days { write(row: play, hasPlaces: hasPlaces, into: &markdown, of: site) }
        let rest = month[days.endIndex...]
        guard !rest.isEmpty else { return }
        if !days.isEmpty { markdown.write("\n") }
        markdown.write("### Some day in \(first.monthName)\n\n")
        write(items: rest, into: &markdown, of: site)
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
        markdown.write(play.isRewatch ? "), again | " : ") | ")
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
