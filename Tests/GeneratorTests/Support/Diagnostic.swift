import Foundation

extension MarqueeProcess {
    /// The message of a run that failed for one reason: one line such as `error: cannot read a.db: …` or, when it is
    /// about a file, `a.db: error: …`. Empty when there is none, or more than that.
    var onlyError: String {
        let lines = errors.split(separator: "\n")
        let isMessage = lines.first?.firstMatch(of: /^(\S.*: )?error: \S/) != nil
        return lines.count == 1 && isMessage ? String(lines[0]) : ""
    }

    /// Whether nothing was found wrong. (A summary may have been printed.)
    var isClean: Bool { !errors.contains("error: ") && !errors.contains("warning: ") }
}

/// One problem as people see it on stderr: `path:line:column: error: message [code]`, the source line and a caret.
struct Diagnostic {
    var path: String
    var line: Int
    var column: Int
    var severity: String
    var message: String
    var code: String
    /// The column under which the caret stands, or nil when the source line or the caret is missing.
    var caretColumn: Int?

    /// All of them in what a run printed; `source` is the text they are about.
    static func all(in errors: String, source: String) -> [Diagnostic] {
        let lines = errors.components(separatedBy: "\n")
        let sourceLines = source.components(separatedBy: "\n")
        return lines.indices.compactMap { index in
            let head = /^(.+?):(\d+):(\d+): (error|warning): (.+) \[([a-z0-9_]+)\]$/
            guard let match = lines[index].firstMatch(of: head)?.output,
                let line = Int(match.2), let column = Int(match.3)
            else { return nil }
            let quoted = sourceLines.indices.contains(line - 1) ? sourceLines[line - 1] : ""
            return Diagnostic(
                path: String(match.1), line: line, column: column, severity: String(match.4),
                message: String(match.5), code: String(match.6),
                caretColumn: caret(in: lines[(index + 1)...].prefix(2), below: quoted))
        }
    }

    private static func caret(in lines: ArraySlice<String>, below source: String) -> Int? {
        guard lines.count == 2, let shown = lines.first, let below = lines.last, !source.isEmpty,
            let text = shown.range(of: source), let mark = below.firstIndex(of: "^")
        else { return nil }
        let start = shown.distance(from: shown.startIndex, to: text.lowerBound)
        return below.distance(from: below.startIndex, to: mark) - start + 1
    }
}
