import Testing

@testable import Data

@Suite struct RecoveryTests {
    private func read(_ document: String) throws -> (outline: String, places: [String]) {
        let (root, problems) = YAMLReader.read(try SourceText(document))
        return (root.outline, problems.map(\.place))
    }

    static let broken = [
        "- id: \"1\n", "- id: [1\n", "- id: @1\n", "- id: *a\n", "- 'a' b\n", "- id:1\n  action: x\n",
        "-id 1\n", "-id: 1\n",
        "\t- id: 1\n", "- id: 1\n   action: x\n", "- \"\\q\"\n", "- {a:b}\n", "- ? a\n  : b\n",
        "- |x\n  text: \"a\n  b\n",
        "- a: [b, {c: d}]\n  e: f\n", "- <<: *base\n  id: 1\n",
    ]

    @Test(arguments: broken) func `ten broken entries are ten problems`(entry: String) throws {
        let good = "- id: 7\n  action: restore\n"
        let (outline, places) = try read(good + String(repeating: entry + good, count: 10))
        let lines = entry.utf8.count { $0 == 0x0A }
        #expect(places.count == 10, "\(places)")
        for (index, place) in places.enumerated() {
            let first = 3 + index * (lines + 2)
            #expect((first..<first + lines).contains(Int(place.prefix { $0 != ":" }) ?? 0), "\(places)")
        }
        #expect(outline.components(of: #"{"id": "7", "action": "restore"}"#) == 11)
    }

    @Test func `goes on with the next key of the same entry`() throws {
        let (outline, places) = try read("- id: &x 1\n  action: *y\n  at: 'a' b\n  note: \"c\n- id: 2\n")
        #expect(
            places == [
                "1:7 yaml_anchor", "2:11 yaml_alias", "3:11 yaml_trailing_text",
                "4:9 yaml_unterminated_quote",
            ])
        #expect(outline == #"[{"id": "1"}, {"id": "2"}]"#)
    }

    @Test func `checks what stands below a refused anchor or tag`() throws {
        let (outline, places) = try read("changes: &a\n- !!map\n  id: 1\n  action: @x\nuser: !u me\n")
        #expect(places == ["1:10 yaml_anchor", "2:3 yaml_tag", "4:11 yaml_reserved", "5:7 yaml_tag"])
        #expect(outline == #"{"changes": [{"id": "1"}], "user": "me"}"#)
    }

    @Test func `goes on below a broken first line`() throws {
        #expect(try read("@id: 1\naction: *a\n").places == ["1:1 yaml_reserved", "2:9 yaml_alias"])
        #expect(try read("? a\n: b\nc: *d\n").places == ["1:1 yaml_complex_key", "3:4 yaml_alias"])
        #expect(
            try read("id:1\naction: a\nnote: *b\n").places == ["1:3 yaml_missing_space", "3:7 yaml_alias"])
        #expect(
            try read("- id:1\n  action: a\n  note: *b\n").places == [
                "1:5 yaml_missing_space", "3:9 yaml_alias",
            ])
        #expect(try read("%YAML 1.2\n---\na: *b\n").places == ["1:1 yaml_directive", "3:4 yaml_alias"])
    }

    @Test func `says nothing more about lines that belong to a broken entry`() throws {
        let document =
            "- a: @b\n      c: d\n   - e\n  f: g\n- h: |0\n    \"i\n    : j\n    - k: l\n  m: n\n- o\n"
        let (outline, places) = try read(document)
        #expect(places == ["1:6 yaml_reserved", "5:7 yaml_block_header"])
        #expect(outline == #"[{"f": "g"}, {"m": "n"}, "o"]"#)
    }

    @Test func `tells every tab and every dash without a space`() throws {
        #expect(
            try read("- a\n-b\n-c\n- d\n").places == ["2:1 yaml_missing_space", "3:1 yaml_missing_space"])
        #expect(try read("a: b\n\tc: d\n\te: f\n").places == ["2:1 yaml_tab", "3:1 yaml_tab"])
    }

    @Test func `keeps the first of two equal keys`() throws {
        let (outline, places) = try read("a: 1\nb: 2\na: 3\na: 4\n")
        #expect(places == ["3:1 yaml_duplicate_key", "4:1 yaml_duplicate_key"])
        #expect(outline == #"{"a": "1", "b": "2"}"#)
    }

    @Test func `stops after a hundred problems and says so`() throws {
        let exactly = YAMLReader.read(try SourceText(String(repeating: "- *a\n", count: 100))).problems
        #expect(exactly.count == 100 && exactly.allSatisfy { $0.code == "yaml_alias" })
        let problems = YAMLReader.read(try SourceText(String(repeating: "- *a\n", count: 5000))).problems
        #expect(problems.count == 101)
        #expect(
            problems.last?.outline
                == "101:3 too_many_problems there are more problems than these 100; mend them first")
        let bells = YAMLReader.read(try SourceText(String(repeating: "- \u{7}\n", count: 5000))).problems
        #expect(
            bells.map(\.code) == Array(repeating: "yaml_control_character", count: 100) + [
                "too_many_problems"
            ])
    }

    @Test func `orders problems by their place`() throws {
        #expect(
            try read("- a\u{1}\n- *b\n- c\u{1}\n- *d\n").places == [
                "1:4 yaml_control_character", "2:3 yaml_alias", "3:4 yaml_control_character",
                "4:3 yaml_alias",
            ])
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = Substring(self)
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
