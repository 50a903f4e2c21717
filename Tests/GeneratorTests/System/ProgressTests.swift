import Synchronization
import Testing

@testable import Generator

@Suite struct `A progress line` {
    private let progress = Progress()
    private let recorder = Recorder()

    @Test func `is rewritten while work goes on, and erased at its end`() async throws {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        progress.begin(.load)
        try await progress.shown(on: console, every: 5) {
            for _ in 0..<3000 where recorder.words.count < 3 { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(recorder.words.count >= 4)
        #expect(recorder.words.dropLast().allSatisfy { $0 == "\rloading the library\u{1B}[K" })
        #expect(recorder.words.last == "\r\u{1B}[K")
    }

    /// Work that never lets go of its thread, as loading does.
    @Test func `is rewritten while everything else stands still`() async {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        await progress.shown(on: console, every: 5) {
            for _ in 0..<3000 where recorder.words.count < 2 { Clock.sleep(milliseconds: 10) }
        }
        #expect(recorder.words.count >= 3)
    }

    @Test func `is not shown for short work`() async {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        await progress.shown(on: console, every: 60_000) {}
        #expect(recorder.words.isEmpty)
    }

    @Test(arguments: [(true, true), (false, false), (false, true)])
    func `is not shown when nobody watches, or wants to hear`(isInteractive: Bool, isQuiet: Bool) async throws
    {
        let console = recorder.console(terminal: Terminal(isInteractive: isInteractive)) {
            $0.isQuiet = isQuiet
        }
        try await progress.shown(on: console, every: 1) { try await Task.sleep(for: .milliseconds(20)) }
        #expect(recorder.words.isEmpty)
    }

    @Test(arguments: [true, false])
    func `hands on what the work gives, and what it throws`(isInteractive: Bool) async {
        let console = recorder.console(terminal: Terminal(isInteractive: isInteractive))
        #expect(await progress.shown(on: console) { 7 } == 7)
        await #expect(throws: Failure(.locked, "x")) {
            try await progress.shown(on: console) { () throws(Failure) in throw Failure(.locked, "x") }
        }
    }

    @Test(arguments: [
        (Phase.read, "reading"), (.open, "opening the library"), (.apply, "applying changes"),
        (.load, "loading the library"), (.plan, "planning pages"), (.publish, "pages"), (.remove, "removing"),
    ])
    func `names the phase`(phase: Phase, label: String) {
        progress.begin(phase)
        #expect(progress.lines(at: Clock.nanoseconds()) == [label])
    }

    @Test func `counts, says how fast, and can do with less`() {
        let start = Clock.nanoseconds()
        progress.begin(.publish, of: 200_000)
        progress.advance(by: 12_000)
        progress.advance(by: 300)
        let lines = progress.lines(at: start + 1_000_000_000_000)
        #expect(
            lines == ["pages 12,300 of 200,000 · 12/s", "pages 12,300 of 200,000", "pages 12,300", "pages"])
        progress.begin(.remove, of: 5)
        #expect(progress.lines(at: start) == ["removing 0 of 5", "removing 0", "removing"])
    }

    @Test(
        arguments: [
            (12_300, 200_000_000, "62,000/s"), (1, 1_000_000_000, "1/s"), (99, 1_000_000_000, "99/s"),
            (994, 1_000_000_000, "990/s"), (995, 1_000_000_000, "1,000/s"), (1, 10_000_000_000, "0/s"),
        ] as [(Int, Int64, String)])
    func `rounds the rate to two digits`(count: Int, nanoseconds: Int64, text: String) {
        #expect(Rate(of: count, in: nanoseconds)?.rounded == text)
    }

    @Test(arguments: [(0, 1), (1, 0), (1, -1)] as [(Int, Int64)])
    func `has no rate of nothing, or in no time`(count: Int, nanoseconds: Int64) {
        #expect(Rate(of: count, in: nanoseconds) == nil)
    }

    @Test(arguments: [
        (80, "\rpages 5 of 9 · 1/s\u{1B}[K"), (19, "\rpages 5 of 9 · 1/s\u{1B}[K"),
        (18, "\rpages 5 of 9\u{1B}[K"), (12, "\rpages\u{1B}[K"), (6, "\rpages\u{1B}[K"),
    ])
    func `is never as wide as the terminal`(columns: Int, expected: String) {
        let console = recorder.console(terminal: Terminal(isInteractive: true), columns: columns)
        console.rewrite(["pages 5 of 9 · 1/s", "pages 5 of 9", "pages"])
        #expect(recorder.words == [expected])
        console.rewrite(["too wide for any"].map { String(repeating: $0, count: 6) })
        #expect(recorder.words.last == "\r\u{1B}[K")
    }

    @Test func `makes room for what is said`() throws {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        console.rewrite(["pages"])
        console.say("done")
        console.say("again")
        console.erase()
        #expect(recorder.words == ["\rpages\u{1B}[K", "\r\u{1B}[Kdone\n", "again\n"])
    }
}

@Suite struct `A ticker` {
    @Test func `ticks until it is told to end`() throws {
        let count = Count()
        let ticker = try #require(Ticker(every: 1) { count.add() })
        for _ in 0..<3000 where count.value < 3 { Clock.sleep(milliseconds: 10) }
        ticker.end()
        let counted = count.value
        #expect(counted >= 3)
        Clock.sleep(milliseconds: 20)
        #expect(count.value == counted)
    }

    @Test func `ends without waiting for its interval`() throws {
        let start = Clock.nanoseconds()
        try #require(Ticker(every: 600_000) {}).end()
        #expect(Clock.nanoseconds() - start < 60_000_000_000)
    }

    private final class Count: Sendable {
        private let number = Atomic<Int>(0)

        var value: Int { number.load(ordering: .relaxed) }

        func add() { number.wrappingAdd(1, ordering: .relaxed) }
    }
}
