import Foundation
import Testing

/// A small site with awkward contents, byte for byte as it was recorded and reviewed.
///
/// `scripts/record` records it anew; what changed is then reviewed as a diff.
@Suite struct `The golden site` {
    private static let isRecording = ProcessInfo.processInfo.environment["MARQUEE_RECORD"] == "1"

    @Test func `is built as it was recorded`() async throws {
        let site = try GoldenSite.copy()
        let output = try await site.built()
        if Self.isRecording { return try GoldenSite.record(site) }
        let difference = output.difference(from: try GoldenSite.recorded())
        #expect(
            difference == nil,
            """
            The golden site differs from what was recorded, first at \(difference ?? ""))
            If that is meant, run scripts/record and review the difference before committing it.
            """)
    }

    @Test(.disabled(if: isRecording)) func `is the same when only rendered a second time`() async throws {
        let site = try GoldenSite.copy()
        try await site.built()
        let again = try await site.built(["--no-apply", "--output", "again"], into: "again")
        #expect(again.difference(from: try GoldenSite.recorded()) == nil)
    }
}

/// The input of the golden site and its recorded output, in the checkout.
enum GoldenSite {
    private static let folder = Checkout.root.appendingPathComponent("Tests/GeneratorTests/Golden")
    private static let expected = folder.appendingPathComponent("expected")

    /// A copy to build in: a build writes what it applied into the library.
    static func copy() throws -> SiteFolder {
        let site = try SiteFolder()
        let content = URL(fileURLWithPath: site.path("content"))
        try FileManager.default.copyItem(at: folder.appendingPathComponent("content"), to: content)
        return site
    }

    static func recorded() throws -> OutputTree { try OutputTree(at: expected.path) }

    static func record(_ site: SiteFolder) throws {
        if FileManager.default.fileExists(atPath: expected.path) {
            try FileManager.default.removeItem(at: expected)
        }
        try FileManager.default.copyItem(at: URL(fileURLWithPath: site.path("output")), to: expected)
    }
}
