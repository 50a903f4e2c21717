import Testing

@testable import Data

/// What of a changes file is still to be done (contract 2.2), as letters: `m` marks, `r` restores, `M` marks
/// with a time of its own.
@Suite struct PendingTests {
    @Test(arguments: [
        (file: "", remembered: "", pending: "", forgotten: ""),
        ("mr", "", "mr", ""),
        ("mr", "mr", "", ""),
        ("rm", "mr", "", ""),
        ("mrm", "mr", "m", ""),
        ("mm", "m", "m", ""),
        ("mm", "mm", "", ""),
        ("m", "mm", "", "m"),
        ("", "mrm", "", "mrm"),
        ("", "M", "", ""),
        ("M", "M", "", ""),
        ("MM", "M", "M", ""),
        ("rM", "mM", "r", "m"),
    ])
    func `counts entries as a multiset, and never forgets one that says when`(
        file: String, remembered: String, pending: String, forgotten: String
    ) {
        let changes = file.map(change)
        let entries = remembered.enumerated().map {
            RememberedEntry(id: $0.offset, canonical: change($0.element).canonical)
        }
        let found = Pending(changes, remembered: entries)
        let open = zip(file, found.isApplied).filter { !$0.1 }.map(\.0)
        #expect(String(open) == pending)
        #expect(found.forgotten.map(\.canonical) == forgotten.map { change($0).canonical })
        #expect(found.isEmpty == (pending.isEmpty && forgotten.isEmpty))
    }

    @Test func `of equal entries the first count as applied`() {
        let twice = [change("m"), change("m")]
        let found = Pending(twice, remembered: [RememberedEntry(id: 1, canonical: change("m").canonical)])
        #expect(found.isApplied == [true, false])
    }

    private func change(_ letter: Character) -> Change {
        let start = Position(line: 1, column: 1)
        var details = Change.Details()
        details.at = letter == "M" ? PartialDate(written: "2025-01-01").map(When.date) : nil
        return Change(
            action: letter == "r" ? .restoreToWatchlist : .markAsWatched, target: .entry(id: 1),
            details: details, place: Change.Place(entry: start, action: start, target: start))
    }
}
