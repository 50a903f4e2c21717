import Foundation
import Testing

/// What people write of their films is text wherever it stands, on every page of a film life.
@Suite(.enabled(if: Audit.isPossible, Audit.requirement)) struct `A film life of hostile texts` {
    private static func site(
        title: (Int) -> String, text: (Int) -> String, prose: (Int) -> String, key: (Int) -> String
    ) async throws -> SiteFolder {
        let site = try SiteFolder()
        try site.write("user: anna\npage_size: 5\n", to: "content/site.yml")
        try SQLiteShell.run(
            VariedLife.script(title: title, text: text, prose: prose, key: key),
            on: site.path("content/library.db"))
        try await site.built()
        return site
    }

    @Test func `passes every check of every page`() async throws {
        let site = try await Self.site(
            title: { HostileTexts.all[$0] }, text: { HostileTexts.all[$0] }, prose: { HostileTexts.all[$0] },
            key: { HostileTexts.all[$0] })
        var titles: [String: String] = [:]
        for index in HostileTexts.all.indices where index % 11 != 10 && index % 13 != 12 {
            titles["movies/\(LibraryRows.tconst(index))"] = HostileTexts.all[index]
        }
        let life = AuditedSite(name: "life", root: site.path("output"), titles: titles)
        let found = try await Audit.findings(in: [life])
        let wrong = found.filter { finding in
            finding.check != .absolute || !Self.addresses.contains { finding.message == "a names \($0)" }
        }
        for (check, findings) in Dictionary(grouping: wrong, by: { $0.check.rawValue }) {
            let first = findings.prefix(8).map(\.description).joined(separator: "\n")
            Issue.record("\(findings.count) of \(check):\n\(first)")
        }
        #expect(try site.output().paths.count > 400)
    }

    /// What the library itself links to: trailers, pictures, and what stands between brackets in a review.
    private static let addresses =
        (0..<44).flatMap { ["https://trailers.example/\($0)", "https://pictures.example/\($0)"] } + [
            "http://tracker.example/p.gif", "http://angle.example", "mailto:me@angle.example",
        ]

    @Test func `leaves every page built as plain ones do`() async throws {
        let (hostile, plain) = (
            try await Self.outline { HostileTexts.all[$0] }, try await Self.outline { HostileTexts.plain($0) }
        )
        #expect(hostile.keys.sorted() == plain.keys.sorted())
        for page in plain.keys.sorted() {
            let (lines, wanted) = (hostile[page] ?? [], plain[page] ?? [])
            let line = zip(lines, wanted).prefix { $0 == $1 }.count
            let difference = lines == wanted ? nil : "\(lines.dropFirst(line).prefix(3))"
            #expect(difference == nil, "\(page): in the place of \(wanted.dropFirst(line).prefix(3))")
        }
    }

    /// The outlines of all pages whose order does not follow the texts.
    private static func outline(_ text: (Int) -> String) async throws -> [String: [String]] {
        let site = try await site(
            title: { "Film number \($0)" }, text: text, prose: { "Words of \($0)." }, key: { "key-\($0)" })
        let pages = try site.output().paths.filter { path in
            (path.hasSuffix(".html") || path.hasSuffix(".md"))
                && path.wholeMatch(of: /((movies|people)(-\d+)?|search)\.(html|md)/) == nil
        }
        let texts = HostileTexts.all.indices.map { (text: text($0), placeholder: "§\($0)§") }
        return try await Audit.skeleton(of: site.path("output"), pages: pages, texts: texts)
    }
}
