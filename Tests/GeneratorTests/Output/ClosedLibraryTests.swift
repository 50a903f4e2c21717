import Foundation
import Testing

/// A library is read into memory and closed before the pages are rendered: whoever else uses it need not wait.
@Suite struct `While pages are rendered` {
    @Test(.enabled(if: Trace.isPossible), arguments: [false, true])
    func `the library is closed`(isApplying: Bool) async throws {
        let site = try SiteFolder(.varied(), configuration: "user: anna\npage_size: 5\n")
        let (text, database) = (site.path("content/library.sql"), site.path("content/library.db"))
        try await Tool.makeDatabase(database, from: text, in: site.path)
        try FileManager.default.removeItem(atPath: text)
        let listed = try await Tool.shell(
            "sqlite3 content/library.db \"SELECT id FROM user_movie WHERE watched_at IS NULL AND watchlisted_at "
                + "IS NOT NULL AND watchlist_deleted_at IS NULL ORDER BY id LIMIT 1\"", in: site.path)
        if isApplying {
            let id = listed.trimmingCharacters(in: .whitespacesAndNewlines)
            try "- {id: \(id), action: mark_as_watched}\n".write(
                toFile: site.path("content/changes.yml"), atomically: true, encoding: .utf8)
        }
        let trace = try await Trace.lines(of: site, calls: "open,openat,close,mkdir,mkdirat")
        let firstPage = try #require(
            trace.firstIndex { $0.contains(" mkdirat(") && $0.contains("\"movies\"") })
        let uses = trace.indices.filter { trace[$0].contains("library.db") }
        #expect(uses.contains { trace[$0].contains(" close(") })
        #expect(uses.allSatisfy { $0 < firstPage }, "\(trace[uses.last ?? 0])")
    }
}
