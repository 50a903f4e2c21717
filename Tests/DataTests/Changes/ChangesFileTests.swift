import Testing

@testable import Data

@Suite struct ChangesFileTests {
    private func read(_ text: String) throws -> ChangesFile {
        ChangesFile(try SourceText(path: "changes.yml", bytes: Array(text.utf8)))
    }

    /// Every problem of the file and of its entries, as `line:column code`.
    private func problems(_ text: String) throws -> [String] {
        let file = try read(text)
        return (file.problems + file.refusals.flatMap(\.problems)).map { problem in
            "\(problem.position?.line ?? 0):\(problem.position?.column ?? 0) \(problem.code)"
        }
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "changes:\n", "changes: []\n", "[]\n", "user: ana\n"])
    func `reads a file without entries as nothing pending`(text: String) throws {
        let file = try read(text)
        #expect(file.entries.isEmpty)
        #expect(file.problems.isEmpty)
    }

    @Test(arguments: [
        ("- id: 7\n  action: mark_as_watched\n", "{\"action\":\"mark_as_watched\",\"id\":7}"),
        (
            "- {action: restore_to_watchlist, movie: 'tt1'}\n",
            "{\"action\":\"restore_to_watchlist\",\"movie\":\"tt1\"}"
        ),
        (
            "changes:\n- at: 2025-10-12 20:45:00+02\n  note: hm\n  action: \"mark_as_watched\"\n  id: 7\n",
            "{\"action\":\"mark_as_watched\",\"at\":\"2025-10-12T18:45:00Z\",\"id\":7}"
        ),
        (
            "- id: 7\n  at: 2025-10-12\n  action: mark_as_watched\n",
            "{\"action\":\"mark_as_watched\",\"at\":\"2025-10-12\",\"id\":7}"
        ),
        (
            "- movie: 'a\"\\b'\n  action: mark_as_watched\n",
            "{\"action\":\"mark_as_watched\",\"movie\":\"a\\\"\\\\b\"}"
        ),
    ])
    func `remembers an entry by what it means, not by how it is written`(text: String, canonical: String)
        throws
    {
        #expect(try read(text).typed.map(\.canonical) == [canonical])
    }

    @Test(arguments: [
        ("- id: 7\n", ["1:3 missing_action"]),
        ("- id: 7\n  action:\n", ["1:3 missing_action"]),
        ("- mark_as_watched\n", ["1:3 missing_action"]),
        ("- id: 7\n  action: mark_watched\n", ["2:11 invalid_action"]),
        ("- id: 7\n  action: [mark_as_watched]\n", ["2:11 invalid_action"]),
        ("- action: mark_as_watched\n", ["1:3 missing_target"]),
        ("- action: mark_as_watched\n  id: 1\n  movie: tt1\n", ["3:10 ambiguous_target"]),
        ("- action: mark_as_watched\n  id: +1\n", ["2:7 invalid_target"]),
        ("- action: mark_as_watched\n  id: 1.0\n", ["2:7 invalid_target"]),
        ("- action: mark_as_watched\n  id: 99999999999999999999\n", ["2:7 invalid_target"]),
        ("- action: mark_as_watched\n  movie: ''\n", ["2:10 invalid_target"]),
        ("- action: mark_as_watched\n  movie: {a: b}\n", ["2:10 invalid_target"]),
        ("- action: mark_as_watched\n  id: 1\n  at: soon\n", ["3:7 invalid_at"]),
        ("- action: mark_as_watched\n  id: 1\n  at: 2025-02-30\n", ["3:7 invalid_at"]),
        ("- action: mark_as_watched\n  id: 1\n  at: 1700000000\n", ["3:7 invalid_at"]),
        ("- action: mark_as_watched\n  id: 1\n  when: now\n", ["3:3 unknown_key"]),
        (
            "- idd: x\n  at: soon\n",
            ["1:3 unknown_key", "1:3 missing_action", "1:3 missing_target", "2:7 invalid_at"]
        ),
        ("- id: 7\n- id: 8\n", ["1:3 missing_action", "2:3 missing_action"]),
        ("id: 7\naction: mark_as_watched\n", ["1:1 invalid_changes", "2:1 invalid_changes"]),
        ("chnages: []\n", ["1:1 unknown_key"]),
        ("mark_as_watched\n", ["1:1 invalid_changes"]),
        ("changes: yes\n", ["1:10 invalid_changes"]),
    ])
    func `tells everything that is wrong, and where`(text: String, expected: [String]) throws {
        #expect(try problems(text) == expected)
    }

    @Test func `does not blame an entry for what the reader skipped in it`() throws {
        let found = try problems("- id: 7\n  action: &a mark_as_watched\n- id: 8\n")
        #expect(found == ["2:11 yaml_anchor", "3:3 missing_action"])
    }

    @Test func `suggests what was meant`() throws {
        let file = try read("- id: 7\n  action: mark_watched\n  noet: x\n")
        let messages = file.refusals.flatMap(\.problems).map(\.message)
        #expect(
            messages == [
                "unknown key 'noet'; did you mean 'note'?",
                "unknown action 'mark_watched'; did you mean 'mark_as_watched'?",
            ])
    }
}
