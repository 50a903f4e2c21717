import Foundation

/// PyYAML's opinion of documents: one interpreter reads them all and answers with an outline for each.
///
/// The interpreter is named by `MARQUEE_PYTHON`, and must have PyYAML installed.
enum PythonOracle {
    static var interpreter: String? { ProcessInfo.processInfo.environment["MARQUEE_PYTHON"] }

    /// What a document means to PyYAML's `BaseLoader`, or why it refuses it.
    enum Answer: Equatable, Sendable {
        case outline(String)
        case refusal(String)
    }

    private struct Failure: Error { let status: Int32 }

    static func answers(to documents: [String]) throws -> [Answer] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yaml-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let questions = folder.appending(path: "questions.json")
        let answers = folder.appending(path: "answers.json")
        try JSONEncoder().encode(documents).write(to: questions)
        let process = Process()
        process.executableURL = URL(filePath: interpreter ?? "/usr/bin/python3")
        process.arguments = ["-c", script, questions.path(), answers.path()]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return try JSONDecoder().decode([[String]].self, from: Foundation.Data(contentsOf: answers)).map {
            answer in
            answer[0] == "outline" ? .outline(answer[1]) : .refusal(answer[1])
        }
    }

    /// Composes nodes instead of loading values: only a node still knows whether a `null` was quoted.
    private static let script = #"""
        import json, sys, yaml

        def text(value):
            out = []
            for c in value:
                if c == "\n": out.append("\\n")
                elif c == "\t": out.append("\\t")
                elif c in "\"\\": out.append("\\" + c)
                elif " " <= c <= "~": out.append(c)
                else: out.append("\\u{%X}" % ord(c))
            return '"' + "".join(out) + '"'

        def outline(node):
            if node is None: return "~"
            if isinstance(node, yaml.ScalarNode):
                plain = node.style is None
                return "~" if plain and node.value in ("", "~", "null", "Null", "NULL") else text(node.value)
            if isinstance(node, yaml.SequenceNode):
                return "[" + ", ".join(map(outline, node.value)) + "]"
            return "{" + ", ".join(outline(k) + ": " + outline(v) for k, v in node.value) + "}"

        def answer(document):
            try: return ["outline", outline(yaml.compose(document, Loader=yaml.BaseLoader))]
            except Exception as error: return ["refusal", str(error)]

        with open(sys.argv[1]) as questions, open(sys.argv[2], "w") as answers:
            json.dump([answer(document) for document in json.load(questions)], answers)
        """#
}
