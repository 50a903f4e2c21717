import Testing

@testable import Generator

@Suite struct `The command marquee` {
    @Test(arguments: [["help"], ["--help"], ["-h"]])
    func `helps on standard output`(arguments: [String]) async throws {
        let run = try await MarqueeProcess.run(arguments)
        #expect(run == MarqueeProcess(status: 0, signal: nil, output: Help.text(of: nil), errors: ""))
    }

    @Test(arguments: [["help", "apply"], ["apply", "--help"]])
    func `helps with one command`(arguments: [String]) async throws {
        let run = try await MarqueeProcess.run(arguments)
        #expect(run == MarqueeProcess(status: 0, signal: nil, output: Help.text(of: .apply), errors: ""))
    }

    @Test func `says its version first`() async throws {
        let run = try await MarqueeProcess.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("marquee 0.1.0\n"))
        #expect(run.errors == "")
    }

    @Test(arguments: [
        (["biuld"], "unknown command 'biuld'; did you mean 'build'?", "marquee help"),
        (["help", "biuld"], "unknown command 'biuld'; did you mean 'build'?", "marquee help"),
        (
            ["check", "--jobs=0"], "option '--jobs' must be a whole number from 1 to 256, not '0'",
            "marquee help check"
        ),
    ])
    func `answers wrong usage with the mend`(arguments: [String], message: String, help: String) async throws
    {
        let run = try await MarqueeProcess.run(arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors == "error: \(message)\nRun '\(help)' to see what is understood.\n")
    }

    @Test func `names an epoch that is no number`() async throws {
        let run = try await MarqueeProcess.run(["check"], environment: ["SOURCE_DATE_EPOCH": "soon"])
        #expect(run.status == 64)
        #expect(run.errors == "error: SOURCE_DATE_EPOCH must be seconds since 1970, not 'soon'\n")
    }

    @Test func `shows nothing raw of what was typed`() async throws {
        let run = try await MarqueeProcess.run(["\u{202E}dliub\u{1B}[2J"])
        #expect(run.errors.hasPrefix(#"error: unknown command '\u{202E}dliub\u{1B}[2J'"#))
    }

    @Test(arguments: ["build", "apply", "check"])
    func `needs a site to work on`(command: String) async throws {
        let run = try await MarqueeProcess.run([command])
        #expect(run.status == 66)
        #expect(
            run.errors == """
                error: no library: neither content/library.db nor content/library.sql exists
                Name one with --library, or start a new site with 'marquee new DIR'.

                """)
    }

    @Test func `works in the folder it is sent to`() async throws {
        let run = try await MarqueeProcess.run(["-C", "missing", "check"])
        #expect(run.status == 66)
        #expect(run.errors == "error: cannot enter the folder missing: No such file or directory\n")
        let folder = try TemporaryFolder()
        try folder.write("titel: x\n", to: "site/content/site.yml")
        let sent = try await MarqueeProcess.run(["build", "-C", "site"], in: folder.path)
        #expect(sent.status == 78)
        #expect(
            sent.errors.hasPrefix("content/site.yml:1:1: error: unknown key 'titel'; did you mean 'title'?"))
    }

    @Test func `shows every mistake of the configuration with its line`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("posters: all\ntitel: x\n", to: "content/site.yml")
        let run = try await MarqueeProcess.run(["build"], in: folder.path)
        #expect(run.status == 78)
        #expect(
            run.errors == """
                content/site.yml:1:10: error: 'posters' must be none, local or remote, not 'all' [invalid_value]
                posters: all
                         ^
                content/site.yml:2:1: error: unknown key 'titel'; did you mean 'title'? [unknown_key]
                titel: x
                ^
                2 errors

                """)
    }

    @Test func `shows what is wrong with the blocks of pages when it checks`() async throws {
        let folder = try TemporaryFolder()
        _ = try await MarqueeProcess.run(["new", "."], in: folder.path)
        try folder.write("blocks:\n  overview: [tonigt]\n", to: "content/site.yml")
        let run = try await MarqueeProcess.run(["check"], in: folder.path)
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                """
                content/site.yml:2:14: error: each of 'blocks.overview' must be changes, tonight, latest, \
                counts, files or owner, not 'tonigt'; did you mean 'tonight'? [invalid_value]
                  overview: [tonigt]
                             ^

                """), "\(run.errors)")
    }

    @Test func `colours only when asked to, for it writes to a file here`() async throws {
        let plain = try await MarqueeProcess.run(["nonsense"], environment: ["TERM": "xterm"])
        #expect(!plain.errors.contains("\u{1B}"))
        let folder = try TemporaryFolder()
        let colored = try await MarqueeProcess.run(["check", "--color=always"], in: folder.path)
        #expect(colored.errors.hasPrefix("\u{1B}[1;31merror:\u{1B}[0m no library"))
    }
}

@Suite struct `Standard output` {
    @Test(arguments: [
        (">/dev/full", "No space left on device"), (">&-", "Bad file descriptor"),
    ])
    func `that cannot be written is a failure`(redirection: String, reason: String) async throws {
        let run = try await MarqueeProcess.run(["help"], shell: #"exec "$@" \#(redirection)"#)
        #expect(run.status == 74)
        #expect(run.errors == "error: cannot write to standard output: \(reason)\n")
    }

    @Test func `may lose its reader`() async throws {
        let line = #"{ "$@"; echo "status $?" >&2; } | exec true"#
        let run = try await MarqueeProcess.run(["help"], shell: line)
        #expect(run.errors == "status 0\n")
    }

    @Test(arguments: ["2>&-", "2>/dev/full", "<&-", "<&- 2>&-"])
    func `does without the other streams`(redirection: String) async throws {
        let run = try await MarqueeProcess.run(["--version"], shell: #"exec "$@" \#(redirection)"#)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("marquee"))
    }

    @Test func `is not mistaken for a file when it was closed`() async throws {
        let folder = try TemporaryFolder()
        let run = try await MarqueeProcess.run(
            ["new", "films"], in: folder.path, shell: #"exec "$@" <&- >&- 2>&-"#)
        #expect(run.status == 0)
        #expect(try folder.read("films/content/site.yml") == SampleConfiguration.text)
        #expect(try folder.read("films/content/library.sql") == SampleLibrary.text)
    }
}
