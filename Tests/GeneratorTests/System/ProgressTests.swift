import Testing

@testable import Generator

@Suite struct `A progress line` {
    private let watched = Console(options: Options(), terminal: Terminal(isInteractive: true))

    @Test func `is not shown when nobody watches`() {
        let console = Console(options: Options(), terminal: Terminal(isInteractive: false))
        #expect(Progress("pages", of: 10, on: console) == nil)
    }

    @Test func `is not shown in a quiet run`() {
        var options = Options()
        options.isQuiet = true
        let console = Console(options: options, terminal: Terminal(isInteractive: true))
        #expect(Progress("pages", of: 10, on: console) == nil)
    }

    @Test func `is first shown after a tenth of a second, and then once a tick`() throws {
        let start = Progress.now()
        let progress = try #require(Progress("pages", of: 12_345, on: watched))
        #expect(progress.advance(at: start) == nil)
        #expect(progress.advance(at: start + 99) == nil)
        #expect(progress.advance(at: start + 5000) == "\rpages 3 of 12,345\u{1B}[K")
        #expect(progress.advance(at: start + 5099) == nil)
        #expect(progress.advance(at: start + 5100) == "\rpages 5 of 12,345\u{1B}[K")
    }

    @Test func `counts what several workers do`() async throws {
        let progress = try #require(Progress("pages", of: 4000, on: watched))
        let now = Progress.now()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { for _ in 0..<999 { _ = progress.advance(at: now) } }
            }
        }
        #expect(progress.advance(at: now + 10_000) == "\rpages 3,997 of 4,000\u{1B}[K")
    }
}
