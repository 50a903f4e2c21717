import Data

/// The viewings whose day is known, as a calendar to subscribe to (RFC 5545).
package struct CalendarFile: DataFile {
    package static let kind: StaticString = "calendar"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) { bytes.append(literal: "history.ics") }

    package func render(into file: inout DataWriter, of site: Site) {
        file.reserve(site.diary.plays.count, bytesEach: site.base == nil ? 192 : 256)
        var line = ContentLine()
        line.write("BEGIN:VCALENDAR", into: &file)
        line.write("VERSION:2.0", into: &file)
        line.write("PRODID:-//Marquee//History//EN", into: &file)
        line.write("CALSCALE:GREGORIAN", into: &file)
        let title = Feed.history.title(in: site)
        for name: StaticString in ["NAME:", "X-WR-CALNAME:"] {
            line.append(literal: name)
            line.append(text: title)
            line.end(into: &file)
        }
        for play in site.diary.plays { write(play, by: &line, into: &file, of: site) }
        line.write("END:VCALENDAR", into: &file)
    }

    /// An event without an end lasts its day (RFC 5545, 3.6.1), and one that is transparent takes no time of
    /// whoever looks for a free evening.
    private func write(
        _ index: Int, by line: inout ContentLine, into file: inout DataWriter, of site: Site
    ) {
        let play = site.catalogue.play(at: index)
        guard let day = play.date.day else { return }
        let path = site.path(ofFilm: play.film)
        line.write("BEGIN:VEVENT", into: &file)
        line.append(literal: "UID:")
        line.append(path.name, of: site.texts)
        line.append(literal: "-")
        line.append(day)
        let number = site.catalogue.numberOnItsDate(ofPlay: index)
        if number > 1 { line.append(address: "-\(number)") }
        line.append(literal: "@marquee")
        line.end(into: &file)
        line.append(literal: "DTSTAMP:")
        line.append(day)
        line.append(literal: "T120000Z")
        line.end(into: &file)
        line.append(literal: "DTSTART;VALUE=DATE:")
        line.append(day)
        line.end(into: &file)
        line.append(literal: "SUMMARY:")
        line.append(text: site.catalogue.titleAndYear(of: play.film))
        line.end(into: &file)
        if let base = site.base {
            line.append(literal: "URL:")
            line.append(address: base.address)
            line.append(path, .html, site.texts)
            line.end(into: &file)
        }
        line.write("TRANSP:TRANSPARENT", into: &file)
        line.write("END:VEVENT", into: &file)
    }
}
