/// Steps through the bytes of a small text, and takes only ASCII digits for digits.
///
/// The bytes are passed to every call because a value cannot hold a `Span` without an experimental feature.
struct ByteReader {
    private var position: Int
    private let end: Int

    init(_ text: Span<UInt8>) {
        position = 0
        end = text.count
    }

    /// Skips white space on both sides.
    init(trimming text: Span<UInt8>) {
        var start = 0
        var end = text.count
        while start < end, Self.isSpace(text[start]) { start += 1 }
        while end > start, Self.isSpace(text[end - 1]) { end -= 1 }
        position = start
        self.end = end
    }

    var isAtEnd: Bool { position == end }

    func next(in text: Span<UInt8>) -> UInt8? { position < end ? text[position] : nil }

    /// Steps over the next byte and returns it.
    mutating func take(in text: Span<UInt8>) -> UInt8? {
        guard let next = next(in: text) else { return nil }
        position += 1
        return next
    }

    mutating func skipSpace(in text: Span<UInt8>) {
        while position < end, Self.isSpace(text[position]) { position += 1 }
    }

    /// Steps over the next byte when it is `one`, or the `other`.
    mutating func skip(_ one: Unicode.Scalar, or other: Unicode.Scalar? = nil, in text: Span<UInt8>) -> Bool {
        guard let next = next(in: text) else { return false }
        guard Unicode.Scalar(next) == one || Unicode.Scalar(next) == other else { return false }
        position += 1
        return true
    }

    mutating func digit(in text: Span<UInt8>) -> Int? {
        guard let next = next(in: text), UInt8(ascii: "0")...UInt8(ascii: "9") ~= next else { return nil }
        position += 1
        return Int(next - UInt8(ascii: "0"))
    }

    /// A number of exactly `digits` digits.
    mutating func number(digits: Int, in text: Span<UInt8>) -> Int? {
        var number = 0
        for _ in 0..<digits {
            guard let digit = digit(in: text) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// ASCII white space.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
