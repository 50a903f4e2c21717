/// Labels with an explanation beside each, wrapped to 80 columns.
enum TextColumns {
    private static let width = 80
    private static let start = 26

    /// One paragraph a row; a label that reaches into the second column gets a line of its own.
    static func render(_ rows: [(label: String, text: String)]) -> String {
        rows.map { label, text in
            let lines = wrap(text, indent: start)
            let head = "  " + label
            guard head.count < start else { return "\(head)\n\(lines)\n" }
            return head + lines.dropFirst(head.count) + "\n"
        }.joined()
    }

    /// Breaks paragraphs, which empty lines separate, at spaces.
    static func wrap(_ text: String, indent: Int = 0) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { wrapLine($0, indent: indent) }
            .joined(separator: "\n")
    }

    private static func wrapLine(_ text: Substring, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                lines.append(margin + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(margin + line) }
        return lines.joined(separator: "\n")
    }
}
