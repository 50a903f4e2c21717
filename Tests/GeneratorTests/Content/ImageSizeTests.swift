import Testing

@testable import Generator

@Suite struct `The size of a picture` {
    private static func bytes(_ hex: String) -> [UInt8] {
        hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    }

    private static let png = bytes(
        "89 50 4E 47 0D 0A 1A 0A 00 00 00 0D 49 48 44 52 00 00 01 F4 00 00 02 EE 08 02 00 00 00")
    private static let gif = bytes("47 49 46 38 39 61 F4 01 EE 02 00 00 00")
    /// An application segment, a table, and a progressive frame of 500 × 750.
    private static let jpeg = bytes(
        "FF D8 FF E0 00 04 4A 46 FF FF C4 00 05 00 01 02 FF C2 00 11 08 02 EE 01 F4 03 01 22 00")
    private static let lossy = bytes(
        "52 49 46 46 00 00 00 00 57 45 42 50 56 50 38 20 00 00 00 00 00 00 00 9D 01 2A F4 01 EE 02 00")
    /// 14 bits each of width - 1 and height - 1: 499 | 749 << 14.
    private static let lossless = bytes(
        "52 49 46 46 00 00 00 00 57 45 42 50 56 50 38 4C 00 00 00 00 2F F3 41 BB 00 00")
    private static let extended = bytes(
        "52 49 46 46 00 00 00 00 57 45 42 50 56 50 38 58 0A 00 00 00 00 00 00 00 F3 01 00 ED 02 00")
    /// A preview of 64 × 96 before the picture itself.
    private static let avif =
        bytes("00 00 00 1C") + Array("ftypavif".utf8) + bytes("00 00 00 00")
        + Array("....ispe".utf8) + bytes("00 00 00 00 00 00 00 40 00 00 00 60")
        + Array("....ispe".utf8) + bytes("00 00 00 00 00 00 01 F4 00 00 02 EE") + [0, 0, 0, 0, 0]
    private static let all = [png, gif, jpeg, lossy, lossless, extended, avif]

    @Test(arguments: all)
    func `is read from its file`(file: [UInt8]) {
        #expect(ImageSize(of: file) == ImageSize(width: 500, height: 750))
    }

    @Test(arguments: all)
    func `is nil of a file that was cut off`(file: [UInt8]) {
        for length in 0..<min(file.count, 10) {
            #expect(ImageSize(of: Array(file[..<length])) == nil, "\(length)")
        }
    }

    @Test(arguments: [
        Array("<!DOCTYPE html>".utf8), [], Array("GIF89a\0\0\0\0".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
        [0xFF, 0xD8, 0xFF, 0xD9],
    ])
    func `is nil of what is no picture, or of one without any extent`(file: [UInt8]) {
        #expect(ImageSize(of: file) == nil)
    }

    /// A reader that trusts what it reads crashes on some of these.
    @Test(arguments: all)
    func `survives any byte at any place`(file: [UInt8]) {
        for place in file.indices {
            for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                var changed = file
                changed[place] = byte
                if let size = ImageSize(of: changed) { #expect(size.width > 0 && size.height > 0) }
            }
        }
    }
}
