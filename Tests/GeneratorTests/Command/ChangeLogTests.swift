import Data
import Testing

@testable import Generator

/// What was applied and what was undone, as text for people and for programs.
@Suite struct `The log` {
    private static let rated = RowEdit(
        .update, "movie_rating", rowID: 1,
        cells: [RowEdit.Cell("rating", before: .integer(4), after: .real(4.5))])
    private static let film = FilmName(tconst: "tt1", title: "Alien", year: 1979)

    private static func change(
        _ id: Int, _ action: String = "rate", line: Int = 9, edits: [RowEdit] = [rated], undoneBy: Int? = nil,
        undoes: Int? = nil, isPrivate: Bool = false
    ) -> LoggedChange {
        LoggedChange(
            id: id, run: 2, appliedAt: "2025-11-15T12:00:00Z", file: "changes.yml", line: line,
            action: action,
            film: film, edits: edits, undoneBy: undoneBy, undoes: undoes, isPrivate: isPrivate)
    }

    private static func log(_ changes: [LoggedChange], for audience: Audience = .everyone) -> ChangeLog {
        ChangeLog(changes: changes, names: RowNames(), user: nil, audience: audience)
    }

    @Test func `has a paragraph for each change`() {
        let changes = [
            Self.change(14, undoneBy: 15), Self.change(15, "undo", line: 0, edits: [], undoes: 14),
            Self.change(16, isPrivate: true),
        ]
        #expect(
            Self.log(changes).text == """
                #14  2025-11-15T12:00:00Z  rate  Alien (1979)  changes.yml:9  (undone by #15)
                    rating 4 → 4.5
                #15  2025-11-15T12:00:00Z  undo of #14  Alien (1979)
                #16  2025-11-15T12:00:00Z  rate  (private)  changes.yml:9
                    (private)

                """)
        #expect(
            Self.log(changes, for: .me).text.hasSuffix(
                "rate  Alien (1979)  changes.yml:9\n    rating 4 → 4.5\n"))
    }

    @Test func `is data`() {
        #expect(
            Self.log([Self.change(14, undoneBy: 15)]).object == """
                {"user": null, "log": [{"id": 14, "run": 2, "applied_at": "2025-11-15T12:00:00Z", \
                "file": "changes.yml", "line": 9, "action": "rate", "movie": {"tconst": "tt1", \
                "primary_title": "Alien", "start_year": 1979}, "private": false, \
                "changes": [{"what": "rating", "from": "4", "to": "4.5"}], "undone_by": 15, "undoes": null}]}

                """)
        #expect(
            Self.log([Self.change(15, "undo", line: 0, undoes: 14, isPrivate: true)]).object == """
                {"user": null, "log": [{"id": 15, "run": 2, "applied_at": "2025-11-15T12:00:00Z", \
                "file": null, "line": null, "action": "undo", "movie": null, "private": true, \
                "changes": null, "undone_by": null, "undoes": 14}]}

                """)
    }

    @Test func `shows hidden characters`() {
        let edit = RowEdit(
            .insert, "tag", rowID: 1, cells: [RowEdit.Cell("tag", before: .null, after: .text("a\u{1B}[2J"))])
        #expect(Self.log([Self.change(1, edits: [edit])]).text.hasSuffix("    tag none → a\\u{1B}[2J\n"))
    }

    private static func report(_ results: [UndoResult], isDryRun: Bool = false) -> UndoReport {
        UndoReport(results: results, names: RowNames(), user: nil, isDryRun: isDryRun)
    }

    private static let back = RowEdit(
        .update, "movie_rating", rowID: 1,
        cells: [RowEdit.Cell("rating", before: .real(4.5), after: .integer(4))])

    @Test func `says what an undo did`() {
        let results = [
            UndoResult(Self.change(14), .undone, "undone", edits: [Self.back]),
            UndoResult(Self.change(13, isPrivate: true), .undone, "undone", edits: [Self.back]),
        ]
        #expect(
            Self.report(results).text == """
                #14  rate  Alien (1979)  changes.yml:9
                    rating 4.5 → 4
                #13  rate  (private)  changes.yml:9
                    (private)

                """)
        #expect(Self.report(results).summary == "2 changes undone")
        #expect(
            Self.report([results[0]], isDryRun: true).summary
                == "1 change would be undone (a dry run: nothing was touched)")
        #expect(Self.report([]).summary == "nothing to undo")
        #expect(Self.report(results).problems.isEmpty)
    }

    @Test func `says what stands in the way of an undo`() {
        let report = Self.report([
            UndoResult(Self.change(15), .notUndone, "not undone, because another change was refused"),
            UndoResult(
                Self.change(14), .laterChange, "#14 rate, changes.yml:9 cannot be undone: …", inTheWay: 16),
        ])
        #expect(report.problems.map(\.code) == ["later_change"])
        #expect(report.problems.map(\.message) == ["#14 rate, changes.yml:9 cannot be undone: …"])
        #expect((report.text, report.summary) == ("", "nothing was undone"))
        #expect(
            report.object.contains(#""code": "later_change""#)
                && report.object.contains(#""in_the_way": 16}"#))
        #expect(report.object.hasSuffix(#"], "undone": 0, "refused": 1}"# + "\n"))
    }
}
