import Testing

@testable import Data

@Suite struct TextTableTests {
    @Test func `numbers texts in the order in which they first come`() {
        var table = TextTable()
        #expect(
            ["b", "a", "", "b", "", "a", "c"].map { table.number(of: $0.utf8.span) } == [0, 1, 2, 0, 2, 1, 3])
        #expect(table.count == 4 && table[0] == "b" && table[2].isEmpty)
    }

    @Test func `finds what it numbered, and nothing else, whatever came last`() {
        var table = TextTable()
        let keys = (0..<2000).map { "tt\($0 * 7919 % 2003)" }
        for key in keys { _ = table.number(of: key.utf8.span) }
        for last in [-1, 0, 5, 1999, 2000] {
            #expect(keys.map { table.find($0.utf8.span, after: last) } == Array(0..<2000))
            #expect(table.find("tt".utf8.span, after: last) == nil)
            #expect(table.find("tt00".utf8.span, after: last) == nil)
        }
    }

    @Test func `keeps texts apart that differ in one bit, or in how they spell a letter`() {
        var table = TextTable()
        let texts = ["\u{E9}", "e\u{301}", "12345678", "12345678\0", "123456789", "02345678", "8", "\0"]
        for text in texts { _ = table.number(of: text.utf8.span) }
        #expect(table.count == texts.count)
    }

    @Test func `room made in advance changes nothing`() {
        var table = TextTable()
        _ = table.number(of: "a".utf8.span)
        table.reserve(1000)
        #expect(table.find("a".utf8.span) == 0)
        #expect(table.number(of: "b".utf8.span) == 1)
    }
}
