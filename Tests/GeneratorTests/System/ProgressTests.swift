import Testing

@testable import Generator

@Suite struct `A progress line` {
    private let progress = Progress(label: "pages", total: 100_000) { 1200 }
    private let recorder = Recorder()

    @Test func `is rewritten while work goes on, and erased at its end`() async throws {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        try await progress.shown(on: console, every: .milliseconds(5)) {
            for _ in 0..<3000 where recorder.words.count < 3 { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(recorder.words.count >= 4)
        #expect(recorder.words.dropLast().allSatisfy { $0 == "\rpages 1,200 of 100,000\u{1B}[K" })
        #expect(recorder.words.last == "\r\u{1B}[K")
    }

    @Test func `is not shown for short work`() async {
        let console = recorder.console(terminal: Terminal(isInteractive: true))
        await progress.shown(on: console, every: .seconds(60)) {}
        #expect(recorder.words.isEmpty)
    }

    @Test(arguments: [(true, true), (false, false), (false, true)])
    func `is not shown when nobody watches, or wants to hear`(isInteractive: Bool, isQuiet: Bool) async throws
    {
        let console = recorder.console(terminal: Terminal(isInteractive: isInteractive)) {
            $0.isQuiet = isQuiet
        }
        try await progress.shown(on: console, every: .milliseconds(1)) {
            try await Task.sleep(for: .milliseconds(20))
        }
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
}
