import Foundation
import Testing

/// `marquee report`, as people and scripts start it.
@Suite struct `The report command` {
    @Test func `prints HTML of what is usual, and writes nothing`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await site.marquee("report")
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("<!DOCTYPE html>\n") && run.output.hasSuffix("</html>\n"))
        for title in ["Tonight", "Watchlist", "History", "Platforms"] {
            #expect(run.output.contains("<h2>\(title)</h2>"))
        }
        #expect(try site.watchedAt(101) == "NULL")
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/output"))
    }

    @Test func `writes a file, and replaces it`() async throws {
        let site = try LibraryFixture()
        for format in ["markdown", "csv"] {
            let run = try await site.marquee(["report", "--format", format, "-o", "films.txt"])
            #expect(run.status == 0 && run.output == "")
            #expect(run.errors.contains(#/^films\.txt: [\d,]+ bytes\n/#), "\(run.errors)")
            let printed = try await site.marquee(["report", "--format", format])
            #expect(try site.folder.read("films.txt") == printed.output)
        }
    }

    @Test(arguments: [
        (["--format", "pdf"], "option '--format' must be html, markdown, csv or json, not 'pdf'"),
        (["--format", "jsn"], "not 'jsn'; did you mean 'json'?"),
        (["--section", "rating"], "not 'rating'; did you mean 'ratings'?"),
        (["--section", "stats"], "option '--section' must be tonight, watchlist, "),
    ])
    func `names what it does not know`(_ options: [String], message: String) async throws {
        let run = try await LibraryFixture().marquee(["report"] + options)
        #expect(run.status == 64 && run.output == "")
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test(arguments: [
        ("content/library.db", "it is the library", 73), ("content", "it lies in the content folder", 73),
        ("output/films.html", "it lies in the output folder", 73), ("sub", "it is a folder", 73),
        ("nowhere/films.html", "No such file or directory", 73), ("/dev/full", "No space left on device", 74),
    ])
    func `refuses a place where it cannot be`(
        _ place: String, reason: String, status: Int32
    ) async throws {
        let site = try LibraryFixture()
        _ = try site.folder.makeFolder("sub")
        let before = try site.dump()
        let run = try await site.marquee(["report", "-o", place])
        #expect(run.status == status && run.output == "")
        #expect(run.errors.contains(place) && run.errors.contains(reason), "\(run.errors)")
        #expect(try site.dump() == before)
    }

    @Test func `tells each section once, in the order asked for`() async throws {
        let run = try await LibraryFixture().marquee([
            "report", "--format", "markdown", "--section", "history", "--section=watchlist", "--section",
            "history",
        ])
        let heads = run.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(heads == ["## History", "## Watchlist"])
    }

    @Test func `is the same on every run`() async throws {
        let site = try LibraryFixture()
        let runs = [
            try await site.marquee("report", "--jobs", "1"), try await site.marquee("report", "--jobs", "4"),
        ]
        #expect(runs[0].output == runs[1].output)
    }
}
