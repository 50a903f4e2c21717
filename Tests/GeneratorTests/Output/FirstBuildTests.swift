import Foundation
import Testing

/// "A first build into a missing or empty folder appears whole: it is made beside it and renamed into place."
@Suite struct `A first build` {
    private static func makeSite() throws -> SiteFolder {
        try SiteFolder(.varied(), configuration: "user: anna\npage_size: 4\n", pages: ["about": "Words.\n"])
    }

    @Test(.enabled(if: Trace.isPossible), arguments: [false, true])
    func `creates nothing in the output folder but renames it into place`(_ exists: Bool) async throws {
        let site = try Self.makeSite()
        if exists { try site.folder.makeFolder("output") }
        let lines = try await Trace.lines(
            of: site, calls: "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,linkat")
        let output = site.path("output")
        let creating = lines.filter { line in
            let isInside =
                line.contains("<\(output)>, \"") || line.contains("<\(output)/")
                || line.contains("\"\(output)/")
            let creates = line.contains("O_CREAT") || line.contains(" mkdir") || line.contains(" rename")
            return isInside && creates && !line.contains("= -1 ")
        }
        #expect(creating == [])
        let renaming = lines.filter { $0.contains(" rename") && $0.contains("output\") = 0") }
        #expect(renaming.count == 1, "\(renaming)")
    }

    /// Someone who looks all the time sees no output folder, or the empty one that was there, or all of it.
    @Test(arguments: [false, true]) func `is never seen in part`(_ exists: Bool) async throws {
        let site = try Self.makeSite()
        let whole = try await site.built(["--output", "whole"], into: "whole").paths
        if exists { try site.folder.makeFolder("output") }
        let run = try await site.build(
            in: site.path,
            shell: """
                "$@" & command=$!
                while kill -0 $command 2>/dev/null; do
                    test -d output && find output -name '*.html' -o -name '*.md' | wc -l
                done
                wait $command
                """)
        #expect(run.status == 0, "\(run.errors)")
        let seen = Set(run.output.split(separator: "\n").compactMap { Int($0.filter(\.isNumber)) })
        let pages = whole.count { $0.hasSuffix(".html") || $0.hasSuffix(".md") }
        #expect(seen.isSubset(of: [0, pages]), "\(seen) of \(pages) pages")
    }

    @Test(arguments: [2, 5, 10, 15, 20, 30, 40, 60, 80, 120])
    func `that is killed leaves nothing or everything, and the next one mends it`(_ milliseconds: Int)
        async throws
    {
        let site = try Self.makeSite()
        let whole = try await site.built(["--output", "whole"], into: "whole")
        let before = Set(try FileManager.default.contentsOfDirectory(atPath: site.path))
        _ = try await site.build(
            shell: "\"$@\" & sleep \(Double(milliseconds) / 1000); kill -9 $!; wait $! 2>/dev/null; true")
        if site.folder.exists("output") {
            let difference = try site.output().difference(from: whole)
            #expect(difference == nil, "after \(milliseconds) ms")
        }
        #expect(try await site.built().difference(from: whole) == nil)
        let left = Set(try FileManager.default.contentsOfDirectory(atPath: site.path)).subtracting(before)
        #expect(left == ["output"], "what the killed build left beside the site is removed")
    }

    @Test func `that fails leaves no output folder and nothing beside it`() async throws {
        let site = try Self.makeSite()
        try site.write("- id: 999999\n  action: mark_as_watched\n", to: "content/changes.yml")
        let before = try site.folder.list()
        #expect(try await site.build().status == 65)
        #expect(try site.folder.list() == before)
    }
}
