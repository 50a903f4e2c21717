import Data
import Foundation
import Templates
import Testing

@testable import Generator

@Suite struct `JSON` {
    @Test func `keeps the order of members, and separates them`() {
        var json = JSONWriter()
        json.object { json in
            json.member("b", "text")
            json.member("a", 1)
            json.member("none", nil as String?)
            json.member("yes", true)
            json.name("list")
            json.array { json in
                json.value(1)
                json.value("two")
                json.array { _ in }
                json.object { _ in }
                json.value(nil as Bool?)
            }
            json.member("last", -5)
        }
        #expect(
            json.text == """
                {"b": "text", "a": 1, "none": null, "yes": true, "list": [1, "two", [], {}, null], "last": -5}
                """)
    }

    @Test(arguments: [
        ("\"\\/", #""\"\\/""#),
        ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
        ("a\u{202E}b\u{2066}", #""a\u202eb\u2066""#),
        ("\u{2028}\u{FEFF}", #""\u2028\ufeff""#),
        ("Amélie 観る 🎬", #""Amélie 観る 🎬""#),
        ("\r\n", #""\r\n""#),
    ])
    func `escapes what needs it and nothing else`(value: String, text: String) throws {
        var json = JSONWriter()
        json.value(value)
        #expect(json.text == text)
        let bytes = Foundation::Data(json.text.utf8)
        let read = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed)
        #expect((read as? String)?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
    }

    @Test func `lists problems as people see them`() {
        var json = JSONWriter()
        let placed = Problem(.warning, "a", "first", file: "x.yml", at: Position(line: 2, column: 3))
        json.object { $0.problems([Problem(.error, "b", "second"), placed]) }
        #expect(
            json.text == """
                {"problems": [{"severity": "warning", "code": "a", "message": "first", "file": "x.yml", \
                "line": 2, "column": 3}, {"severity": "error", "code": "b", "message": "second", \
                "file": null, "line": null, "column": null}]}
                """)
    }
}
