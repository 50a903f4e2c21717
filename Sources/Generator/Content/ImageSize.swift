/// How large a picture is, as its file says: pages tell browsers, so that nothing moves when it arrives.
struct ImageSize: Equatable, Sendable {
    var width: Int
    var height: Int

    /// More of a file is not read: what comes before the size are profiles and previews.
    static let longestStart = 1 << 19

    /// Reads the size from the start of a JPEG, PNG, WebP, AVIF or GIF file; nil when it is none of them, or
    /// says nothing sensible.
    ///
    /// What the file is tells its content: endings are often wrong, and browsers do not believe them either.
    init?(of bytes: [UInt8]) {
        let file = ImageBytes(bytes)
        let size = file.png ?? file.gif ?? file.jpeg ?? file.webp ?? file.avif
        guard let size, 1...65_535 ~= size.width, 1...65_535 ~= size.height else { return nil }
        self = size
    }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// The bytes of a picture, read safely: what lies beyond them is nil.
private struct ImageBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ place: Int) -> Int? { bytes.indices.contains(place) ? Int(bytes[place]) : nil }

    private func number(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place <= bytes.count - count else { return nil }
        return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func littleNumber(at place: Int, bytes count: Int) -> Int? {
        guard place >= 0, place <= bytes.count - count else { return nil }
        return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private func says(_ text: StaticString, at place: Int) -> Bool {
        place >= 0 && bytes.dropFirst(place).starts(with: "\(text)".utf8)
    }

    /// PNG, 11.2.2: the header chunk comes first.
    var png: ImageSize? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), says("IHDR", at: 12),
            let width = number(at: 16, bytes: 4), let height = number(at: 20, bytes: 4)
        else { return nil }
        return ImageSize(width: width, height: height)
    }

    var gif: ImageSize? {
        guard says("GIF8", at: 0), let width = littleNumber(at: 6, bytes: 2),
            let height = littleNumber(at: 8, bytes: 2)
        else { return nil }
        return ImageSize(width: width, height: height)
    }

    /// JPEG, B.1 and B.2: segments follow one another until the frame header tells the size.
    var jpeg: ImageSize? {
        guard number(at: 0, bytes: 3) == 0xFFD8FF else { return nil }
        var place = 2
        while let mark = byte(place), mark == 0xFF, let kind = byte(place + 1) {
            if kind == 0xFF {
                place += 1
                continue
            }
            // C4, C8 and CC are tables among the frame headers.
            if 0xC0...0xCF ~= kind, ![0xC4, 0xC8, 0xCC].contains(kind) {
                guard let height = number(at: place + 5, bytes: 2),
                    let width = number(at: place + 7, bytes: 2)
                else { return nil }
                return ImageSize(width: width, height: height)
            }
            guard let length = number(at: place + 2, bytes: 2), length >= 2 else { return nil }
            place += 2 + length
        }
        return nil
    }

    /// WebP container: lossy (RFC 6386), lossless, or extended with a canvas.
    var webp: ImageSize? {
        guard says("RIFF", at: 0), says("WEBP", at: 8) else { return nil }
        if says("VP8X", at: 12) {
            guard let width = littleNumber(at: 24, bytes: 3), let height = littleNumber(at: 27, bytes: 3)
            else { return nil }
            return ImageSize(width: width + 1, height: height + 1)
        }
        if says("VP8L", at: 12), byte(20) == 0x2F, let bits = littleNumber(at: 21, bytes: 4) {
            return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        guard says("VP8 ", at: 12), number(at: 23, bytes: 3) == 0x9D012A,
            let width = littleNumber(at: 26, bytes: 2), let height = littleNumber(at: 28, bytes: 2)
        else { return nil }
        return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    /// AVIF is an ISO base media file: the largest of its spatial extents is the picture, others are
    /// previews.
    var avif: ImageSize? {
        guard says("ftyp", at: 4), says("avif", at: 8) || says("avis", at: 8) || says("mif1", at: 8) else {
            return nil
        }
        var largest: ImageSize?
        for place in bytes.indices.dropLast(16) where bytes[place] == UInt8(ascii: "i") {
            guard says("ispe", at: place), let width = number(at: place + 8, bytes: 4),
                let height = number(at: place + 12, bytes: 4)
            else { continue }
            if width >= largest?.width ?? 0 { largest = ImageSize(width: width, height: height) }
        }
        return largest
    }
}
