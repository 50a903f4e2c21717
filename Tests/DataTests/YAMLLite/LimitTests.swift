import Testing

@testable import Data

@Suite struct LimitTests {
    private func places(_ document: String) throws -> [String] {
        YAMLReader.read(try SourceText(document)).problems.map(\.place)
    }

    @Test func `reads 32 levels and no more`() throws {
        let dashes = String(repeating: "- ", count: 32)
        #expect(try places(dashes + "a\n") == [])
        let problems = YAMLReader.read(try SourceText("- a\n" + dashes + "- b\n- *c\n")).problems
        #expect(
            problems.map(\.outline) == [
                "2:65 yaml_nesting more than 32 levels of nesting; write it flatter",
                "3:3 yaml_alias aliases ('*name') are not supported; write the value out, or quote the text",
            ])
        let keys = (0..<32).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(try places(keys) == [])
        #expect(try places(keys + String(repeating: " ", count: 32) + "a:\n") == ["33:33 yaml_nesting"])
        #expect(try places(keys + String(repeating: " ", count: 32) + "[a]\n") == [])
    }

    @Test func `survives any depth`() throws {
        #expect(try places(String(repeating: "- ", count: 30_000)) == ["1:65 yaml_nesting"])
        #expect(try places("- " + String(repeating: "[", count: 60_000)) == ["1:4 yaml_nested_flow"])
        #expect(try places("a: " + String(repeating: "&a ", count: 20_000)).count == 101)
        #expect(try places(String(repeating: "? ", count: 30_000)) == ["1:1 yaml_complex_key"])
        let stairs = (0..<5000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(try places(stairs) == ["33:33 yaml_nesting"])
    }

    @Test func `reads 100,000 entries of a collection and no more`() throws {
        let entries = String(repeating: "-\n", count: 100_000)
        #expect(try places(entries) == [])
        let problems = YAMLReader.read(try SourceText(entries + "- *a\n- *a\n")).problems
        #expect(
            problems.map(\.outline) == [
                "100001:1 yaml_too_many_entries more than 100,000 entries in one collection; split the file"
            ])
        let line = " " + String(repeating: "a,", count: 10_000) + "\n"
        #expect(try places("- [\n" + String(repeating: line, count: 10) + " ]\n") == [])
        let flow = "- [\n" + String(repeating: line, count: 10) + " b]\n- *a\n"
        #expect(try places(flow) == ["12:2 yaml_too_many_entries"])
    }

    @Test func `reads a million entries of a document and no more`() throws {
        let line = "- [" + String(repeating: "a,", count: 30_000) + "]\n"
        let problems = YAMLReader.read(try SourceText(String(repeating: line, count: 40))).problems
        #expect(
            problems.map(\.outline) == [
                "34:3 yaml_too_many_entries more than 1,000,000 entries in one file; split it"
            ])
    }

    @Test func `reads keys of 1024 characters and no longer ones`() throws {
        let key = String(repeating: "é", count: 1024)
        #expect(try places("\(key): a\n- b") == ["2:1 yaml_unexpected_item"])
        #expect(try places("{\(key): a}") == [])
        let message = "yaml_long_key a key has at most 1024 characters; shorten it"
        let problems = YAMLReader.read(try SourceText("a: b\n\(key)x: a\nc: *d")).problems
        #expect(problems.map(\.outline).first == "2:1 " + message)
        #expect(problems.map(\.place) == ["2:1 yaml_long_key", "3:4 yaml_alias"])
        #expect(try places("- {\(key)x: a}") == ["1:4 yaml_long_key"])
        #expect(try places("'\(key)': a") == ["1:1 yaml_long_key"])
    }

    @Test func `never crashes on random bytes`() {
        var random = SeededGenerator(seed: 4)
        let alphabet = Array("-:?#[]{},&*!|>'\"%@`\\ \n\r\t~.ax0\u{85}é\u{FEFF}".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<random.pick(0...40)).map { _ in
                random.once(in: 12) ? UInt8(random.pick(0...255)) : random.pick(alphabet)
            }
            guard let source = try? SourceText(path: "fuzz.yml", bytes: bytes) else { continue }
            let (_, problems) = YAMLReader.read(source)
            let page = FrontMatter(source)
            #expect((problems + page.problems).allSatisfy { isInside(source, $0) }, "\(bytes)")
        }
    }

    /// Whether a problem points to a character of its line, or right behind the line.
    private func isInside(_ source: SourceText, _ problem: Problem) -> Bool {
        guard let position = problem.position, let line = problem.source else { return false }
        return (1...source.lineCount).contains(position.line)
            && (1...line.unicodeScalars.count + 2).contains(position.column)
    }
}
