import Foundation
import Testing

/// `marquee plan`: what is pending and what it would do; nothing is written.
@Suite struct `A film life in the plan` {
    private static let pending = """
        - {action: mark_as_watched, id: 101, at: 2025-12-24, rating: 4}
        - {action: correct_play, movie: tt0000102, from: 2020-05, to: 2020-06}
        - {action: delete_list, list: best}

        """
    private static let refused = "- {action: favorite, movie: tt0000102}\n"

    private func plan(_ site: LibraryFixture, _ options: String...) async throws -> MarqueeProcess {
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee(["plan"] + options)
        #expect(try FolderSnapshot(site.folder.path).differences(from: before) == [], "\(options)")
        return run
    }

    @Test(arguments: LibraryFixture.Form.allCases, ["table", "markdown", "json"])
    func `tells each pending change and its values, and writes nothing`(
        _ form: LibraryFixture.Form, format: String
    ) async throws {
        let site = try LibraryFixture.life(form, changes: Self.pending)
        let run = try await plan(site, "--format", format)
        #expect(run.status == 0, "\(run.errors)")
        for words in ["Interstellar", "2025-12-24", "Stalker", "2020-05", "2020-06", "The Best"] {
            #expect(run.output.contains(words), "\(words) in \(run.output)")
        }
        #expect(!run.output.contains("Bob"))
        if format == "json" { _ = try JSONSerialization.jsonObject(with: Foundation.Data(run.output.utf8)) }
        if format == "table" { #expect(try await plan(site).output == run.output) }
    }

    @Test func `is over when all is applied`() async throws {
        let site = try LibraryFixture.life(changes: Self.pending)
        #expect(try await site.marquee("apply").status == 0)
        for format in ["table", "markdown", "json"] {
            let run = try await plan(site, "--format", format)
            #expect(run.status == 0, "\(run.errors)")
            #expect(!run.output.contains("Interstellar") && !run.output.contains("2020-06"), "\(run.output)")
        }
        try site.write(changes: Self.pending + "- {action: favorite, movie: tt0000108}\n")
        let more = try await plan(site)
        #expect(more.output.contains("Playtime") && !more.output.contains("Interstellar"), "\(more.output)")
    }

    @Test(arguments: ["table", "markdown", "json"])
    func `tells of refusals beside the rest, and ends with 65`(_ format: String) async throws {
        let changes = Self.pending + Self.refused
        let site = try LibraryFixture.life(changes: changes)
        let run = try await plan(site, "--format", format)
        #expect(run.status == 65, "\(run.output)")
        #expect(run.output.contains("Interstellar"), "\(run.output)")
        let problem = try #require(Diagnostic.all(in: run.errors, source: changes).first, "\(run.errors)")
        #expect(problem.code == "already_favorite" && problem.line == 4)
    }

    @Test func `is refused with the usage for an unknown format`() async throws {
        let run = try await plan(try LibraryFixture.life(), "--format", "markdwn")
        #expect(run.status == 64)
        #expect(run.errors.contains("did you mean 'markdown'?"), "\(run.errors)")
    }

    /// A title is data in a table too.
    @Test(.enabled(if: Tool.exists("cmark-gfm"))) func `is a table of Markdown whatever a title holds`()
        async throws
    {
        let site = try LibraryFixture(
            sql: LifeRows.script + """
                UPDATE movie SET primary_title = 'a | b <script>x</script> `c` [d](e) *f*' || char(10) || '| g'
                WHERE tconst = 'tt0000101';
                """, changes: Self.pending)
        let run = try await plan(site, "--format", "markdown")
        #expect(run.status == 0, "\(run.errors)")
        try site.folder.write(run.output, to: "plan.md")
        let html = try await Tool.shell("cmark-gfm -e table --unsafe plan.md", in: site.folder.path)
        #expect(html.contains("a | b &lt;script&gt;x&lt;/script&gt; `c` [d](e) *f* | g"), "\(html)")
        #expect(!html.contains("<script>") && !html.contains("<em>") && !html.contains("<a "), "\(html)")
        let rows = html.components(separatedBy: "<tr>").dropFirst().map { row in
            row.components(separatedBy: "<td").count + row.components(separatedBy: "<th").count
        }
        #expect(rows.count >= 4 && Set(rows).count <= 2, "\(html)")
    }
}
