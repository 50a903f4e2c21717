import Foundation
import Testing

/// Whatever happened before, a build leaves what a build into an empty folder would make.
@Suite struct `A build over an earlier one` {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `makes the same files as a fresh one, after every edit`(_ seed: UInt64) async throws {
        var edits = RandomEdits(seed: seed)
        let site = try await Self.makeSite()
        for step in 1...35 {
            try await Self.apply(edits.next(), to: site)
            let fresh = try SiteFolder()
            try FileManager.default.copyItem(atPath: site.path("content"), toPath: fresh.path("content"))
            let expected = try await fresh.build(["--keep-going"])
            let run = try await site.build(["--keep-going"])
            try #require([0, 65].contains(run.status), "seed \(seed), step \(step): \(run.errors)")
            #expect(run.status == expected.status, "seed \(seed), step \(step)")
            let difference = try site.output().difference(from: try fresh.output())
            try #require(difference == nil, "seed \(seed), step \(step): \(difference ?? "")")
        }
        let pages = try site.output().paths.filter { $0.hasPrefix("movies/") }
        #expect(pages.count > 20, "the edits made no site worth comparing")
    }

    @Test func `leaves no empty folder and no page of a film that is gone`() async throws {
        var rows = LibraryRows.varied()
        let site = try SiteFolder(
            rows, configuration: "user: anna\npage_size: 4\n", pages: ["about": "Words.\n"])
        let first = try await site.built()
        #expect(first.files["movies/\(LibraryRows.tconst(0)).html"] != nil)
        #expect(first.paths.contains { $0.hasPrefix("history/2") && $0.hasSuffix(".md") })
        #expect(first.files["about.html"] != nil)
        rows = LibraryRows()
        rows.users = [UserRow(id: LibraryRows.anna, email: nil, name: "anna")]
        try site.write(rows)
        try site.remove("content/pages/about.md")
        let second = try await site.built()
        let fresh = try await site.built(["--output", "fresh"], into: "fresh")
        #expect(second.difference(from: fresh) == nil)
        #expect(try site.folder.list("output") == site.folder.list("fresh"), "folders differ")
    }

    private static func makeSite() async throws -> SiteFolder {
        var rows = LibraryRows()
        rows.users = [UserRow(id: LibraryRows.anna, email: nil, name: "anna")]
        rows.platforms = (1...4).map { PlatformRow(id: $0, slug: "platform-\($0)", name: "Platform \($0)") }
        rows.subscriptions = [1, 2].map { SubscriptionRow(user: LibraryRows.anna, platform: $0) }
        let site = try SiteFolder(rows, configuration: "user: anna\npage_size: 3\n")
        try await Tool.makeDatabase("content/library.db", from: "content/library.sql", in: site.path)
        try site.remove("content/library.sql")
        return site
    }

    private static func apply(_ edit: RandomEdits.Edit, to site: SiteFolder) async throws {
        if !edit.sql.isEmpty {
            try site.write("BEGIN;\n\(edit.sql)COMMIT;\n", to: "edit.sql")
            try await Tool.makeDatabase("content/library.db", from: "edit.sql", in: site.path)
        }
        for (name, change) in edit.files {
            switch change {
            case .write(let text): try site.write(text, to: name)
            case .overwrite(let text): if site.folder.exists(name) { try site.write(text, to: name) }
            case .remove: if site.folder.exists(name) { try site.remove(name) }
            }
        }
    }
}
