import Testing

@testable import Data

/// Files as merges, editors and other people leave them.
@Suite struct LedgerReaderTests {
    private static let head = "marquee availability 1\n# A remark.\n\nuser ana\n"

    private func read(_ text: String, of user: String = "ana") -> Ledger {
        LedgerReader(Array(text.utf8), of: User(id: user), path: "content/availability.log").ledger
    }

    private func mended(_ text: String, of user: String = "ana") -> String {
        String(decoding: read(text, of: user).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        "film", "film \"tt1", "film tt1 netflix", "film tt1 netflix*", "film tt1 netflix+ -", "film tt1 +",
        "film tt1,netflix+", "film \"\\x\" a+", "film \"\\u{d800}\" a+", "film \"\\u{}\" a+", "change",
        "change 2025-10-12",
        "change 2025-10-12 tt1 netflix + +", "change 2025-13-12 tt1 netflix - +",
        "change 2025-10-12 tt1 netflix -",
        "change 2025-10-12 tt1 netflix - + more", "change 2025-10-12/0 tt1 netflix - +", "more 2025-10-12",
        "more 2025-10-12 0", "more 2025-10-12 many", "<<<<<<< HEAD", "=======", "films tt1 netflix+", "\u{0}",
        "\"",
    ])
    func `a damaged line is a warning with its place, and is dropped`(line: String) {
        let text = Self.head + "film tt0 netflix+\n\(line)\nfilm tt9 netflix-\n"
        let ledger = read(text)
        #expect(
            ledger.problems == [
                Problem(
                    .warning, "damaged_ledger", "this line cannot be read; it is dropped",
                    file: "content/availability.log", at: Position(line: 6, column: 1))
            ])
        #expect(read(mended(text)).problems.isEmpty)
        #expect(mended(text).hasSuffix("user ana\nfilm tt0 netflix+\nfilm tt9 netflix-\n"))
    }

    @Test func `of a film that stands there twice the first line counts`() {
        let text = Self.head + "film tt1 netflix+\nfilm tt1 netflix-\n"
        #expect(
            read(text).problems.map(\.message)
                == ["this line is about a film that stands there twice; it is dropped"])
        #expect(mended(text).hasSuffix("film tt1 netflix+\n"))
    }

    @Test func `lines of no user are dropped`() {
        let text = "marquee availability 1\nfilm tt1 netflix+\nuser \"\nfilm tt2 netflix+\n"
        let ledger = read(text)
        #expect(
            ledger.problems.map(\.message) == [
                "this line belongs to no user; it is dropped", "this line cannot be read; it is dropped",
                "this line belongs to no user; it is dropped",
            ])
        #expect(ledger.problems.map(\.position?.line) == [2, 3, 4])
        #expect(ledger.isEmpty)
    }

    @Test func `a platform that a line names twice is compared once`() {
        var ledger = read(Self.head + "film tt1 netflix- netflix?\n")
        ledger.compare(with: SomeWatchlist(("tt1", ["netflix": "+"], "2025-10-12")).catalogue)
        #expect(ledger.part.batches.map(\.changes.count) == [1])
    }

    @Test(arguments: ["", "\n\n", " \n"])
    func `an empty file is a new one`(text: String) {
        #expect(read(text).isOurs && read(text).problems.isEmpty && read(text).isEmpty)
    }

    @Test func `line ends of another system and spaces more do no harm`() {
        let text = Self.head + "film  tt1   netflix+ \n"
        let windows = text.replacing("\n", with: "\r\n")
        #expect(read(windows).problems.isEmpty && mended(windows) == mended(text))
        #expect(mended(text).hasSuffix("\nfilm tt1 netflix+\n"))
    }

    @Test(arguments: [
        ("Oct 12 server: started\n", "not written by marquee"),
        ("user ana\nfilm tt1 netflix+\n", "not written by marquee"),
        ("marquee availability 2\nuser ana\nfuture things\n", "written by a newer marquee"),
    ])
    func `a file that is not ours is left as it is`(text: String, reason: String) {
        let ledger = read(text)
        #expect(!ledger.isOurs && ledger.part.isEmpty)
        #expect(
            ledger.problems == [
                Problem(
                    .warning, "foreign_ledger",
                    "\(reason); it is left as it is, and changes of availability are not remembered",
                    file: "content/availability.log")
            ])
    }

    @Test func `the mark of a merge above the first line does not make it somebody else's`() {
        let ledger = read("<<<<<<< ours\n" + Self.head + "film tt1 netflix+\n")
        #expect(ledger.isOurs && ledger.problems.count == 1 && ledger.part.states.films.count == 1)
    }

    @Test func `the part of somebody else is neither read nor changed, damaged or not`() {
        let theirs = "user ben\nfilm tt7 mubi+\nwhat is this\n\n# Remark.\nchange 2025-10-12 tt7 mubi - +"
        let text = Self.head + "film tt1 netflix+\n\n\(theirs)\n\nuser zoe\nfilm tt8 mubi-\n"
        var ledger = read(text)
        #expect(ledger.problems.isEmpty && ledger.part.states.films.count == 1 && ledger.part.batches.isEmpty)
        ledger.compare(with: SomeWatchlist(("tt1", ["netflix": "-"], "2025-10-12")).catalogue)
        let after = String(decoding: ledger.bytes, as: UTF8.self)
        #expect(
            after.hasSuffix("- \n\n\(theirs)\n\nuser zoe\nfilm tt8 mubi-\n".replacing("- \n", with: "+ -\n")))
        #expect(read(after, of: "ben").part.states.films[0] == "tt7")
        #expect(read(after, of: "cleo").part.isEmpty)
    }

    @Test func `users are known by their ids however these are written`() {
        let id = "2F1C0D9E-8B7A-4C3D-9E8F-7A6B5C4D3E2F"
        let text = "marquee availability 1\nuser 2f1c0d9e8b7a4c3d9e8f7a6b5c4d3e2f\nfilm tt1 netflix+\n"
        #expect(read(text, of: id).part.states.films.count == 1)
        #expect(mended(text, of: id).contains("\nuser 2f1c0d9e8b7a4c3d9e8f7a6b5c4d3e2f\n"))
    }

    @Test func `parts stand in the order of their users`() {
        var ledger = read(
            "marquee availability 1\nuser zoe\nfilm tt8 mubi-\nuser Ben\nfilm tt7 mubi+\n", of: "ana")
        ledger.compare(with: SomeWatchlist.two.catalogue)
        let users = String(decoding: ledger.bytes, as: UTF8.self).split(separator: "\n").filter {
            $0.hasPrefix("user")
        }
        #expect(users == ["user Ben", "user ana", "user zoe"])
    }

    @Test func `whatever bytes there are, what is written is read without a word`() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "film ", "change ", "user ", "more ", "2025-10-12", "tt1", " ", "+", "-", "?", "\n", "\"",
            "\\u{41}",
            "netflix", "/2", "\u{FF}", "9", "marquee availability 1\n", "user ana\n",
        ]
        for _ in 0..<300 {
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let once = mended("marquee availability 1\nuser ana\n" + text)
            let again = read(once)
            let mine = again.problems.filter { $0.code == "damaged_ledger" }
            #expect(mine.isEmpty, "\(text)")
            #expect(mended(once) == once)
        }
    }
}
