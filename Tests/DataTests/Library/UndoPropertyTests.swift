import Testing

@testable import Data

/// Whatever was applied can be taken back to the byte, and done again.
@Suite struct UndoPropertyTests {
    @Test(arguments: UInt64(1)...8, [true, false])
    func `undoing everything gives back the library, and undoing that gives back what it had become`(
        seed: UInt64, isText: Bool
    ) throws {
        var random = SeededGenerator(seed: seed)
        let library = try ActionLibrary(
            "ALTER TABLE user_movie ADD COLUMN user_rating INTEGER", isText: false)
        let form = isText ? try textForm(of: library) : library
        let first = try form.text()
        var entries: [String] = []
        for _ in 0..<14 {
            let before = try form.text()
            let new = (0..<random.pick(1...4)).map { _ in ActionGenerator.entry(&random) }
            let outcomes = try form.apply(entries + new, keepsGoing: true).outcomes.suffix(new.count)
            if !outcomes.contains(.applied) { #expect(try form.text() == before) }
            entries += zip(new, outcomes).filter { $0.1 == .applied }.map(\.0)
            if random.once(in: 5) { try form.undo(random.once(in: 2) ? .last : .lastRun) }
        }
        let last = try form.text()
        var undone = 0
        while let result = try form.undo(.last).first {
            #expect(result.outcome == .undone, "\(result.message)")
            guard result.outcome == .undone else { return }
            undone += 1
        }
        #expect(try form.text() == first)
        #expect(undone > 2)
        for change in try form.log().suffix(undone).reversed() {
            let result = try #require(try form.undo(.change(change.id)).first)
            #expect(result.outcome == .undone, "\(result.message)")
        }
        #expect(try form.text() == last)
        #expect(try form.apply(entries, keepsGoing: true).allSatisfy { $0.outcome != .applied })
    }

    private func textForm(of library: ActionLibrary) throws -> ActionLibrary {
        ActionLibrary(library: try TemporaryLibrary("library.sql", try library.text()))
    }

    @Test func `a refused entry leaves nothing behind, whatever came before it`() throws {
        var random = SeededGenerator(seed: 99)
        let library = try ActionLibrary()
        var refused = 0
        for _ in 0..<150 {
            let before = try library.text()
            let entry = ActionGenerator.entry(&random)
            if try library.apply([entry], keepsGoing: true).outcomes != [.applied] {
                refused += 1
                #expect(try library.text() == before, "\(entry)")
            }
        }
        #expect(refused > 20)
    }

    @Test func `what is shown of a change is what it did`() throws {
        var random = SeededGenerator(seed: 5)
        let library = try ActionLibrary()
        for _ in 0..<80 {
            let results = try library.apply([ActionGenerator.entry(&random)], keepsGoing: true)
            guard results.outcomes == [.applied] else { continue }
            let logged = try #require(try library.log().last)
            #expect(results.first?.edits == logged.edits)
            #expect(!logged.edits.isEmpty)
            #expect(logged.action == results.first?.action)
            #expect(logged.isPrivate || results.first?.isPrivate == false)
        }
    }
}

/// Entries of every action, good and bad, about few films so that they meet.
enum ActionGenerator {
    private static let films = [
        "id: 1", "id: 2", "movie: tt1", "movie: tt2", "movie: tt3", "movie: tt4", "movie: tt6",
    ]
    private static let dates = [
        "2025-01-05", "2025-02-01", "2025-02-01T20:00:00Z", "2025-02", "2024", "unknown",
        "2025-10-01T10:00:00+14:00",
    ]

    static func entry(_ random: inout SeededGenerator) -> String {
        let film = random.pick(films)
        let date = random.pick(dates)
        let list = random.pick(["best", "other list"])
        let tag = random.pick(["cosy", "rainy"])
        let when = random.once(in: 3) ? "" : ", at: \(date)"
        let stars = random.pick(["0.5", "3", "4.5"])
        let visibility = random.pick(["", ", visibility: private", ", visibility: public"])
        // An entry that is written again is a new one: nothing else tells two of them apart.
        switch random.pick(0...24) {
        case 0, 1: return "\(film), action: mark_as_watched\(when), via: mubi, rating: \(stars)"
        case 2: return "\(film), action: mark_as_watched\(when), remark: x"
        case 3: return "\(film), action: restore_to_watchlist, plays: \(random.pick(["keep", "forget"]))"
        case 4: return "\(film), action: restore_to_watchlist"
        case 5, 6: return "\(film), action: watch_again\(when)"
        case 7: return "\(film), action: correct_play, from: \(random.pick(dates)), to: \(date)"
        case 8: return "\(film), action: forget_play\(when)"
        case 9: return "\(film), action: add_to_watchlist"
        case 10: return "\(film), action: remove_from_watchlist"
        case 11: return "\(film), action: rate, rating: \(stars)\(visibility)"
        case 12: return "\(film), action: unrate"
        case 13: return "\(film), action: review, review: Good *film*, spoiler: true\(visibility)"
        case 14: return "\(film), action: unreview"
        case 15: return "\(film), action: favorite"
        case 16: return "\(film), action: unfavorite"
        case 17: return "\(film), action: tag, tag: \(tag)"
        case 18: return "\(film), action: untag, tag: \(tag)"
        case 19: return "action: create_list, list: \(list)\(visibility)"
        case 20, 21:
            return "\(film), action: add_to_list, list: \(list)\(random.once(in: 2) ? ", position: 1" : "")"
        case 22:
            return random.once(in: 3)
                ? "action: delete_list, list: \(list)" : "\(film), action: remove_from_list, list: \(list)"
        case 23: return "\(film), action: move_in_list, list: \(list), position: \(random.pick(1...3))"
        default:
            return random.pick([
                "\(film), action: start_watching", "\(film), action: pause", "\(film), action: drop",
                "action: subscribe, platform: mubi", "action: unsubscribe, platform: mubi",
                "action: unsubscribe, platform: netflix", "action: subscribe, platform: netflix",
            ])
        }
    }
}
