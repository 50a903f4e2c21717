import Testing

@testable import Data

/// What builds remember of availability, and what they find to have changed.
@Suite struct LedgerTests {
    private let ana = User(id: "ana")

    /// The ledger after builds of these libraries, one after the other, each reading what the last one wrote.
    private func ledger(_ watchlists: SomeWatchlist..., from text: String = "") -> Ledger {
        var bytes = Array(text.utf8)
        var ledger = Ledger(of: ana)
        for watchlist in watchlists {
            ledger = LedgerReader(bytes, of: ana, path: "log").ledger
            ledger.compare(with: watchlist.catalogue)
            bytes = ledger.bytes
        }
        return ledger
    }

    /// The lines of Ana's part.
    private func lines(_ ledger: Ledger) -> [String] {
        text(ledger).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }.dropFirst(2).map {
            $0
        }
    }

    private func text(_ ledger: Ledger) -> String { String(decoding: ledger.bytes, as: UTF8.self) }

    @Test func `the first build remembers where everything is, and finds no change`() {
        let first = ledger(.two)
        #expect(
            text(first) == """
                marquee availability 1
                # Kept by 'marquee build': where films of the watchlist were last known to be, and what changed.

                user ana
                film tt1 hbo-max- netflix+
                film tt2 hbo-max? netflix-

                """)
        #expect(first.history(in: SomeWatchlist.two.catalogue) == AvailabilityHistory())
    }

    @Test func `a library that says the same changes no byte`() {
        #expect(text(ledger(.two, .two)) == text(ledger(.two)))
        var checkedAgain = SomeWatchlist.two
        checkedAgain.films[0].checked = "2025-12-24"
        #expect(text(ledger(.two, checkedAgain)) == text(ledger(.two)))
    }

    @Test(
        arguments: [
            ("-", "+", true), ("?", "+", true), ("+", "-", true), ("+", "?", true), ("-", "?", true),
            ("?", "-", false), ("+", "+", false),
        ] as [(Character, Character, Bool)])
    func `a film arrives, leaves or becomes unknown`(before: Character, after: Character, isTold: Bool) {
        let old = SomeWatchlist(("tt1", ["netflix": before], "2025-10-01"))
        let new = SomeWatchlist(("tt1", ["netflix": after], "2025-10-12"))
        let told = ["change 2025-10-12 tt1 netflix \(before) \(after)"]
        #expect(lines(ledger(old, new)) == ["film tt1 hbo-max? netflix\(after)"] + (isTold ? told : []))
    }

    @Test func `what a build found has the day of the newest check among it`() {
        let old = SomeWatchlist.two
        let new = SomeWatchlist(
            ("tt1", ["netflix": "-", "hbo-max": "-"], "2025-10-11"), ("tt2", ["netflix": "+"], "2025-10-12"),
            ("tt3", ["netflix": "+"], "2025-11-30"))
        #expect(
            lines(ledger(old, new)).suffix(2) == [
                "change 2025-10-12 tt1 netflix + -", "change 2025-10-12 tt2 netflix - +",
            ])
    }

    @Test func `a row that is gone is unknown, on the day of what was checked at all`() {
        let gone = SomeWatchlist(
            ("tt1", ["netflix": "+"], nil), ("tt2", ["netflix": "-"], "2025-10-02"))
        let nothing = SomeWatchlist(("tt1", [:], nil), ("tt2", [:], nil))
        #expect(lines(ledger(.two, gone)).last == "change 2025-10-02 tt1 hbo-max - ?")
        // Nobody ever checked anything: the film was on the watchlist on that day.
        #expect(lines(ledger(.two, nothing)).last == "change 2024-05-01 tt2 netflix - ?")
    }

    @Test func `a film that comes to the watchlist changes nothing, and neither does one that leaves it`() {
        let three = SomeWatchlist(films: SomeWatchlist.two.films + [("tt3", ["netflix": "+"], "2025-10-09")])
        #expect(lines(ledger(.two, three)).last == "film tt3 hbo-max? netflix+")
        #expect(text(ledger(three, .two)) == text(ledger(.two)))
        // It is new when it comes back, whatever happened meanwhile.
        var back = three
        back.films[2].states = ["netflix": "-"]
        #expect(lines(ledger(three, .two, back)).last == "film tt3 hbo-max? netflix-")
    }

    @Test func `a platform that becomes the owner's changes nothing, and neither does one that they give up`()
    {
        var one = SomeWatchlist.two
        one.mine = [0]
        #expect(lines(ledger(one)) == ["film tt1 netflix+", "film tt2 netflix-"])
        #expect(text(ledger(one, .two)) == text(ledger(.two)))
        #expect(text(ledger(.two, one)) == text(ledger(one)))
    }

    @Test func `two builds that find something on one day are told apart`() {
        let states: [Character] = ["-", "+", "-"]
        let builds = states.map { SomeWatchlist(("tt1", ["netflix": $0], "2025-10-12")) }
        let twice = ledger(builds[0], builds[1], builds[2])
        #expect(
            lines(twice).suffix(2) == [
                "change 2025-10-12 tt1 netflix - +", "change 2025-10-12/2 tt1 netflix + -",
            ])
        let history = twice.history(in: builds[2].catalogue)
        #expect(history.newest == 1)
        #expect(history.changes.map(\.after) == [.unavailable, .available])
    }

    @Test func `changes are kept for a year before the last one`() {
        let days = ["2024-10-10", "2024-10-11", "2024-10-12", "2025-10-12"]
        var found = ledger(SomeWatchlist(("tt1", ["netflix": "-"], nil)))
        for (index, day) in days.enumerated() {
            let state: Character = index.isMultiple(of: 2) ? "+" : "-"
            found = ledger(SomeWatchlist(("tt1", ["netflix": state], day)), from: text(found))
        }
        #expect(
            lines(found).dropFirst() == [
                "change 2024-10-12 tt1 netflix - +", "change 2025-10-12 tt1 netflix + -",
            ])
    }

    @Test
    func `at most a thousand changes are kept, of too many those that arrived, and the others are counted`() {
        func films(_ state: Character, _ other: Character, _ day: String) -> SomeWatchlist {
            SomeWatchlist(
                films: (0..<1200).map { number in
                    let key = "tt\(10_000 + number)"
                    return (key, ["netflix": number < 700 ? state : other], day)
                })
        }
        let old = films("+", "-", "2025-10-01")
        let found = ledger(old, films("-", "+", "2025-10-02"))
        #expect(lines(found).count { $0.hasPrefix("change 2025-10-02 ") && $0.hasSuffix(" - +") } == 500)
        #expect(lines(found).count { $0.hasPrefix("change 2025-10-02 ") && $0.hasSuffix(" + -") } == 500)
        #expect(lines(found).last == "more 2025-10-02 200")
        #expect(found.history(in: old.catalogue).leftOut == 200)
        // What comes after takes the room of what was there.
        var next = films("-", "+", "2025-10-03")
        next.films[0].states = ["netflix": "+"]
        let later = ledger(next, from: text(found))
        #expect(lines(later).count { $0.hasPrefix("change ") } == 1000)
        #expect(lines(later).suffix(2) == ["more 2025-10-02 201", "change 2025-10-03 tt10000 netflix - +"])
        #expect(later.history(in: old.catalogue).newest == 1)
        #expect(later.history(in: old.catalogue).leftOut == 0)
    }

    @Test func `nothing is told of films and platforms that the library no longer has`() {
        let old = SomeWatchlist(
            ("tt1", ["netflix": "-"], nil), ("tt2", ["netflix": "-", "hbo-max": "-"], nil))
        let new = SomeWatchlist(
            ("tt1", ["netflix": "+"], "2025-10-12"), ("tt2", ["netflix": "+", "hbo-max": "+"], "2025-10-12"))
        let found = ledger(old, new)
        let whole = found.history(in: new.catalogue)
        #expect(whole.changes.map(\.film) == [0, 1, 1] && whole.changes.map(\.platform) == [0, 1, 0])
        #expect(whole.newest == 3 && whole.changes.allSatisfy { $0.foundOn == Day(parsing: "2025-10-12") })
        var less = SomeWatchlist(platforms: ["hbo-max"], others: ["tt0", "tt2"])
        #expect(found.history(in: less.catalogue).changes.map(\.film) == [1])
        less.others = []
        #expect(found.history(in: less.catalogue) == AvailabilityHistory())
    }

    @Test(arguments: ["a b", "", "\"\\", "tt1+", "é\u{202E}", "new\nline", "#", "tt1 netflix+", "-"])
    func `odd keys and slugs are quoted and come back`(name: String) {
        var old = SomeWatchlist((name, [name: "-"], "2025-10-01"))
        old.platforms = [name]
        var new = old
        new.films[0].states = [name: "+"]
        let found = ledger(old, new, new)
        #expect(found.problems.isEmpty)
        #expect(text(found).utf8.allSatisfy { $0 < 0x7F })
        #expect(found.history(in: new.catalogue).changes.map(\.after) == [.available])
        #expect(found.part.states.films[0] == name && found.part.batches[0].changes[0].film.text == name)
    }

    @Test func `of two platforms with one slug the first counts`() {
        var old = SomeWatchlist(("tt1", ["netflix": "-"], nil))
        old.platforms = ["netflix", "netflix"]
        #expect(lines(ledger(old)) == ["film tt1 netflix-"])
    }

    @Test func `without platforms or films there is nothing to remember`() {
        var none = SomeWatchlist.two
        none.mine = []
        #expect(ledger(none).isEmpty)
        #expect(ledger(SomeWatchlist()).isEmpty)
    }
}
