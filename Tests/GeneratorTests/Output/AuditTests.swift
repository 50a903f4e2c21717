import Foundation
import Testing

/// Finished sites as a browser and a CommonMark parser read them.
@Suite(.enabled(if: Audit.isPossible, Audit.requirement)) struct `Every page of every site` {
    /// The sites are built and read once; every check then looks at what was found.
    private static let findings = Task { try await audit() }

    @Test(arguments: AuditCheck.allCases) func `passes`(_ check: AuditCheck) async throws {
        let found = try await Self.findings.value.filter { $0.check == check }
        #expect(found.isEmpty, "\(found.prefix(12).map(\.description).joined(separator: "\n"))")
    }

    private static func audit() async throws -> [Finding] {
        let sites = [
            ("hostile", try await hostile()), ("invalid", try await invalid()),
            ("sample", try await sample()),
            ("golden", try await golden()), ("life", try await life()), ("empty", try await empty()),
            ("ordered", try await ordered()),
        ]
        let requests = sites.map { name, built in
            AuditedSite(
                name: name, root: built.site.path("output"), titles: built.titles,
                own: ["about", "notes", "house-rules"])
        }
        return try await Audit.findings(in: requests)
    }

    private struct BuiltSite {
        var site: SiteFolder
        var titles: [String: String] = [:]
    }

    private static func hostile() async throws -> BuiltSite {
        let site = try SiteFolder(
            .varied(),
            configuration: "user: anna\npage_size: 5\ntitle: \"A <b> & C\"\nauthor: '\"><script>'\n",
            pages: ["about": OwnPageTexts.hostile, "notes": OwnPageTexts.linking])
        try await site.built()
        let shown = HostileTexts.all.indices.filter { $0 % 11 != 10 && $0 % 13 != 12 }
        let titles = shown.map { ("movies/\(LibraryRows.tconst($0))", HostileTexts.all[$0]) }
        return BuiltSite(site: site, titles: Dictionary(titles) { first, _ in first })
    }

    /// Bytes that are no UTF-8 and a NUL, which only a database can hold.
    private static func invalid() async throws -> BuiltSite {
        let site = try SiteFolder(.varied { HostileTexts.plain($0) }, configuration: "user: anna\n")
        try site.write(
            """
            UPDATE movie SET primary_title = CAST(x'41FF42' AS TEXT) WHERE tconst = 'tt1000001';
            UPDATE movie SET primary_title = CAST(x'4300443C623E' AS TEXT) WHERE tconst = 'tt1000002';
            UPDATE movie SET primary_title = x'4546', genres = x'C328' WHERE tconst = 'tt1000003';
            UPDATE movie SET primary_title = 1917 WHERE tconst = 'tt1000004';
            UPDATE platform SET platform_name = CAST(x'50FF' AS TEXT) WHERE id = 1;

            """, to: "edit.sql")
        try await Tool.makeDatabase("content/library.db", from: "content/library.sql", in: site.path)
        try await Tool.makeDatabase("content/library.db", from: "edit.sql", in: site.path)
        try site.remove("content/library.sql")
        try await site.built()
        return BuiltSite(
            site: site,
            titles: [
                "movies/tt1000001": "A\u{FFFD}B", "movies/tt1000002": "C\u{FFFD}D<b>",
                "movies/tt1000003": "EF", "movies/tt1000004": "1917",
            ]
        )
    }

    private static func sample() async throws -> BuiltSite {
        let site = try SiteFolder()
        let root = Checkout.root.appendingPathComponent("content")
        try FileManager.default.copyItem(at: root, to: URL(fileURLWithPath: site.path("content")))
        try await site.built()
        return BuiltSite(site: site, titles: ["movies/tt0056801": "8½"])
    }

    private static func golden() async throws -> BuiltSite {
        let site = try GoldenSite.core.copy()
        try await site.built()
        return BuiltSite(
            site: site,
            titles: [
                "movies/tt0000001": "<script>alert(\"1\")</script>",
                "movies/tt0000004": "Pipes | in | a | Title",
                "movies/tt0000007": "Left \u{FFFD}drawkcab\u{FFFD} and \u{FFFD}isolated\u{FFFD}",
            ]
        )
    }

    private static func life() async throws -> BuiltSite {
        let site = try GoldenSite.life.copy()
        try await site.built()
        return BuiltSite(
            site: site,
            titles: [
                "movies/tt0034583": "Casablanca", "tags/b-bold-b-co": "<b>bold</b> & co.",
                "people/1": "Georges Méliès", "lists/my-top-three": "My top three",
            ])
    }

    /// The same with its pages in another order, and much left out.
    private static func ordered() async throws -> BuiltSite {
        let site = try GoldenSite.life.copy()
        try site.writeBlocks()
        try await site.built()
        return BuiltSite(site: site, titles: ["movies/tt0034583": "Casablanca"])
    }

    private static func empty() async throws -> BuiltSite {
        let site = try SiteFolder(LibraryRows())
        try await site.built()
        return BuiltSite(site: site)
    }
}
