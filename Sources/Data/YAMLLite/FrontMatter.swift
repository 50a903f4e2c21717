/// The YAML-lite between two lines `---` at the top of a page, and the text below it.
package struct FrontMatter: Sendable {
    /// What the front matter says, nil when the page has none.
    package let node: Node?
    package let problems: [Problem]
    /// The bytes of the page without its front matter.
    package let body: [UInt8]
    /// The line of the file on which the body begins.
    package let bodyLine: Int

    package init(_ source: SourceText) {
        guard source.isMarkerLine(1) else {
            (node, problems, body, bodyLine) = (nil, [], source.bytes, 1)
            return
        }
        guard let closing = (2..<source.lineCount + 1).first(where: source.isMarkerLine) else {
            let message = "the front matter that begins here is not closed; write a line '---' below it"
            let problem = source.problem(
                "front_matter_unterminated", message, at: Position(line: 1, column: 1))
            (node, problems, body, bodyLine) = (nil, [problem], [], source.lineCount + 1)
            return
        }
        // The opening line is the start of the YAML document: another `---` below it would begin a second
        // one.
        let (root, problems) = YAMLReader.read(source, lines: 1..<closing)
        self.node = root
        self.problems = problems
        body = Array(source.bytes[source.start(ofLine: closing + 1)...])
        bodyLine = closing + 1
    }
}

extension SourceText {
    /// Whether a line is `---`, with or without blanks behind.
    fileprivate func isMarkerLine(_ number: Int) -> Bool {
        let line = line(number)
        return line.starts(with: "---".utf8)
            && line.dropFirst(3).allSatisfy { Unicode.Scalar($0).isYAMLBlank }
    }
}
