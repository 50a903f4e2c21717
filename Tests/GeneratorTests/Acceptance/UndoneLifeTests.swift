import Foundation
import Testing

/// `marquee undo`: the library is again what it was.
@Suite struct `A film life undone` {
    /// A run that applied something, and the library before it.
    private struct Step {
        var dump: String
        var ids: [Int]
    }

    /// Applies some files one after the other.
    private func steps(_ site: LibraryFixture, seed: UInt64) async throws -> [Step] {
        var edits = LifeEdits(seed: seed)
        var steps: [Step] = []
        for _ in 1...5 {
            let (dump, known) = (try site.wholeDump(), try ids(site))
            let (_, report) = try await site.apply(edits.entries(9), options: ["--keep-going"])
            let new = try ids(site).filter { !known.contains($0) }
            #expect(new.count == report.applied)
            if !new.isEmpty { steps.append(Step(dump: dump, ids: new)) }
        }
        #expect(steps.count >= 3 && steps.map(\.ids.count).reduce(0, +) >= 8, "the sequence does too little")
        return steps
    }

    /// The changes that the library remembers, oldest first.
    private func ids(_ site: LibraryFixture) throws -> [Int] {
        guard try site.journalCount() > 0 else { return [] }
        return try site.ask("SELECT id FROM marquee_change ORDER BY id;").split(separator: "\n").compactMap {
            Int($0)
        }
    }

    private func undo(_ site: LibraryFixture, _ arguments: String...) async throws -> MarqueeProcess {
        let run = try await site.marquee(["undo"] + arguments)
        #expect(run.status == 0, "\(arguments): \(run.errors)")
        return run
    }

    @Test(arguments: LibraryFixture.Form.allCases, [1, 2, 3, 4] as [UInt64])
    func `of each run, the last one first, is the library of before`(
        _ form: LibraryFixture.Form, seed: UInt64
    ) async throws {
        let site = try LibraryFixture.life(form)
        let steps = try await steps(site, seed: seed)
        for step in steps.reversed() {
            _ = try await undo(site, "--last-run")
            #expect(try site.wholeDump() == step.dump)
        }
        let run = try await site.marquee("undo", "--last-run")
        #expect((run.status, run.errors) == (0, "nothing to undo\n"))
        #expect(try site.wholeDump() == steps.first?.dump)
    }

    @Test(arguments: [(.database, 5), (.database, 6), (.text, 7)] as [(LibraryFixture.Form, UInt64)])
    func `of each change, the last one first, is the library of before`(
        _ form: LibraryFixture.Form, seed: UInt64
    ) async throws {
        let site = try LibraryFixture.life(form)
        let steps = try await steps(site, seed: seed)
        for step in steps.reversed() {
            for id in step.ids.reversed() { _ = try await undo(site, "\(id)") }
            #expect(try site.wholeDump() == step.dump)
        }
    }

    @Test(arguments: [8, 9] as [UInt64])
    func `of an undo is the change again`(_ seed: UInt64) async throws {
        let site = try LibraryFixture.life()
        let steps = try await steps(site, seed: seed)
        let (dump, last) = (try site.wholeDump(), try #require(steps.last))
        for id in last.ids.reversed() { _ = try await undo(site, "\(id)") }
        let undos = try ids(site).filter { $0 > last.ids.max() ?? 0 }
        #expect(undos.count == last.ids.count)
        for id in undos.reversed() { _ = try await undo(site, "\(id)") }
        #expect(try site.wholeDump() == dump)
        let again = try ids(site).suffix(undos.count)
        for id in again.reversed() { _ = try await undo(site, "\(id)") }
        #expect(try site.wholeDump() == last.dump)
    }

    @Test func `without an id is that of the last change`() async throws {
        let site = try LibraryFixture.life()
        let dump = try site.wholeDump()
        _ = try await site.apply("- {action: favorite, movie: tt0000101}\n")
        let between = try site.wholeDump()
        _ = try await site.apply("- {action: rate, movie: tt0000101, rating: 2}\n")
        _ = try await undo(site)
        #expect(try site.wholeDump() == between)
        _ = try await undo(site)
        #expect([dump, try site.wholeDump()].allSatisfy { $0 == dump })
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `stays undone when the file is applied again`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture.life(form)
        let dump = try site.wholeDump()
        let changes = """
            - {action: mark_as_watched, id: 101}
            - {action: favorite, movie: tt0000101, at: 2025-12-24}
            - {action: tag, movie: tt0000101, tag: new}

            """
        _ = try await site.apply(changes)
        _ = try await undo(site, "--last-run")
        let (run, report) = try await site.apply(changes)
        #expect(run.status == 0)
        #expect(report.codes == Array(repeating: "already_applied", count: 3))
        #expect(try await site.marquee("build").status == 0)
        #expect(try site.wholeDump() == dump)
    }

    @Test func `backs a database up first, and leaves no other trace beside it`() async throws {
        let site = try LibraryFixture.life()
        _ = try await site.apply("- {action: favorite, movie: tt0000101}\n")
        let applied = try site.lifeRows()
        _ = try await undo(site, "--last-run")
        let names = try site.folder.list("content").filter { $0.hasPrefix("library.db.") }
        #expect(names.allSatisfy { $0.contains("backup") }, "\(names)")
        let newest = try #require(names.max())
        let kept = try SQLiteShell.ask(
            "SELECT count(*) FROM favorite;", of: "\(site.folder.path)/content/\(newest)")
        #expect(kept == "\(applied.count { $0.hasPrefix("favorite|") })\n")
    }

    /// An older version kept the values of an entry before and after, and no rows.
    @Test(arguments: [
        "- {action: mark_as_watched, id: 101}\n", "- {action: restore_to_watchlist, id: 102}\n",
        "- {action: restore_to_watchlist, id: 106}\n",
    ])
    func `of what an older version did goes by the entry`(_ changes: String) async throws {
        let site = try LibraryFixture()
        let dump = try site.wholeDump()
        _ = try await site.apply(changes)
        try SQLiteShell.run("DROP TABLE marquee_effect;", on: site.library)
        _ = try await undo(site, "--last-run")
        #expect(try site.wholeDump() == dump)
    }
}
