import Testing

/// What a person sees while a build goes on.
@Suite struct `Progress on a terminal` {
    /// Enough films for a build to take longer than an instant, however fast it becomes.
    private static let manyFilms = """
        WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 4000)
        INSERT INTO movie (tconst, primary_title) SELECT printf('tt9%06d', n), 'Film ' || n FROM number;
        """

    /// Every file after the first hundreds takes a fifth of a millisecond to open.
    private static let slowFiles = "-e inject=openat:delay_enter=200:when=200+"

    private func run(
        _ arguments: [String], columns: Int = 80, environment: [String: String] = ["TERM": "xterm"],
        on site: LibraryFixture? = nil, slowed: String = Self.slowFiles
    ) async throws -> MarqueeProcess {
        let site = try site ?? LibraryFixture(sql: SampleRows.script + Self.manyFilms)
        return try await site.marquee(
            arguments, environment: environment.merging(FaultPoint.environment) { $1 },
            shell: "exec strace -qq -f -o /dev/null -e trace=openat \(slowed) \"$@\"", columns: columns)
    }

    /// What was put on the line, one after the other.
    private func lines(_ run: MarqueeProcess) -> [Substring] {
        run.output.split(separator: "\r").filter { $0.hasSuffix("\u{1B}[K") }.map { $0.dropLast(3) }
    }

    @Test func `shows phase, count and rate, and is gone at the end`() async throws {
        let run = try await run(["build", "--jobs", "2"])
        #expect(run.status == 0)
        let shown = lines(run)
        let counting = #/pages \d[\d,]* of 8,\d{3} · \d[\d,]*\/s/#
        #expect(shown.contains { $0.wholeMatch(of: counting) != nil }, "\(shown)")
        // The summary comes after the line was erased, at the beginning of its own.
        #expect(run.output.contains(#/\r\e\[K\d+ pages: \d+ written/#), "\(run.output)")
    }

    @Test(arguments: ["build", "apply", "check", "verify"])
    func `names a phase in which nothing is counted`(command: String) async throws {
        let site = try LibraryFixture(.text)
        #expect(try await site.marquee("build").status == 0)
        let slowed = "-P content/library.sql -e inject=openat:delay_enter=400000"
        let run = try await run([command], on: site, slowed: slowed)
        #expect(run.status == 0, "\(run.output)")
        #expect(lines(run).contains("opening the library"), "\(run.output)")
    }

    @Test(arguments: [40, 20, 8])
    func `is narrower than the terminal`(columns: Int) async throws {
        let shown = lines(try await run(["build"], columns: columns))
        #expect(shown.contains { $0.hasPrefix("pages") })
        #expect(shown.allSatisfy { $0.count < columns }, "\(shown)")
    }

    @Test(arguments: [
        (["build", "--quiet"], ["TERM": "xterm"]), (["build"], ["TERM": "dumb"]), (["build"], [:]),
    ])
    func `is not there for those who cannot see it`(
        arguments: [String], environment: [String: String]
    ) async throws {
        let run = try await run(arguments, environment: environment)
        #expect(run.status == 0 && !run.output.contains("\u{1B}"))
    }

    @Test func `is not there when standard error is a file`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + Self.manyFilms)
        let run = try await site.marquee(["build"], environment: ["TERM": "xterm"])
        #expect(!run.errors.contains("\u{1B}"))
    }
}
