import Data
import Templates

extension ChangePlan {
    /// For a comment on a pull request: a table that is read where GitHub's Markdown is.
    var markdown: String {
        guard !pending.isEmpty else { return "Nothing is pending in \(cell([changes])).\n" }
        let count = "\(pending.count) change\(pending.count == 1 ? "" : "s")"
        let warning =
            refused == 0
            ? "" : "\n\n**\(refused) of them would be refused**, and then none is applied."
        let rows = pending.map { result in
            let cells = [
                "\(result.position.line)", result.action.map { cell([$0]) } ?? "",
                cell([story(of: result).subject]), verdict(on: result), cell(lines(of: result)),
            ]
            return "| \(cells.joined(separator: " | ")) |\n"
        }
        return """
            \(count) pending in \(cell([changes])).\(warning)

            | line | action | film | outcome | from → to |
            |---:|---|---|---|---|
            \(rows.joined())
            """
    }

    private func verdict(on result: ChangeResult) -> String {
        let code = cell([outcome(of: result).rawValue])
        return result.outcome.isRefusal ? "**\(code)**" : code
    }

    /// Texts as one cell, each on a line of its own: a cell can hold no line break but HTML's.
    private func cell(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "<br>") }

    /// Text that stays text. `@name` and `#1` would call people and link to issues on GitHub wherever they
    /// stand, unless something comes between.
    private func escaped(_ text: String) -> String {
        let words = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        let markdown: Markdown = "\(words)"
        return String(decoding: markdown.bytes(in: .english), as: UTF8.self)
            .splitting("@", with: "@<!-- -->").splitting("#", with: "#<!-- -->")
    }
}

extension String {
    /// With `replacement` for each `mark` that a letter or digit follows.
    fileprivate func splitting(_ mark: Character, with replacement: String) -> String {
        var result = ""
        for index in indices {
            let next = self.index(after: index)
            let isFollowed = next < endIndex && (self[next].isLetter || self[next].isNumber)
            // An entity such as &#92; is no issue.
            let isEntity = index > startIndex && self[self.index(before: index)] == "&"
            result += self[index] == mark && isFollowed && !isEntity ? replacement : String(self[index])
        }
        return result
    }
}
