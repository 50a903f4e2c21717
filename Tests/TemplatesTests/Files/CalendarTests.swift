import Data
import Foundation
import Testing

@testable import Templates

@Suite struct `The calendar` {
    @Test func `has an event of a day for each viewing with one`() {
        var life = Life()
        life.play("2025-02-14")
        life.play("2025-02-14", again: true)
        life.play("2024-06")
        life.play(nil)
        let text = CalendarFile().text(of: life.site())
        #expect(
            text.hasPrefix(
                """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Marquee//History//EN\r
                CALSCALE:GREGORIAN\r
                NAME:The Lantern · Watched\r
                X-WR-CALNAME:The Lantern · Watched\r
                BEGIN:VEVENT\r
                UID:tt0034583-20250214
                """))
        #expect(
            text.contains(
                """
                BEGIN:VEVENT\r
                UID:tt0054215-20250214@marquee\r
                DTSTAMP:20250214T120000Z\r
                DTSTART;VALUE=DATE:20250214\r
                SUMMARY:Psycho (1960)\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r

                """))
        #expect(text.count(of: "BEGIN:VEVENT") == 4)
        #expect(text.contains("UID:tt0034583-20250214@marquee\r\n"))
        #expect(text.contains("UID:tt0034583-20250214-2@marquee\r\n"))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(CalendarFile().path(in: life.site()) == "history.ics")
    }

    @Test func `leads to the films when the site has an address`() {
        let site = Site(.sample, Settings(baseURL: "https://films.example/a"))
        #expect(
            CalendarFile().text(of: site).contains(
                "\r\nURL:https://films.example/a/movies/tt0078748.html\r\n"))
    }

    @Test(arguments: HostileText.strings(400))
    func `escapes what means something in one, and folds between characters`(_ title: String) throws {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: title), watched: "2025-01-01")
        let text = CalendarFile().text(of: Site(builder))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
        let unfolded = text.components(separatedBy: "\r\n ").joined().components(separatedBy: "\r\n")
        // By scalars: a mark may stand first, which belongs to no letter then.
        let whole = unfolded.map { Array($0.unicodeScalars) }
        let summary = try #require(whole.first { $0.starts(with: "SUMMARY:".unicodeScalars) }).dropFirst(8)
        var shown = ""
        var isEscaped = false
        for scalar in summary {
            if scalar == "\\", !isEscaped {
                isEscaped = true
            } else {
                #expect(isEscaped == "\\;,".unicodeScalars.contains(scalar))
                shown.unicodeScalars.append(scalar)
                isEscaped = false
            }
        }
        #expect(shown == HostileText.expected(title))
    }

    private static let reader = OtherReader.python(
        """
        import json, sys
        from icalendar import Calendar
        calendar = Calendar.from_ical(sys.stdin.buffer.read())
        events = calendar.walk("VEVENT")
        assert all(not e.errors for e in calendar.walk()), [e.errors for e in calendar.walk()]
        print(json.dumps([[str(e["SUMMARY"]), e.decoded("DTSTART").isoformat(), str(e["UID"])] for e in events]))
        """, needs: "icalendar")

    @Test(.enabled(if: reader != nil, "MARQUEE_PYTHON names no interpreter that has icalendar"))
    func `is read by icalendar`() throws {
        // What white space stays at the ends of lines is a matter of readers.
        let titles = HostileText.strings(300).map { "x\(HostileText.expected($0))x" }
        var builder = CatalogueBuilder()
        for (number, title) in titles.enumerated() {
            builder.film(SomeFilm(tconst: "tt\(1000 + number)", title: title), watched: "2025-01-01")
        }
        let bytes = Array(CalendarFile().text(of: Site(builder)).utf8)
        let read = try #require(Self.reader).read(bytes)
        let events = try #require(
            try JSONSerialization.jsonObject(with: Foundation::Data(read)) as? [[String]])
        #expect(events.map { $0[1] } == titles.map { _ in "2025-01-01" })
        #expect(Set(events.map { $0[2] }).count == titles.count)
        for (event, title) in zip(events, titles) {
            #expect(event[0].unicodeScalars.elementsEqual(title.unicodeScalars), "\(title)")
        }
    }
}
