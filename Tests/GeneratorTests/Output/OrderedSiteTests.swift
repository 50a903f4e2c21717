import Testing

/// A site whose owner says what its pages show, and in which order.
@Suite struct `A site with blocks of its own` {
    @Test func `follows its configuration in both formats`() async throws {
        let site = try GoldenSite.life.copy()
        try site.writeBlocks()
        let output = try await site.built()
        let overview = try #require(output.text(of: "index.html"))
        #expect(
            overview.matches(of: /<h2 id="([a-z]+)">/).map { String($0.1) } == [
                "owner", "counts", "latest", "tonight",
            ])
        let film = try #require(output.text(of: "movies/tt0034583.md"))
        #expect(
            film.matches(of: /\n## ([^\n]+)\n/).map { String($0.1) } == [
                "People", "Viewings", "Facts", "Review",
            ])
    }
}

extension SiteFolder {
    /// Gives the golden library blocks: some kinds in another order, some with little, one with nothing.
    func writeBlocks() throws {
        try write(
            """
            user: 0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10
            page_size: 4
            blocks:
              overview: [owner, counts, changes, latest, tonight]
              film: [people, viewings, facts, review]
              tonight: [unknown, available]
              stats: [rankings, numbers, years]
              years: [card, numbers, days]
              services: [fewest]
              suggestions: []

            """, to: "content/site.yml")
    }
}
