import Data
import Testing

@testable import Generator

@Suite struct `A report of problems` {
    private let report = ProblemReport()

    @Test func `shows the place, the line and a caret`() {
        let message = "unknown action 'mark_watched'; did you mean 'mark_as_watched'?"
        let problem = Problem(
            .error, "invalid_action", message, file: "content/changes.yml", at: Position(line: 7, column: 11),
            source: "  action: mark_watched")
        #expect(
            report.render([problem]) == """
                content/changes.yml:7:11: error: \(message) [invalid_action]
                  action: mark_watched
                          ^

                """)
    }

    @Test func `shows an error without a place as one plain line`() {
        #expect(report.render([Problem(.error, "failed", "message")]) == "error: message\n")
    }

    @Test func `shows the code of a warning without a place`() {
        #expect(report.render([Problem(.warning, "code", "message")]) == "warning: message [code]\n")
    }

    @Test func `shows the file of a problem that has no line`() {
        let problem = Problem(.warning, "ignored_file", "not a page", file: "content/pages/a.txt")
        #expect(report.render([problem]) == "content/pages/a.txt: warning: not a page [ignored_file]\n")
    }

    @Test func `sorts by file, line and column, and puts what has no place last`() {
        let problems = [
            Problem(.error, "failed", "message"), problem(file: "b.yml"), problem(line: 10),
            problem(line: 9, column: 2), problem(line: 9), Problem(.error, "code", "message", file: "a.yml"),
        ]
        #expect(
            report.render(problems) == """
                a.yml: error: message [code]
                a.yml:9:1: error: message [code]
                a.yml:9:2: error: message [code]
                a.yml:10:1: error: message [code]
                b.yml:1:1: error: message [code]
                error: message
                6 errors

                """)
    }

    @Test func `keeps the order of problems at one place, and tells each once`() {
        let problems = ["second", "first", "second"].map { problem($0) }
        #expect(ProblemReport.sorted(problems).map(\.message) == ["second", "first"])
    }

    @Test(arguments: [
        (1, 0, ""), (0, 1, ""), (2, 0, "2 errors\n"), (1, 1, "1 error, 1 warning\n"),
        (3, 2, "3 errors, 2 warnings\n"),
    ])
    func `ends with counts when there is more than one`(errors: Int, warnings: Int, end: String) {
        let problems =
            (0..<errors).map { problem(line: $0 + 1) }
            + (0..<warnings).map { problem(.warning, line: $0 + 1) }
        let text = report.render(problems)
        #expect(text.split(separator: "\n").count == errors + warnings + (end.isEmpty ? 0 : 1))
        #expect(text.hasSuffix(end))
    }

    @Test func `counts the warnings of one code after the twentieth`() {
        let rows = (1...1254).map { Problem(.warning, "bad_time", "row \($0)") }
        let text = report.render(rows + [Problem(.warning, "other", "something else")])
        let lines = text.split(separator: "\n")
        #expect(lines.count == 23)
        #expect(lines[19] == "warning: row 20 [bad_time]")
        #expect(lines[20] == "warning: something else [other]")
        #expect(lines[21] == "warning: and 1,234 more; 'marquee check' tells all [bad_time]")
        #expect(lines[22] == "1,255 warnings")
    }

    @Test func `tells every error, and every warning when asked to`() {
        let errors = (1...30).map { problem(line: $0) }
        #expect(report.render(errors).split(separator: "\n").count == 31)
        let warnings = (1...30).map { problem(.warning, line: $0) }
        #expect(ProblemReport(limit: nil).render(warnings).split(separator: "\n").count == 31)
    }

    @Test func `tells errors only when it is quiet`() {
        let problems = [problem(.warning, "hidden"), problem("shown")]
        #expect(ProblemReport(showsWarnings: false).render(problems) == "a.yml:1:1: error: shown [code]\n")
    }

    @Test func `shows nothing raw that could hide or reorder text`() {
        let problem = Problem(
            .error, "a\u{1B}b", "title \u{202E}gnp\u{7}\n\u{9B}31m", file: "a\u{2066}.yml",
            at: Position(line: 1, column: 3), source: "a\u{1B}[31m")
        #expect(
            report.render([problem]) == """
                a\\u{2066}.yml:1:3: error: title \\u{202E}gnp\\u{7}\\u{A}\\u{9B}31m [a\\u{1B}b]
                a\\u{1B}[31m
                       ^

                """)
    }

    @Test func `is coloured when asked to`() {
        let problems = [
            Problem(.error, "code", "one", file: "a.yml", at: Position(line: 1, column: 1), source: "line"),
            Problem(.warning, "code", "two"),
        ]
        #expect(
            ProblemReport(showsColor: true).render(problems) == """
                a.yml:1:1: \u{1B}[1;31merror:\u{1B}[0m one [code]
                line
                \u{1B}[1;32m^\u{1B}[0m
                \u{1B}[1;35mwarning:\u{1B}[0m two [code]
                1 error, 1 warning

                """)
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (100_000, "100,000"),
        (-100, "-100"),
        (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func `groups digits`(number: Int, text: String) { #expect(number.grouped == text) }

    private func problem(
        _ severity: Problem.Severity = .error, _ message: String = "message", file: String = "a.yml",
        line: Int = 1, column: Int = 1
    ) -> Problem {
        Problem(severity, "code", message, file: file, at: Position(line: line, column: column))
    }

    private func problem(_ message: String) -> Problem { problem(.error, message) }
}
