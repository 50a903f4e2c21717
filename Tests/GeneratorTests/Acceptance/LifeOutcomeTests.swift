import Foundation
import Testing

/// Every outcome of every action of a film life, as a run of the command has it.
@Suite struct `The outcome of an action of a film life` {
    @Test(arguments: LifeCase.all, LibraryFixture.Form.allCases)
    func `is applied to its rows and to nothing else, and is undone to the byte`(
        _ life: LifeCase, form: LibraryFixture.Form
    ) async throws {
        let site = try LibraryFixture.life(form)
        let (before, dump) = (try site.lifeRows(), try site.wholeDump())
        let (run, report) = try await site.apply(life.changes)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.isClean, "\(run.errors)")
        #expect(report.codes == Array(repeating: "applied", count: life.count))
        #expect(report.results.allSatisfy { $0.line == 1 && $0.status == 200 && !$0.message.isEmpty })
        let difference = RowChanges(from: before, to: try site.lifeRows())
        #expect(difference.are(removed: life.removed, added: life.added), "\(difference)")
        #expect(try site.journalCount() == life.count)
        guard form == .database || life.count > 1 else { return }
        let undone = try await site.marquee("undo", "--last-run")
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(try site.wholeDump() == dump)
    }

    @Test(arguments: RefusedCase.all)
    func `is refused with its code, its place and an untouched library`(_ refused: RefusedCase) async throws {
        let site = try LibraryFixture.life()
        let bytes = try site.libraryBytes()
        let changes = refused.entries.map(\.entry).joined()
        let (run, report) = try await site.apply(changes)
        #expect(run.status == 65)
        for ((entry, code), result) in zip(refused.entries, report.results) {
            #expect(result.code == code, "\(entry)\(result.message)")
            #expect(result.status == RefusedCase.statuses[code] ?? 400, "\(entry)")
            #expect(result.action == refused.name)
        }
        #expect(report.results.map(\.line) == Array(1...refused.entries.count))
        #expect(report.counts == [0, 0, refused.entries.count])
        #expect(try site.libraryBytes() == bytes)

        let problems = Diagnostic.all(in: run.errors, source: changes)
        #expect(problems.map(\.code) == refused.entries.map(\.code), "\(run.errors)")
        #expect(problems.allSatisfy { $0.caretColumn == $0.column && $0.path == "content/changes.yml" })
    }

    /// An action that cannot be told from a missing one must not say that the thing is there.
    @Test func `tells a list and a row of somebody else from missing ones by nothing`() async throws {
        let site = try LibraryFixture.life()
        let (_, report) = try await site.apply(
            """
            - {action: add_to_list, movie: tt0000101, list: bobs}
            - {action: add_to_list, movie: tt0000101, list: what}
            - {action: delete_list, list: bobs}
            - {action: delete_list, list: what}
            - {action: correct_play, id: 104, from: 2024-01-01, to: 2024-01-02}
            - {action: correct_play, id: 999, from: 2024-01-01, to: 2024-01-02}
            - {action: rate, id: 104, rating: 1}
            - {action: rate, id: 999, rating: 1}
            """)
        let messages = report.results.map { result in
            ["bobs", "what", "104", "999"].reduce(result.message) {
                $0.replacingOccurrences(of: $1, with: "X")
            }
        }
        #expect(messages.count == 8)
        for index in stride(from: 0, to: messages.count - 1, by: 2) {
            #expect(messages[index] == messages[index + 1])
        }
    }

    /// One entry of each action, each good after those before it.
    private static let everything = """
        - {action: create_list, list: Rainy}
        - {action: add_to_watchlist, movie: tt0000110}
        - {action: add_to_list, movie: tt0000110, list: rainy}
        - {action: add_to_list, movie: tt0000101, list: rainy, position: 1}
        - {action: move_in_list, movie: tt0000101, list: rainy, position: 2}
        - {action: mark_as_watched, movie: tt0000110, at: 2025-10}
        - {action: watch_again, movie: tt0000110, at: unknown}
        - {action: correct_play, movie: tt0000110, from: unknown, to: 2025-11-01}
        - {action: forget_play, movie: tt0000110, at: 2025-10}
        - {action: restore_to_watchlist, movie: tt0000110}
        - {action: remove_from_watchlist, id: 101}
        - {action: rate, movie: tt0000101, rating: 2}
        - {action: unrate, movie: tt0000101}
        - {action: review, movie: tt0000101, review: Good.}
        - {action: unreview, movie: tt0000101}
        - {action: favorite, movie: tt0000101}
        - {action: unfavorite, movie: tt0000101}
        - {action: tag, movie: tt0000101, tag: odd}
        - {action: untag, movie: tt0000101, tag: odd}
        - {action: start_watching, movie: tt0000201}
        - {action: pause, movie: tt0000201}
        - {action: drop, movie: tt0000201}
        - {action: subscribe, platform: max}
        - {action: unsubscribe, platform: mubi}
        - {action: remove_from_list, movie: tt0000101, list: rainy}
        - {action: delete_list, list: rainy}

        """

    private static let count = everything.split(separator: "\n").count

    @Test(arguments: LibraryFixture.Form.allCases)
    func `is already applied the second time`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture.life(form)
        let (run, first) = try await site.apply(Self.everything)
        #expect(run.status == 0, "\(run.errors)")
        #expect(first.counts == [Self.count, 0, 0])
        let bytes = try site.libraryBytes()
        let (again, second) = try await site.apply(Self.everything)
        #expect(again.status == 0)
        #expect(second.counts == [0, Self.count, 0])
        #expect(try site.libraryBytes() == bytes)
        let (more, third) = try await site.apply(Self.everything + "- {action: subscribe, platform: mubi}\n")
        #expect(more.status == 0)
        #expect(third.counts == [1, Self.count, 0])
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `is all or nothing, unless it keeps going`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture.life(form)
        let bytes = try site.libraryBytes()
        let changes = Self.everything + "- {action: favorite, movie: tt9999999}\n"
        let (run, report) = try await site.apply(changes)
        #expect(run.status == 65)
        #expect(report.codes == Array(repeating: "not_applied", count: Self.count) + ["not_found"])
        #expect(report.counts == [0, 0, 1])
        #expect(try site.libraryBytes() == bytes)
        let (kept, second) = try await site.apply(changes, options: ["--keep-going"])
        #expect(kept.status == 65)
        #expect(second.codes == Array(repeating: "applied", count: Self.count) + ["not_found"])
        #expect(second.counts == [Self.count, 0, 1])
        #expect(try site.journalCount() == Self.count)
    }

    @Test func `of a dry run is the same, and the library stays as it was`() async throws {
        let site = try LibraryFixture.life()
        let bytes = try site.libraryBytes()
        let (_, dry) = try await site.apply(Self.everything, options: ["--dry-run"])
        #expect(try site.libraryBytes() == bytes)
        let (_, real) = try await site.apply(Self.everything)
        #expect(dry.codes == real.codes)
        #expect(dry.results.map(\.message) == real.results.map(\.message))
    }
}
