import Testing

@testable import Data

@Suite struct SourceTextTests {
    private func refusal(_ bytes: [UInt8]) -> Problem? {
        do throws(Problem) {
            _ = try SourceText(path: "site.yml", bytes: bytes)
            return nil
        } catch {
            return error
        }
    }

    static let invalid: [(bytes: [UInt8], place: String)] = [
        ([0xFF], "1:1"), (Array("a: b\nc: é".utf8) + [0xC3], "2:5"),
        (Array("é\n".utf8) + [0xED, 0xA0, 0x80], "2:1"),
        (Array("\u{FEFF}é".utf8) + [0xC0, 0x80], "1:2"), ([0xF0, 0x9F, 0x98, 0x0A], "1:1"),
    ]

    @Test(arguments: invalid) func `refuses bytes that are not UTF-8`(bytes: [UInt8], place: String) {
        let problem = refusal(bytes)
        #expect(
            problem?.outline
                == "\(place) invalid_utf8 the text is not valid UTF-8 here; save the file as UTF-8")
        #expect(problem?.file == "site.yml")
        #expect(problem?.source != nil)
    }

    @Test func `refuses NUL`() {
        let problem = refusal(Array("a\né\0b".utf8))
        #expect(problem?.outline == "2:2 nul_byte a text file cannot hold a NUL byte; remove it")
        #expect(problem?.source == "é\0b")
    }

    @Test func `refuses lines beyond 64 KB`() {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 10)
        #expect(refusal(line + [0x0D, 0x0A] + line) == nil)
        let problem = refusal([0x0A] + line + [0x78, 0x0A])
        #expect(problem?.outline == "2:1 line_too_long the line is longer than 64 KB; break it into several")
        #expect(problem?.source == nil)
    }

    @Test func `refuses files beyond 16 MB`() {
        let problem = refusal([UInt8](repeating: 0x0A, count: (16 << 20) + 1))
        #expect(problem?.message == "the file is larger than 16 MB; split it or remove what is not needed")
        #expect(problem?.code == "file_too_large")
        #expect(problem?.file == "site.yml")
    }

    @Test func `drops one byte order mark`() throws {
        #expect(try SourceText("\u{FEFF}a").bytes == [0x61])
        #expect(try SourceText("a\u{FEFF}").bytes == [0x61, 0xEF, 0xBB, 0xBF])
    }

    @Test func `shows the line of a problem without its line break`() throws {
        let source = try SourceText("a\r\n é \n\nlast")
        let lines = (1...5).map {
            source.problem("code", "message", at: Position(line: $0, column: 1)).source
        }
        #expect(lines == ["a", " é ", "", "last", ""])
        let problem = source.problem(.warning, "code", "message", at: Position(line: 2, column: 3))
        let position = Position(line: 2, column: 3)
        #expect(
            problem == Problem(.warning, "code", "message", file: "changes.yml", at: position, source: " é "))
    }
}
