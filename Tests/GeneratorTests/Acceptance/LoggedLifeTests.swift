import Foundation
import Testing

/// `marquee log`: what was applied when, from where, with the values before and after.
@Suite struct `A film life in the log` {
    private static let first = """
        # Christmas
        - {action: mark_as_watched, id: 101, at: 2025-12-24, venue: Kino}
        - {action: rate, movie: tt0000102, rating: 3}

        """
    private static let second = first + "- {action: create_list, list: rainy, name: Rainy Days}\n"

    private func site(_ form: LibraryFixture.Form = .database) async throws -> LibraryFixture {
        let site = try LibraryFixture.life(form, changes: Self.first)
        let run = try await site.marquee(["apply"], now: "2026-01-10T10:00:00Z")
        try #require(run.status == 0, "\(run.errors)")
        #expect(try await site.apply(Self.second).report.counts == [1, 2, 0])
        return site
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `tells each change with its time, its line and its values`(_ form: LibraryFixture.Form) async throws
    {
        let site = try await site(form)
        let bytes = try site.libraryBytes()
        let run = try await site.marquee("log")
        #expect(run.status == 0)
        #expect(run.errors == "")
        for words in [
            "#1", "mark_as_watched", "Interstellar", "content/changes.yml:2", "2025-12-24", "Kino", "#2",
            "Stalker", "content/changes.yml:3", "4.5", "#3", "create_list", "content/changes.yml:4",
            "Rainy Days",
        ] {
            #expect(run.output.contains(words), "\(words) in \(run.output)")
        }
        #expect(run.output.contains("2026-01-10") && run.output.contains("2026-01-15"), "\(run.output)")
        #expect(try site.libraryBytes() == bytes)
    }

    @Test func `tells only what was applied since a day or an instant`() async throws {
        let site = try await site()
        for (since, ids) in [
            ("2026-01-01", [1, 2, 3]), ("2026-01-10", [1, 2, 3]), ("2026-01-10T10:00:00Z", [1, 2, 3]),
            ("2026-01-10T10:00:01Z", [3]), ("2026-01-11", [3]), ("2026-01-16", []),
        ] {
            let run = try await site.marquee("log", "--since", since)
            #expect(run.status == 0, "\(run.errors)")
            for id in 1...3 {
                #expect(run.output.contains("#\(id)") == ids.contains(id), "\(since): \(run.output)")
            }
        }
        #expect(try await site.marquee("log", "--since", "lately").status == 64)
    }

    @Test func `is empty where nothing was applied`() async throws {
        for site in [try LibraryFixture(), try LibraryFixture.life()] {
            let run = try await site.marquee("log")
            #expect(run.status == 0, "\(run.errors)")
            let json = try await site.marquee("log", "--json")
            #expect(json.status == 0)
            _ = try JSONSerialization.jsonObject(with: Foundation.Data(json.output.utf8))
            #expect(try site.marqueeTables() == [])
        }
    }

    @Test func `tells what was undone, and by what`() async throws {
        let site = try await site()
        #expect(try await site.marquee("undo", "2").status == 0)
        let log = try await site.marquee("log")
        let lines = log.output.split(separator: "\n").filter { $0.contains("undo") }
        #expect(lines.contains { $0.contains("#4") } && lines.contains { $0.contains("2") }, "\(log.output)")
    }

    @Test func `survives titles that try to be something else`() async throws {
        let site = try LibraryFixture(
            sql: LifeRows.script + """
                UPDATE movie SET primary_title = 'a"b\\c|' || char(9, 10, 27) || '[31m</script>'
                WHERE tconst = 'tt0000101';
                """)
        _ = try await site.apply("- {action: favorite, movie: tt0000101}\n")
        let text = try await site.marquee("log", "--color", "never")
        #expect(!text.output.contains("\u{1B}"), "\(text.output)")
        let json = try await site.marquee("log", "--json")
        _ = try JSONSerialization.jsonObject(with: Foundation.Data(json.output.utf8))
    }
}
