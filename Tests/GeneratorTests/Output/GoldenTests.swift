import Foundation
import Testing

/// Two small sites with awkward contents, byte for byte as they were recorded and reviewed.
///
/// `scripts/record` records them anew; what changed is then reviewed as a diff.
@Suite struct `The golden site` {
    private static let isRecording = ProcessInfo.processInfo.environment["MARQUEE_RECORD"] == "1"

    @Test(arguments: GoldenSite.allCases)
    func `is built as it was recorded`(golden: GoldenSite) async throws {
        let site = try golden.copy()
        let output = try await site.built()
        if Self.isRecording { return try golden.record(site) }
        let difference = output.difference(from: try golden.recorded())
        #expect(
            difference == nil,
            """
            The golden site differs from what was recorded, first at \(difference ?? ""))
            If that is meant, run scripts/record and review the difference before committing it.
            """)
    }

    @Test(.disabled(if: isRecording), arguments: GoldenSite.allCases)
    func `is the same when only rendered a second time`(golden: GoldenSite) async throws {
        let site = try golden.copy()
        try await site.built()
        let again = try await site.built(["--no-apply", "--output", "again"], into: "again")
        #expect(again.difference(from: try golden.recorded()) == nil)
    }
}

/// The input of a golden site and its recorded output, in the checkout.
enum GoldenSite: String, CaseIterable {
    /// A library with the tables of the core alone.
    case core = "Golden"
    /// One with everything that a library can know.
    case life = "Golden/life"

    private var folder: URL { Checkout.root.appendingPathComponent("Tests/GeneratorTests/\(rawValue)") }
    private var expected: URL { folder.appendingPathComponent("expected") }

    /// A copy to build in: a build writes what it applied into the library.
    func copy() throws -> SiteFolder {
        let site = try SiteFolder()
        let content = URL(fileURLWithPath: site.path("content"))
        try FileManager.default.copyItem(at: folder.appendingPathComponent("content"), to: content)
        return site
    }

    func recorded() throws -> OutputTree { try OutputTree(at: expected.path) }

    func record(_ site: SiteFolder) throws {
        if FileManager.default.fileExists(atPath: expected.path) {
            try FileManager.default.removeItem(at: expected)
        }
        try FileManager.default.copyItem(at: URL(fileURLWithPath: site.path("output")), to: expected)
    }
}
