import Foundation
import Testing

@testable import Templates

@Suite struct `Text as JSON` {
    @Test(arguments: [
        ("Amélie", "\"Amélie\""), ("say \"cheese\"", #""say \"cheese\"""#), (#"a\b"#, #""a\\b""#),
        ("</script>&", #""\u003C/script\u003E\u0026""#),
        ("two\nlines\tand a tab", #""two\nlines\tand a tab""#),
        ("", "\"\""),
    ])
    func `is quoted`(_ text: String, quoted: String) {
        #expect(written(text) == quoted)
    }

    @Test(arguments: [
        ("a\u{0}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2028}b", "a b"), ("a\rb", "a b"),
    ])
    func `has no character that nobody can see`(_ text: String, clean: String) throws {
        let bytes = Foundation::Data(written(text).utf8)
        let read = try JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed)
        #expect(read as? String == clean)
    }

    private func written(_ text: String) -> String {
        var file = DataWriter()
        file.write(json: text)
        return String(decoding: file.bytes, as: UTF8.self)
    }
}
