import Data

/// A year on a card to share: a drawing with colours and measures of its own, since it leaves the site.
package struct YearCard: DataFile {
    package static let kind: StaticString = "cards"
    static let width = 1200
    static let height = 630
    private static let edge = 72
    private static let inner = width - 2 * edge

    /// The position among the years of the diary.
    let index: Int

    package init(index: Int) { self.index = index }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: PagePath.Folder.years.start)
        bytes.append(copying: site.names.years[index].range, of: site.texts)
        bytes.append(literal: ".svg")
    }

    func path(in site: Site) -> String {
        var bytes: [UInt8] = []
        appendPath(to: &bytes, in: site)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the card says, for those who do not see it.
    func words(of site: Site) -> Phrase {
        "Card of \(site.diary.years[index].year) to share: \(Self.amount(site.statistics.years[index]))"
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let period = site.statistics.years[index]
        let year = site.diary.years[index].label
        file.write(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" \
            role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="34" \
            fill="#aaa395">

            """)
        file.write("<title id=\"title\">")
        let title = "\(site.settings.title), \(year): \(file.words.say(Self.amount(period)))"
        file.write(text: FittedText(title, size: 1, width: 300).text)
        file.write(
            """
            </title>
            <rect width="1200" height="630" fill="#10131b"/>
            <path d="M40 36h1121" fill="none" stroke="#f4ecdf" stroke-width="9" stroke-linecap="round" \
            stroke-dasharray="0 40"/>

            """)
        write(site.settings.title, size: 34, at: 112, into: &file)
        file.write("<text x=\"\(Self.edge - 6)\" y=\"262\" fill=\"#f4ecdf\" font-size=\"160\" ")
        file.write("font-family=\"Georgia, serif\" font-weight=\"600\">\(year)</text>\n")
        file.write("<g fill=\"#f4ecdf\">\n")
        write(file.words.say(Self.amount(period)), size: 46, at: 338, into: &file)
        file.write("</g>\n")
        if let genres = Self.genres(period, site) { write(genres, size: 34, at: 396, into: &file) }
        if let best = Self.best(period, site) { write(best, size: 34, at: 446, into: &file) }
        write(months: period, into: &file)
        file.write("</svg>\n")
    }

    /// Writes a line that ends where the card does: a drawing in the drawing shows nothing beyond its edge.
    private func write(_ line: String, size: Int, at y: Int, into file: inout DataWriter) {
        let text = FittedText(line, size: size, width: Self.inner)
        file.write(
            "<svg x=\"\(Self.edge)\" y=\"\(y - size - 8)\" width=\"\(Self.inner)\" height=\"\(size * 3 / 2)\">"
        )
        file.write("<text y=\"\(size + 8)\" font-size=\"\(size)\">")
        file.write(text: text.text)
        file.write("</text></svg>\n")
    }

    private func write(months period: Period, into file: inout DataWriter) {
        let most = max(period.months.lazy.map(\.viewings).max() ?? 0, 1)
        let pitch = Self.inner / max(period.months.count, 1)
        file.write("<g fill=\"#f4ecdf\">\n")
        for (month, count) in period.months.enumerated() where count.viewings > 0 {
            let height = max(count.viewings * 84 / most, 4)
            file.write("<rect x=\"\(Self.edge + month * pitch)\" y=\"\(570 - height)\" ")
            file.write("width=\"\(pitch * 3 / 4)\" height=\"\(height)\"/>\n")
        }
        file.write("</g>\n")
        file.write("<path d=\"M\(Self.edge) 571h\(Self.inner - pitch / 4)\" stroke=\"#aaa395\"/>\n")
        file.write("<g font-size=\"22\" text-anchor=\"middle\">\n")
        for month in period.months.indices {
            let middle = Self.edge + month * pitch + pitch * 3 / 8
            file.write("<text x=\"\(middle)\" y=\"600\">")
            file.write("\(file.words.shortMonthName(month + 1))</text>\n")
        }
        file.write("</g>\n")
    }

    /// Such as `48 films, 96 hours`; less than an hour is nothing to share.
    private static func amount(_ period: Period) -> Phrase {
        let hours = period.minutes / 60
        guard hours > 0 else { return period.counted }
        let time: Phrase = "\(hours, "hour", "hours")"
        return period.timed == period.viewings
            ? Phrase(joining: [period.counted, time], by: ", ") : "\(period.counted), \(time) or more"
    }

    private static func genres(_ period: Period, _ site: Site) -> String? {
        let names = period.genres.rows.prefix(3).map { site.texts[site.catalogue.genres.names[$0.key]] }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func best(_ period: Period, _ site: Site) -> String? {
        guard let film = period.stars.best, let stars = site.catalogue.opinion(of: film)?.stars else {
            return nil
        }
        return "\(stars.drawing) \(site.catalogue.title(of: film))"
    }
}
