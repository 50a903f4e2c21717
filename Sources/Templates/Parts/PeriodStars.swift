import Data

/// The owner's stars of a period: how often each was given, and how they differ from the public's ratings.
extension HTMLWriter {
    mutating func write(starsOf period: Period, from folder: PagePath.Folder, of site: Site) {
        let given = period.stars
        guard given.films > 0 else { return }
        openSection("Stars", id: "stars")
        write("<div class=\"charts\">\n<div>\n")
        write(given.chart)
        openNumbers("Films by stars")
        write("<thead>\n<tr><th scope=\"col\">\(say: "Stars")</th>")
        write("<th scope=\"col\">\(say: "Films")</th></tr>\n</thead>\n<tbody>\n")
        for stars in Stars.all {
            write("<tr><th scope=\"row\">")
            write(stars)
            write("</th><td class=\"num\">\(grouped: given.counts[stars.halves])</td></tr>\n")
        }
        closeNumbers()
        write("</div>\n<div>\n")
        if let words = given.comparison { write("<p class=\"note\">\(words)</p>\n") }
        write(given.differences, from: folder, of: site)
        write("</div>\n</div>\n")
        closeSection()
    }

    private mutating func write(
        _ differences: [StarsGiven.Difference], from folder: PagePath.Folder, of site: Site
    ) {
        guard !differences.isEmpty else { return }
        write(
            """
            <table>
            <caption>\(StarsGiven.differencesCaption)</caption>
            <thead>
            <tr><th scope="col">\(say: "Film")</th><th scope="col">\(say: "You")</th>\
            <th scope="col">\(say: "Public")</th><th scope="col">\(say: "Difference")</th></tr>
            </thead>
            <tbody>

            """)
        for difference in differences {
            write("<tr><th scope=\"row\">")
            write(film: difference.film, from: folder, of: site)
            write("</th><td class=\"num\">")
            if let stars = site.catalogue.opinion(of: difference.film)?.stars { write(stars) }
            write("</td><td class=\"num\">")
            if let rating = site.catalogue.films[difference.film].rating { write(rating) }
            write("</td><td class=\"num\">\(difference.words)</td></tr>\n")
        }
        write("</tbody>\n</table>\n")
    }
}

extension MarkdownWriter {
    mutating func write(starsOf period: Period, from folder: PagePath.Folder, of site: Site) {
        let given = period.stars
        guard given.films > 0 else { return }
        write("\n## \(say: "Stars")\n\n| \(say: "Stars") | \(say: "Films") |\n| --- | ---: |\n")
        for stars in Stars.all where given.counts[stars.halves] > 0 {
            write("| ")
            write(stars)
            write(" | \(given.counts[stars.halves]) |\n")
        }
        if let words = given.comparison { write("\n\(words)\n") }
        guard !given.differences.isEmpty else { return }
        write("\n\(StarsGiven.differencesCaption):\n\n")
        write("| \(say: "Film") | \(say: "You") | \(say: "Public") | \(say: "Difference") |\n")
        write("| --- | --- | ---: | ---: |\n")
        for difference in given.differences {
            write("| ")
            write(film: difference.film, from: folder, of: site)
            write(" | ")
            if let stars = site.catalogue.opinion(of: difference.film)?.stars { write(stars) }
            write(" | ")
            if let rating = site.catalogue.films[difference.film].rating { write(rating) }
            write(" | \(difference.words) |\n")
        }
    }
}

extension StarsGiven {
    fileprivate static let differencesCaption: Phrase =
        "Where you differ most from the public, in points of ten"

    /// My mean beside the public's, of the same films.
    fileprivate var comparison: Phrase? {
        guard let mean, let publicMean, let publicMeanOfFive else { return nil }
        if compared == 1 {
            return """
                You gave the 1 film that the public rated too \(mean) of 5 stars; the public gives it \
                \(publicMean) of 10, which is \(publicMeanOfFive) of 5.
                """
        }
        return """
            You gave the \(compared, "film", "films") that the public rated too \(mean) of 5 stars on \
            average; the public gives them \(publicMean) of 10, which is \(publicMeanOfFive) of 5.
            """
    }

    fileprivate var chart: ColumnChart {
        let columns = Stars.all.map {
            ColumnChart.Column(label: $0.number.description, count: counts[$0.halves])
        }
        let usual = Stars.all.max { counts[$0.halves] < counts[$1.halves] }
        let words: Phrase =
            usual.map { "Most got \(text: $0.number) of 5 stars: \(grouped: counts[$0.halves])." } ?? ""
        return ColumnChart(
            id: "stars-chart", title: "Films by stars",
            description: "\(films: films) rated from half a star to five. \(words)",
            columns: columns)
    }
}

extension StarsGiven.Difference {
    /// Such as `+2.9` or `−0.4`.
    fileprivate var words: Phrase {
        let size = Rating(tenths: Int(clamping: tenths.magnitude))
        return Phrase(verbatim: tenths < 0 ? "−" : "+") + "\(size)"
    }
}
