import Testing

@testable import Generator

@Suite struct PublishingTests {
    let folder: TestFolder
    let site = [
        TestFile("assets/style.css", "body {}", stage: .assets),
        TestFile("movies/tt1.html", "<p>1"),
        TestFile("movies/tt1.md", "1"),
        TestFile("index.html", "<p>overview", stage: .overview),
    ]

    init() throws { folder = try TestFolder() }

    @Test func `a missing output is made whole`() async throws {
        let report = try await publish(site, to: folder.output)
        #expect(report.created == 4 && report.total == 4 && report.bytes == 7 + 4 + 1 + 11)
        #expect(folder.text("output/movies/tt1.html") == "<p>1")
        #expect(
            folder.text("output/.marquee-manifest") == """
                marquee-manifest 1
                assets/style.css
                index.html
                movies/tt1.html
                movies/tt1.md

                """)
        #expect(!folder.exists(".output.marquee-new"))
    }

    @Test func `what is as it should be is not touched`() async throws {
        try await publish(site, to: folder.output)
        let before = try folder.snapshot("output")
        let report = try await publish(site, to: folder.output)
        #expect(report.unchanged == 4 && report.written == 0)
        #expect(try folder.snapshot("output") == before)
    }

    @Test func `only what differs is written`() async throws {
        try await publish(site, to: folder.output)
        for file in site { folder.age("output/\(file.path)") }
        var changed = site
        changed[1].text = "<p>2"
        let report = try await publish(changed, to: folder.output)
        #expect(report.changed == 1 && report.unchanged == 3)
        #expect(folder.text("output/movies/tt1.html") == "<p>2")
        #expect(!folder.isAged("output/movies/tt1.html") && folder.isAged("output/movies/tt1.md"))
    }

    @Test func `what the plan lacks is removed, and the folder it leaves empty`() async throws {
        try await publish(site, to: folder.output)
        let report = try await publish([site[0], site[3]], to: folder.output)
        #expect(report.removed == 2 && report.unchanged == 2)
        #expect(!folder.exists("output/movies") && folder.exists("output/assets/style.css"))
        #expect(
            folder.text("output/.marquee-manifest") == "marquee-manifest 1\nassets/style.css\nindex.html\n")
    }
}
