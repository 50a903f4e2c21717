import Testing

@testable import Generator

@Suite struct `A name in an archive` {
    private static func letters(_ count: Int) -> String { String(repeating: "n", count: count) }

    @Test(arguments: [
        ("index.html", 0), (letters(100), 0), (letters(101), nil),
        ("\(letters(50))/\(letters(49))", 0), ("\(letters(50))/\(letters(50))", 50),
        ("\(letters(155))/\(letters(100))", 155), ("\(letters(156))/\(letters(100))", nil),
        ("\(letters(155))/\(letters(101))", nil), ("a/\(letters(101))", nil),
        ("\(letters(60))/\(letters(60))/\(letters(60))", 121),
        ("\(letters(10))/\(letters(60))/\(letters(60))", 71),
        // The slash at the end of a folder's name belongs to the name.
        ("\(letters(99))/", 0), ("\(letters(100))/", nil), ("\(letters(60))/\(letters(99))/", 60),
        ("\(letters(60))/\(letters(100))/", nil),
    ])
    func `is cut at a slash when both parts then fit`(_ name: String, expected: Int?) throws {
        let split = TarName.split(name.utf8.span)
        #expect(split == expected)
        guard let split, split > 0 else { return }
        #expect(Array(name.utf8)[split] == UInt8(ascii: "/"))
        #expect(split <= 155 && name.utf8.count - split - 1 <= 100)
    }

    @Test(arguments: [
        (1, "9 path=n\n"), (2, "11 path=nn\n"), (90, "99 path=\(letters(90))\n"),
        (91, "101 path=\(letters(91))\n"), (92, "102 path=\(letters(92))\n"),
        (989, "999 path=\(letters(989))\n"), (990, "1001 path=\(letters(990))\n"),
    ])
    func `is told in a record that counts itself`(_ length: Int, record: String) {
        let bytes = TarName.record(Self.letters(length).utf8.span)
        #expect(String(decoding: bytes, as: UTF8.self) == record)
        #expect(record.hasPrefix("\(bytes.count) "))
    }

    @Test(arguments: [
        ("a/b", "b"), ("b", "b"), ("a/\(letters(200))", letters(100)), ("a/b/", "b/"), ("/", "/"),
    ])
    func `is short for readers that know no records`(_ name: String, short: String) {
        let range = TarName.short(name.utf8.span)
        #expect(String(decoding: Array(name.utf8)[range], as: UTF8.self) == short)
    }
}
