import Foundation
import Testing

/// "An unchanged file is not rewritten (its mtime stays)."
@Suite struct `A second build` {
    private static func makeSite() throws -> SiteFolder {
        try SiteFolder(
            .varied(), configuration: "user: anna\npage_size: 5\n", pages: ["about": "Words.\n"])
    }

    @Test func `leaves every file as it was, and says so`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        let before = try FileStamps(at: site.path)
        let run = try await site.build()
        #expect(run.status == 0)
        #expect(try FileStamps(at: site.path).changes(since: before) == [])
        #expect(run.errors.contains(" 0 written, ") && run.errors.contains(" 0 removed"), "\(run.errors)")
    }

    @Test func `writes only the pages that say something else`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        let before = try OutputTree(at: site.path("output"))
        let stamps = try FileStamps(at: site.path("output"))
        var rows = LibraryRows.varied()
        rows.films[3].rating = "1.1"
        try site.write(rows)
        let after = try await site.built()
        let changed = before.paths.filter { before.files[$0] != after.files[$0] }
        let written = try FileStamps(at: site.path("output")).changes(since: stamps)
        #expect(changed.contains("movies/\(LibraryRows.tconst(3)).html"))
        #expect(changed.count < before.paths.count / 2)
        let folders = Set(changed.map { ($0 as NSString).deletingLastPathComponent })
        #expect(written.filter { !folders.contains($0) } == changed)
    }

    @Test(.enabled(if: Trace.isPossible)) func `opens nothing of the site for writing`() async throws {
        let site = try Self.makeSite()
        try await site.built()
        let calls = """
            open,openat,openat2,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,\
            link,linkat,symlink,symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat,utimensat,fallocate
            """
        let trace = try await Trace.lines(of: site, calls: calls)
        let writing = trace.filter { line in
            guard line.contains(site.path) || line.contains("\"output"), !line.contains("= -1 ") else {
                return false
            }
            let isOpening = line.contains(" open")
            return !isOpening || ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].contains { line.contains($0) }
        }
        #expect(trace.contains { $0.contains("openat(") }, "the trace saw nothing")
        #expect(writing == [])
    }

    @Test func `mends what someone else changed, cut short or deleted`() async throws {
        let site = try Self.makeSite()
        let whole = try await site.built()
        try site.write("", to: "output/index.html")
        try site.write("<p>not ours</p>", to: "output/watchlist.html")
        try site.remove("output/history.md")
        try site.remove("output/movies")
        #expect(try await site.built().difference(from: whole) == nil)
    }
}
