import Foundation
import Testing

/// Section 2.1: every outcome, for both targets and both kinds of library.
@Suite struct `The outcome of an action` {
    @Test(arguments: OutcomeCase.applied, OutcomeCase.Target.allCases)
    func `is applied to its row and to nothing else`(
        _ outcome: OutcomeCase, target: OutcomeCase.Target
    ) async throws {
        for form in LibraryFixture.Form.allCases {
            let site = try LibraryFixture(form)
            let before = try site.dump()
            let row = try site.entry(outcome.entry).components(separatedBy: "|")
            let (run, report) = try await site.apply(outcome.changes(target))
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.isClean)
            #expect(report.counts == [1, 0, 0])
            #expect(report.results.map(\.line) == [2])
            #expect(report.codes == ["applied"])
            #expect(report.results.map(\.status) == [200])
            #expect(report.results.allSatisfy { !$0.message.isEmpty })
            #expect(report.results.map(\.action) == [outcome.rest[0].components(separatedBy: ": ")[1]])

            let expected = row[0...3] + (outcome.after ?? []) + [row[6]]
            #expect(try site.entry(outcome.entry) == expected.joined(separator: "|"))
            #expect(try site.dump().difference(from: before).insertions.count == 1)
            #expect(try site.dump().difference(from: before).removals.count == 1)
            #expect(try site.journalCount() == 1)
        }
    }

    @Test(arguments: OutcomeCase.refused, OutcomeCase.Target.allCases)
    func `is refused with its code, its place and an untouched library`(
        _ outcome: OutcomeCase, target: OutcomeCase.Target
    ) async throws {
        for form in LibraryFixture.Form.allCases {
            let site = try LibraryFixture(form)
            let (bytes, before) = (try site.libraryBytes(), try site.dump())
            let changes = outcome.changes(target)
            let (run, report) = try await site.apply(changes)
            #expect(run.status == 65)
            #expect(report.counts == [0, 0, 1])
            #expect(report.results.map(\.line) == [2])
            #expect(report.codes == [outcome.code])
            #expect(report.results.map(\.status) == [outcome.status])
            #expect(!run.output.contains("user_movie"))

            let problems = Diagnostic.all(in: run.errors, source: changes)
            let problem = try #require(problems.first, "\(run.errors)")
            #expect(problems.count == 1)
            #expect(problem.path == "content/changes.yml")
            #expect(problem.severity == "error")
            #expect(problem.code == outcome.code)
            #expect(problem.caretColumn == problem.column)
            #expect(try site.dump() == before)
            #expect(try site.libraryBytes() == bytes)
        }
    }

    @Test(arguments: OutcomeCase.Target.allCases)
    func `is already applied the second time`(_ target: OutcomeCase.Target) async throws {
        for (form, outcome) in LibraryFixture.Form.allCases.flatMap({ form in
            OutcomeCase.applied.map { (form, $0) }
        }) {
            let site = try LibraryFixture(form)
            _ = try await site.apply(outcome.changes(target))
            let bytes = try site.libraryBytes()
            let (run, report) = try await site.apply(outcome.changes(target))
            #expect(run.status == 0)
            #expect(report.counts == [0, 1, 0])
            #expect(report.codes == ["already_applied"])
            #expect(report.results.map(\.status) == [200])
            #expect(try site.libraryBytes() == bytes)
        }
    }

    @Test(arguments: [
        ("- action: mark_as_watched\n", 1, "missing_target"),
        ("- id: 101\n  movie: tt0000101\n  action: mark_as_watched\n", 1, "ambiguous_target"),
        ("- id: 101\n  movie: tt0000108\n  action: mark_as_watched\n", 1, "ambiguous_target"),
        ("- id: first\n  action: mark_as_watched\n", 1, "invalid_target"),
        ("- id: 1.5\n  action: mark_as_watched\n", 1, "invalid_target"),
        ("- id: 99999999999999999999\n  action: mark_as_watched\n", 1, "invalid_target"),
        ("- id: [101]\n  action: mark_as_watched\n", 1, "invalid_target"),
        ("- movie: ''\n  action: mark_as_watched\n", 1, "invalid_target"),
        ("- movie: {a: b}\n  action: mark_as_watched\n", 1, "invalid_target"),
    ])
    func `is refused when the target is no target`(_ changes: String, line: Int, code: String) async throws {
        let site = try LibraryFixture()
        let bytes = try site.libraryBytes()
        let (run, report) = try await site.apply(changes)
        #expect(run.status == 65)
        #expect(report.codes == [code])
        #expect(report.results.map(\.status) == [400])
        #expect(Diagnostic.all(in: run.errors, source: changes).map(\.code) == [code])
        #expect(try site.libraryBytes() == bytes)
    }

    @Test(arguments: [
        ("- id: 101\n  action: mark_watched\n", 2, 11),
        ("- id: 101\n  action: mark_as_watched\n  at: soon\n", 3, 7),
        ("- id: 101\n  action: mark_as_watched\n  at: 2026-02-01\n", 3, 7),
        ("- id: first\n  action: mark_as_watched\n", 1, 7),
        ("- id: 101\n  action: mark_as_watched\n  wen: x\n", 3, 3),
        ("changes:\n  - id: 101\n    action: mark_watched\n", 3, 13),
    ])
    func `points at the value that is wrong`(_ changes: String, line: Int, column: Int) async throws {
        let (run, _) = try await LibraryFixture().apply(changes)
        let problem = try #require(Diagnostic.all(in: run.errors, source: changes).first)
        #expect(problem.line == line && problem.column == column)
    }

    @Test func `suggests the action that was meant`() async throws {
        let (run, report) = try await LibraryFixture().apply("- id: 101\n  action: mark_watched\n")
        let sentence = "unknown action 'mark_watched'; did you mean 'mark_as_watched'?"
        #expect(run.errors.hasPrefix("content/changes.yml:2:11: error: \(sentence) [invalid_action]\n"))
        #expect(report.results.first?.message == sentence)
    }
}
