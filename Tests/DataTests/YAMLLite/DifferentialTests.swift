import Testing

@testable import Data

@Suite struct DifferentialTests {
    /// Where YAML 1.2 gives a document a meaning and PyYAML, which reads YAML 1.1, refuses or changes it.
    ///
    /// Each is named by what PyYAML says or by what the document holds, with the rule of YAML 1.2 that we
    /// follow.
    private func isKnownDifference(_ document: String, _ root: Node, _ answer: PythonOracle.Answer) -> Bool {
        if case .refusal(let reason) = answer {
            // PyYAML takes only spaces for white space between tokens; `s-white` is a space or a tab.
            if reason.contains(#"found character '\t' that cannot start any token"#) { return true }
            if reason.contains(#"indicators, but found '\t'"#) { return true }
            // `[why?]`: between brackets a `?` ended plain text in YAML 1.1; `ns-plain-safe` of YAML 1.2 has
            // it.
            if reason.contains("but got '?'") { return true }
        }
        // A block scalar as the whole document: its parent is indented by -1, so its text may stand at column
        // 1 (`s-l+block-node(-1, c)`); PyYAML wants a space.
        if let start = rootStart(of: document, root), start == "|" || start == ">" { return true }
        // U+0085, U+2028 and U+2029 end lines in YAML 1.1; `b-char` of YAML 1.2 is only LF and CR.
        return document.unicodeScalars.contains { $0 == "\u{85}" || $0 == "\u{2028}" || $0 == "\u{2029}" }
    }

    private func rootStart(of document: String, _ root: Node) -> Unicode.Scalar? {
        let lines = document.unicodeScalars.drop { $0 == "\u{FEFF}" }.split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines[root.position.line - 1].dropFirst(root.position.column - 1).first
    }

    @Test func `reads back every generated document`() throws {
        var generator = DocumentGenerator(seed: 1)
        for _ in 0..<4000 {
            let (document, outline) = generator.document()
            let (root, problems) = YAMLReader.read(try SourceText(document))
            #expect(problems.map(\.outline) == [], "\(document)")
            #expect(root.outline == outline, "\(document)")
        }
    }

    @Test(.enabled(if: PythonOracle.interpreter != nil))
    func `agrees with PyYAML about every document that it accepts`() throws {
        let documents = Self.documents(seed: 2, count: 1500)
        let answers = try PythonOracle.answers(to: documents)
        try #require(answers.count == documents.count)
        var accepted = 0
        for (document, answer) in zip(documents, answers) {
            let (root, problems) = YAMLReader.read(try SourceText(document))
            guard problems.isEmpty else { continue }
            accepted += 1
            guard answer != .outline(root.outline), !isKnownDifference(document, root, answer) else {
                continue
            }
            Issue.record("\(document.outline)\nwe:   \(root.outline)\nthey: \(answer)")
        }
        #expect(accepted > documents.count / 3)
    }

    /// Valid documents, mutations of them, and soups of pieces, in equal parts.
    private static func documents(seed: UInt64, count: Int) -> [String] {
        var generator = DocumentGenerator(seed: seed)
        var documents: [String] = []
        for _ in 0..<count {
            let document = generator.document().text
            documents.append(document)
            documents.append(Mutations.mutate(document, using: &generator.random))
            documents.append(Mutations.soup(using: &generator.random))
        }
        return documents
    }
}
