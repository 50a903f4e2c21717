import Testing

/// "Text from the library or the pages is data: it can never become markup … or a Markdown construct."
@Suite(.enabled(if: Audit.isPossible, Audit.requirement)) struct `Hostile texts` {
    @Test func `leave every page built as plain ones do`() async throws {
        let hostile = try await Self.outline { HostileTexts.all[$0] }
        let plain = try await Self.outline { HostileTexts.plain($0) }
        #expect(hostile.keys.sorted() == plain.keys.sorted())
        #expect(hostile.count > 60)
        for page in plain.keys.sorted() {
            let (lines, wanted) = (hostile[page] ?? [], plain[page] ?? [])
            let line = zip(lines, wanted).prefix { $0 == $1 }.count
            let difference = lines == wanted ? nil : "\(lines.dropFirst(line).prefix(3))"
            #expect(difference == nil, "\(page): in the place of \(wanted.dropFirst(line).prefix(3))")
        }
    }

    /// The outlines of all pages whose order does not follow the titles or the names of genres, but that of
    /// the API: JSON escapes texts its own way, and so do its examples.
    private static func outline(_ text: (Int) -> String) async throws -> [String: [String]] {
        let site = try SiteFolder(.varied(text), configuration: "user: anna\npage_size: 5\n")
        let output = try await site.built()
        let pages = output.paths.filter { path in
            (path.hasSuffix(".html") || path.hasSuffix(".md"))
                && !path.hasPrefix("api/")
                && path.wholeMatch(
                    of:
                        /(index|(movies|tonight)(-\d+)?|changes|suggestions|search|stats|years\/\d+)\.(html|md)/
                ) == nil
        }
        let texts = HostileTexts.all.indices.map { (text: text($0), placeholder: "§\($0)§") }
        return try await Audit.skeleton(of: site.path("output"), pages: pages, texts: texts)
    }
}
