import Data

/// Problems as text for people: sorted by place, each told once, each with its line and a caret.
struct ProblemReport {
    var showsColor = false
    var showsWarnings = true
    /// How many warnings of one code are told before the rest is only counted; nil tells all.
    var limit: Int? = 20

    func render(_ problems: [Problem]) -> String {
        let shown = Self.sorted(problems).filter { showsWarnings || $0.severity == .error }
        var tally = Tally(limit: limit)
        var text = ""
        for problem in shown where tally.admits(problem) { text += render(problem) }
        for (code, count) in tally.untold {
            let message = "and \(count.grouped) more; 'marquee check' tells all"
            text += render(Problem(.warning, code, message))
        }
        if shown.count > 1 { text += Self.count(shown) + "\n" }
        return text
    }

    /// By file, line and column; those without a place come last, where a person looks first. Equal problems
    /// count once.
    static func sorted(_ problems: [Problem]) -> [Problem] {
        var seen: Set<Identity> = []
        let unique = problems.filter { seen.insert(Identity($0)).inserted }
        return unique.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.file != second.file {
                guard let firstFile = first.file else { return false }
                guard let secondFile = second.file else { return true }
                return firstFile < secondFile
            }
            let (firstPlace, secondPlace) = (first.position ?? .none, second.position ?? .none)
            return firstPlace == secondPlace ? left.offset < right.offset : firstPlace < secondPlace
        }.map(\.element)
    }

    /// `3 errors, 2 warnings`.
    static func count(_ problems: [Problem]) -> String {
        let errors = problems.count { $0.severity == .error }
        let parts = [(errors, "error"), (problems.count - errors, "warning")].filter { $0.0 > 0 }
        return parts.map { "\($0.0.grouped) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }

    private func render(_ problem: Problem) -> String {
        let isPlain = problem.severity == .error && problem.file == nil
        let place = VisibleText.escape(Self.place(of: problem))
        let severity = colored("\(problem.severity.rawValue):", problem.severity == .error ? "1;31" : "1;35")
        let code = isPlain ? "" : " [\(VisibleText.escape(problem.code))]"
        var text = "\(place)\(severity) \(VisibleText.escape(problem.message))\(code)\n"
        if let source = problem.source, let position = problem.position {
            let excerpt = SourceExcerpt(of: source, column: position.column)
            text += "\(excerpt.line)\n\(excerpt.indent)\(colored("^", "1;32"))\n"
        }
        return text
    }

    private static func place(of problem: Problem) -> String {
        guard let file = problem.file else { return "" }
        return problem.position.map { "\(file):\($0.line):\($0.column): " } ?? "\(file): "
    }

    private func colored(_ text: String, _ style: String) -> String {
        showsColor ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}

extension Position {
    /// Before every place in a file.
    fileprivate static let none = Position(line: 0, column: 0)
}

/// What makes two problems the same.
private struct Identity: Hashable {
    var severity: Problem.Severity
    var code: String
    var message: String
    var file: String?
    var position: Position?

    init(_ problem: Problem) {
        severity = problem.severity
        code = problem.code
        message = problem.message
        file = problem.file
        position = problem.position
    }
}

/// Counts warnings by code, in the order in which the codes first came.
private struct Tally {
    let limit: Int?
    private var counts: [String: Int] = [:]
    private var codes: [String] = []

    init(limit: Int?) { self.limit = limit }

    mutating func admits(_ problem: Problem) -> Bool {
        guard let limit, problem.severity == .warning else { return true }
        let count = counts[problem.code, default: 0] + 1
        counts[problem.code] = count
        if count == limit + 1 { codes.append(problem.code) }
        return count <= limit
    }

    var untold: [(code: String, count: Int)] {
        codes.map { ($0, (counts[$0] ?? 0) - (limit ?? 0)) }
    }
}
