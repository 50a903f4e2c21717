import Testing

@testable import Generator

/// The `ustar` header field by field, as POSIX lays it out.
@Suite struct `The header of a member` {
    private func header(
        _ name: String, split: Int = 0, size: Int = 0, kind: TarHeader.Kind = .file, modified: Int64 = 0
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        TarHeader(kind, modified: modified).append(name.utf8.span, split: split, size: size, to: &bytes)
        return bytes
    }

    private func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    @Test(arguments: [
        (0..<100, "movies/tt1.html" + String(repeating: "\0", count: 85)), (100..<108, "0000644\0"),
        (108..<116, "0000000\0"), (116..<124, "0000000\0"), (124..<136, "00000011520\0"),
        (136..<148, "15132324424\0"), (156..<157, "0"), (157..<257, String(repeating: "\0", count: 100)),
        (257..<265, "ustar\u{0}00"), (265..<297, String(repeating: "\0", count: 32)),
        (297..<329, String(repeating: "\0", count: 32)), (329..<337, "0000000\0"), (337..<345, "0000000\0"),
        (345..<512, String(repeating: "\0", count: 167)),
    ])
    func `has every field where readers look for it`(_ range: Range<Int>, field: String) {
        let bytes = header("movies/tt1.html", size: 0o11520, modified: 1_768_532_244)
        #expect(bytes.count == 512)
        #expect(text(bytes, range) == field)
    }

    @Test(arguments: ["a", "movies/tt1.html", String(repeating: "z", count: 100)], [0, 1, 0o7777, 1 << 40])
    func `sums up to its checksum`(_ name: String, size: Int) {
        var bytes = header(name, size: size, modified: 1_768_532_244)
        let written = text(bytes, 148..<156)
        bytes.replaceSubrange(148..<156, with: repeatElement(UInt8(ascii: " "), count: 8))
        let digits = String(bytes.reduce(0) { $0 + Int($1) }, radix: 8)
        #expect(written == String(repeating: "0", count: 6 - digits.count) + digits + "\0 ")
    }

    @Test func `of a folder lets everybody look into it`() {
        let bytes = header("movies/", kind: .folder)
        #expect(text(bytes, 100..<108) == "0000755\0")
        #expect(text(bytes, 156..<157) == "5")
        #expect(text(header("x", kind: .extended), 156..<157) == "x")
    }

    @Test func `has a long name in two parts`() {
        let (folder, file) = (String(repeating: "d", count: 155), String(repeating: "f", count: 100))
        let bytes = header("\(folder)/\(file)", split: 155)
        #expect(text(bytes, 0..<100) == file)
        #expect(text(bytes, 345..<500) == folder)
    }

    @Test(arguments: [
        (0o77777777777, Array("77777777777".utf8) + [0]),
        (0o100000000000, [0x80, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]),
        (Int.max, [0x80, 0, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
    ])
    func `has what eleven digits cannot hold in binary`(_ number: Int, field: [UInt8]) {
        #expect(Array(header("x", size: number)[124..<136]) == field)
        #expect(Array(header("x", modified: Int64(number))[136..<148]) == field)
    }

    @Test func `has no time before 1970`() {
        #expect(header("x", modified: -1) == header("x", modified: 0))
    }
}
