@testable import Data
import Testing

@testable import Generator

/// What is pending, as text for people, for a pull request and for programs.
@Suite struct `A plan` {
    private static let rated = RowEdit(
        .update, "movie_rating", rowID: 1,
        cells: [RowEdit.Cell("rating", before: .integer(4), after: .real(4.5))])

    private static func result(
        _ line: Int, _ action: String, _ outcome: Outcome = .applied, film: String? = nil,
        message: String = "applied",
        edits: [RowEdit] = [], isPrivate: Bool = false
    ) -> ChangeResult {
        var result = ChangeResult(
            position: Position(line: line, column: 3), action: action, outcome: outcome, message: message,
            isPrivate: isPrivate)
        result.film = film.map { FilmName(tconst: "tt\(line)", title: $0, year: 1979) }
        result.edits = edits
        if outcome.isRefusal {
            result.problems = [
                Problem(
                    .error, outcome.rawValue, message, file: "c.yml", at: result.position, source: message)
            ]
        }
        return result
    }

    private static func plan(_ results: [ChangeResult], for audience: Audience = .everyone) -> ChangePlan {
        ChangePlan(
            results: results, names: RowNames(), user: nil, changes: "content/changes.yml",
            audience: audience)
    }

    private static let mixed = [
        result(2, "rate", film: "Alien", edits: [rated]), result(5, "tag", .alreadyApplied, film: "Jaws"),
        result(8, "rate", .notFound, message: "there is no film 'tt9'"),
    ]

    @Test func `is a table of what is pending`() {
        #expect(
            Self.plan([Self.mixed[0], Self.mixed[1]]).text(.table) == """
                line  action  film          outcome  from → to
                   2  rate    Alien (1979)  applied  rating 4 → 4.5

                """)
    }

    @Test func `says that nothing is applied when something is refused`() {
        let plan = Self.plan(Self.mixed)
        #expect(
            plan.text(.table) == """
                line  action  film          outcome      from → to
                   2  rate    Alien (1979)  not_applied  rating 4 → 4.5
                   8  rate                  not_found    there is no film 'tt9'

                """)
        #expect(
            plan.summary
                == "content/changes.yml: 2 changes pending, 1 of them refused: nothing would be applied")
        #expect(plan.problems == Self.mixed[2].problems)
    }

    @Test func `is one Markdown table`() {
        #expect(
            Self.plan(Self.mixed).text(.markdown) == """
                2 changes pending in content/changes.yml.

                **1 of them would be refused**, and then none is applied.

                | line | action | film | outcome | from → to |
                |---:|---|---|---|---|
                | 2 | rate | Alien (1979) | not_applied | rating 4 → 4.5 |
                | 8 | rate |  | **not_found** | there is no film 'tt9' |

                """)
    }

    @Test func `is data`() {
        #expect(
            Self.plan(Self.mixed).text(.json) == """
                {"user": null, "changes_file": "content/changes.yml", "results": [{"line": 2, "column": 3, \
                "action": "rate", "code": "not_applied", "status": 424, "message": "applied", \
                "movie": {"tconst": "tt2", "primary_title": "Alien", "start_year": 1979}, "private": false, \
                "changes": [{"what": "rating", "from": "4", "to": "4.5"}]}, {"line": 8, "column": 3, \
                "action": "rate", "code": "not_found", "status": 404, "message": "there is no film 'tt9'", \
                "movie": null, "private": false, "changes": []}], "pending": 2, "already_applied": 1, "refused": 1}

                """)
    }

    @Test(arguments: [
        ([], "content/changes.yml: nothing is pending", "", "Nothing is pending in content/changes.yml.\n"),
        (
            [result(5, "tag", .alreadyApplied)], "content/changes.yml: nothing is pending", "",
            "Nothing is pending in content/changes.yml.\n"
        ),
    ])
    func `may be empty`(results: [ChangeResult], summary: String, table: String, markdown: String) {
        let plan = Self.plan(results)
        #expect((plan.summary, plan.text(.table), plan.text(.markdown)) == (summary, table, markdown))
    }

    @Test(arguments: [
        ("a|b", #"a\|b (1979)"#), ("*a* _b_", #"\*a\* \_b\_ (1979)"#), ("<b>", "&lt;b&gt; (1979)"),
        ("two\nlines", "two lines (1979)"), ("@anna", "@<!-- -->anna (1979)"),
        ("see #12", "see #<!-- -->12 (1979)"),
        ("[x](http://y)", #"\[x\](http\://y) (1979)"#), ("`x`", #"\`x\` (1979)"#), ("a\\", #"a\ (1979)"#),
        ("{x}", "&#123;x} (1979)"),
    ])
    func `keeps the text of a title text in Markdown`(title: String, cell: String) {
        let markdown = Self.plan([Self.result(2, "tag", film: title)]).text(.markdown)
        #expect(markdown.contains("\n| 2 | tag | \(cell) | applied |  |\n"), "\(markdown)")
    }

    @Test func `shows hidden characters of a title`() {
        let table = Self.plan([Self.result(2, "tag", film: "a\u{1B}[2Jb\u{202E}")]).text(.table)
        #expect(table.contains("a\\u{1B}[2Jb\\u{202E} (1979)"))
    }

    @Test(arguments: PlanFormat.allCases)
    func `keeps back what is private`(format: PlanFormat) {
        let results = [
            Self.result(2, "rate", film: "Secret", edits: [Self.rated], isPrivate: true),
            Self.result(4, "rate", .notRated, film: "Hush", message: "Hush is a secret", isPrivate: true),
        ]
        let plan = Self.plan(results)
        let shown = plan.text(format) + ProblemReport().render(plan.problems)
        for word in ["Secret", "Hush", "secret", "4.5", "tt2"] { #expect(!shown.contains(word), "\(shown)") }
        #expect(plan.problems.map(\.message) == ["(private)"])
        let own = Self.plan(results, for: .me)
        for word in ["Secret", "Hush", "4.5"] { #expect(own.text(format).contains(word)) }
    }
}
