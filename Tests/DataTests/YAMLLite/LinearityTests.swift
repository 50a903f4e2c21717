import Testing

@testable import Data

/// Twice the input takes about twice the time, whatever the input is made of.
@Suite(.serialized) struct LinearityTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let document: @Sendable (Int) -> String

        init(_ name: String, _ document: @escaping @Sendable (Int) -> String) {
            testDescription = name
            self.document = document
        }
    }

    static func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

    static let shapes = [
        Shape("entries") { lines($0) { "- id: \($0)\n  action: mark_as_watched # c\n" } },
        Shape("keys") { lines($0) { "key \($0): value\n" } },
        Shape("a literal scalar") { "a: |\n" + lines($0) { _ in "  some words of text\n" } },
        Shape("a folded scalar") { "a: >\n" + lines($0) { _ in "  some words of text\n\n" } },
        Shape("empty lines in a block scalar") { "a: |+\n" + lines($0 * 8) { _ in "\n" } },
        Shape("a plain scalar") { "a:\n" + lines($0) { _ in "  some words of text\n" } },
        Shape("a quoted scalar") {
            "a: \"\n" + lines($0) { _ in "  some \\u0041 of\\\n  text\n" } + "  \"\n"
        },
        Shape("a flow sequence") { "a: [\n" + lines($0) { " \($0), 'b', \"c\",\n" } + " ]\n" },
        Shape("a flow mapping") { "a: {\n" + lines($0) { " k\($0): 'b',\n" } + " }\n" },
        Shape("one long line") { "a: [" + lines($0 * 2) { _ in "é, " } + "]\n" },
        Shape("comments") { lines($0) { _ in "  # nothing is pending here\n" } },
        Shape("comments in a flow sequence") {
            "a: [\n" + lines($0) { _ in "  # nothing is pending here\n" } + " ]"
        },
        Shape("unclosed quotes") { lines($0) { "a\($0): 'b\n  c\n" } },
        Shape("unclosed brackets") { lines($0) { "a\($0): [b\n" } },
        Shape("lines of a broken entry") { "a: @\n" + lines($0) { _ in "    - b: c\n" } },
        Shape("empty values") { lines($0) { "k\($0):\n\n" } },
    ]

    @Test(arguments: shapes) func `takes time in proportion to its input`(shape: Shape) throws {
        // The ratio is 2 when time is linear and 4 when it is quadratic.
        var ratio = Double.infinity
        for _ in 0..<6 where ratio > 2.9 {
            ratio = min(ratio, try time(shape.document(4000)) / time(shape.document(2000)))
        }
        #expect(ratio < 2.9)
    }

    private func time(_ document: String) throws -> Double {
        let source = try SourceText(document)
        let times = (0..<3).map { _ in
            let start = processorTime()
            _ = YAMLReader.read(source)
            return processorTime() - start
        }
        return times.min() ?? 0
    }
}
