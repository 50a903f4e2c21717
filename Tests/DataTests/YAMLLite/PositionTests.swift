import Testing

@testable import Data

@Suite struct PositionTests {
    /// Every node and key with its place, outermost first.
    private func places(_ node: Node) -> [String] {
        let place = "\(node.position.line):\(node.position.column)"
        switch node.content {
        case .null: return [place + " ~"]
        case .scalar(let text): return [place + " " + text]
        case .sequence(let items): return [place + " []"] + items.flatMap(places)
        case .mapping(let pairs):
            return [place + " {}"]
                + pairs.flatMap { pair in
                    ["\(pair.keyPosition.line):\(pair.keyPosition.column) \(pair.key):"] + places(pair.value)
                }
        }
    }

    struct Row: Sendable {
        let document: String
        let places: [String]
    }

    static let rows = [
        Row(document: "", places: ["1:1 ~"]),
        Row(
            document: "# c\n- id: 101\n  at:\n-\n  - 'x'\n",
            places: ["2:1 []", "2:3 {}", "2:3 id:", "2:7 101", "3:3 at:", "3:6 ~", "5:3 []", "5:5 x"]),
        Row(
            document: "é: 😀 # ö\nü: [ä, 'ö', c]",
            places: ["1:1 {}", "1:1 é:", "1:4 😀", "2:1 ü:", "2:4 []", "2:5 ä", "2:8 ö", "2:13 c"]),
        Row(
            document: "\u{FEFF}a: b\r\nc:\r\n  - é\r\n  - |\r\n    x\r\n  - f\r\n",
            places: ["1:1 {}", "1:1 a:", "1:4 b", "2:1 c:", "3:3 []", "3:5 é", "4:5 x\n", "6:5 f"]),
        Row(
            document: "--- {é: \"ü\n  ö\", ä:, z}",
            places: ["1:5 {}", "1:6 é:", "1:9 ü ö", "2:7 ä:", "2:9 ~", "2:11 z:", "2:12 ~"]),
    ]

    @Test(arguments: rows) func `gives every node its place`(row: Row) throws {
        let (root, problems) = YAMLReader.read(try SourceText(row.document))
        #expect(problems.map(\.outline) == [])
        #expect(places(root) == row.places)
    }

    @Test func `gives problems the line that they are on`() throws {
        let problems = YAMLReader.read(try SourceText("\u{FEFF}- é\r\n- ö 😀: *a: b\r\n- c")).problems
        #expect(problems.map(\.place) == ["2:8 yaml_alias"])
        #expect(problems.map(\.source) == ["- ö 😀: *a: b"])
        let last = YAMLReader.read(try SourceText("- a\n- e\u{301}: @")).problems
        #expect(last.map(\.place) == ["2:7 yaml_reserved"])
        #expect(last.map(\.source) == ["- e\u{301}: @"])
    }
}
