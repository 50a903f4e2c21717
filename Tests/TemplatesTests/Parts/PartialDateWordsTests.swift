import Data
import Testing

@testable import Templates

@Suite struct PartialDateWordsTests {
    private static func html(_ write: (inout HTMLWriter) -> Void) -> String {
        var writer = HTMLWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("2025-10-12", " on ", "12 October 2025", "12 Oct 2025"),
        ("2025-10", " in ", "October 2025", "Oct 2025"), ("2025", " in ", "2025", "2025"),
        ("0987-06", " in ", "June 987", "Jun 987"), ("0033", " in ", "33", "33"),
    ])
    func `a date is written as precisely as it is known`(
        _ written: String, _ preposition: String, _ long: String, _ short: String
    ) throws {
        let date = try #require(PartialDate(written: written))
        #expect(date.english == long)
        #expect(Self.html { $0.write(date: date) } == "<time datetime=\"\(written)\">\(long)</time>")
        #expect(Self.html { $0.write(shortDate: date) } == "<time datetime=\"\(written)\">\(short)</time>")
        let inSentence = "\(preposition)<time datetime=\"\(written)\">"
        #expect(Self.html { $0.write(on: date) } == inSentence + "\(long)</time>")
        #expect(Self.html { $0.write(onShort: date) } == inSentence + "\(short)</time>")
        var markdown = MarkdownWriter()
        markdown.write(on: date)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == preposition + long)
    }

    @Test func `what nobody knows is said and never dated`() {
        #expect(PartialDate.unknown.english == "date unknown")
        #expect(Self.html { $0.write(date: PartialDate.unknown) } == "date unknown")
        #expect(Self.html { $0.write(shortDate: PartialDate.unknown) } == "date unknown")
        #expect(Self.html { $0.write(on: .unknown) } == ", date unknown")
        var markdown = MarkdownWriter()
        markdown.write(on: .unknown)
        #expect(String(decoding: markdown.bytes, as: UTF8.self) == ", date unknown")
    }
}
