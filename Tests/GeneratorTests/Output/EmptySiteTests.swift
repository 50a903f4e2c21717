import Foundation
import Testing

/// A library with nothing in it is a beginning, not an error.
@Suite struct `An empty site` {
    enum Emptiness: String, CaseIterable, Sendable {
        case library, films, watchlist, history, platforms, subscriptions, availability, users
    }

    @Test(arguments: Emptiness.allCases) func `has all its pages, and words in them`(_ emptiness: Emptiness)
        async throws
    {
        let rows = Self.rows(without: emptiness)
        let configuration = rows.users.isEmpty ? "" : "user: anna\n"
        let site = try SiteFolder(rows, configuration: configuration)
        let run = try await site.build()
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1, "only the summary: \(run.errors)")
        let output = try site.output()
        for name in ["index", "watchlist", "history", "platforms"] {
            for ending in ["html", "md"] {
                let text = try #require(output.text(of: "\(name).\(ending)"), "\(name).\(ending) is missing")
                #expect(text.count > 60)
                let hole = try /\b(nil|NaN|Optional|null|1 films|0 film)\b/.firstMatch(in: text)
                #expect(hole == nil, "\(name).\(ending) says \(hole?.output.0 ?? "")")
            }
        }
    }

    @Test func `says in words that the lists are empty`() async throws {
        let output = try await SiteFolder(LibraryRows()).built()
        let words = [
            "index": "(no|empty|nothing|not)", "watchlist": "empty|no film|nothing",
            "history": "nothing|no film|not.*yet|empty", "platforms": "no platform",
        ]
        for (name, pattern) in words {
            let text = try #require(output.text(of: "\(name).md")).lowercased()
            #expect(text.range(of: pattern, options: .regularExpression) != nil, "\(name).md: \(text)")
        }
    }

    @Test func `shows every platform to a user without any`() async throws {
        let site = try SiteFolder(Self.rows(without: .subscriptions), configuration: "user: anna\n")
        let text = try #require(try await site.built().text(of: "watchlist.md"))
        #expect(text.contains("Platform 0"))
        #expect(text.contains("Platform 6"))
    }

    @Test(.enabled(if: Audit.isPossible, Audit.requirement)) func `is made of good pages, however empty`()
        async throws
    {
        var sites: [SiteFolder] = []
        for emptiness in Emptiness.allCases {
            let rows = Self.rows(without: emptiness)
            sites.append(try SiteFolder(rows, configuration: rows.users.isEmpty ? "" : "user: anna\n"))
            try await sites.last?.built()
        }
        let requests = zip(Emptiness.allCases, sites).map {
            AuditedSite(name: "without \($0.rawValue)", root: $1.path("output"))
        }
        let findings = try await Audit.findings(in: requests)
        #expect(findings.isEmpty, "\(findings.prefix(10).map(\.description).joined(separator: "\n"))")
    }

    private static func rows(without emptiness: Emptiness) -> LibraryRows {
        var rows = LibraryRows.varied { HostileTexts.plain($0) }
        rows.users.removeLast()
        switch emptiness {
        case .library: rows = LibraryRows()
        case .films: (rows.films, rows.entries, rows.claims) = ([], [], [])
        case .watchlist: rows.entries.removeAll { $0.watched == nil }
        case .history: rows.entries.removeAll { $0.watched != nil }
        case .platforms: (rows.platforms, rows.subscriptions, rows.claims) = ([], [], [])
        case .subscriptions: rows.subscriptions = []
        case .availability: rows.claims = []
        case .users: (rows.users, rows.entries, rows.subscriptions) = ([], [], [])
        }
        return rows
    }
}
