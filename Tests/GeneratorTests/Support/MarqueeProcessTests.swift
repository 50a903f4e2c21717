import Testing

@Suite struct `The process helper` {
    @Test func `finds the built product and hears how it ended`() async throws {
        let run = try await MarqueeProcess.run(["--version"])
        #expect(run.status == 0)
        #expect(run.signal == nil)
    }

    @Test func `runs the command through a line of shell`() async throws {
        let run = try await MarqueeProcess.run(["--version"], shell: #"echo "$2" >&2; exit 7"#)
        #expect(run.status == 7)
        #expect(run.errors == "--version\n")
    }

    @Test func `kills what does not end`() async throws {
        let run = try await MarqueeProcess.run([], shell: "exec sleep 30", timeout: 0.2)
        #expect(run.status == nil)
        #expect(run.signal == 9)
    }
}
