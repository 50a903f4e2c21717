import Testing

/// `marquee new` starts a site that builds at once.
@Suite struct `A site that was started` {
    @Test func `builds`() async throws {
        let folder = try TemporaryFolder()
        let new = try await MarqueeProcess.run(["new", "mine"], in: folder.path)
        #expect(new.status == 0, "\(new.errors)")
        #expect(new.output == "")
        let made = try folder.list("mine")
        #expect(made.contains("content/site.yml") && made.contains("content/changes.yml"))
        #expect(made.contains { $0.hasPrefix("content/library.") })
        #expect(made.contains { $0.hasPrefix("content/pages/") && $0.hasSuffix(".md") })
        let check = try await MarqueeProcess.run(["check"], in: folder.path + "/mine")
        #expect(check.status == 0, "\(check.errors)")
        let build = try await MarqueeProcess.run(["-C", "mine"], in: folder.path)
        #expect(build.status == 0, "\(build.errors)")
        #expect(folder.exists("mine/output/index.html"))
    }

    @Test(arguments: ["everyone", "me"])
    func `shows what is private to its owner only`(audience: String) async throws {
        let folder = try TemporaryFolder()
        _ = try await MarqueeProcess.run(["new", "."], in: folder.path)
        let build = try await MarqueeProcess.run(["--audience", audience], in: folder.path)
        #expect(build.status == 0, "\(build.errors)")
        let pages = try folder.list("output").filter { $0.hasSuffix(".html") || $0.hasSuffix(".md") }
        let text = try pages.map { try $0 + folder.read("output/" + $0) }.joined().lowercased()
        #expect(text.contains("better every time") && text.contains("film club"))
        for words in ["presents", "nobody sees this list", "i dozed off"] {
            #expect(text.contains(words) == (audience == "me"), "\(words)")
        }
    }

    @Test func `may be made in an empty folder that is there`() async throws {
        let folder = try TemporaryFolder()
        #expect(try await MarqueeProcess.run(["new", "."], in: folder.path).status == 0)
        #expect(folder.exists("content/site.yml"))
    }

    @Test(arguments: ["notes.txt", "content/site.yml", ".hidden"])
    func `is not made where something is`(_ name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "site/" + name)
        let before = try FolderSnapshot(folder.path)
        let run = try await MarqueeProcess.run(["new", "site"], in: folder.path)
        #expect(run.status == 73)
        let message = run.errors.prefix { $0 != "\n" }
        #expect(message.hasPrefix("error: ") && message.contains("site") && message.contains("not empty"))
        #expect(try FolderSnapshot(folder.path) == before)
    }
}
