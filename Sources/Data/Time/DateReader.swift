/// Reads the fields of dates and times from bytes, and only ASCII digits as digits.
///
/// `Int("+5")` and full-width digits succeed elsewhere; a timestamp is not the place for them. The bytes are passed
/// to every call because a value cannot hold a `Span` without an experimental feature.
struct DateReader {
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

    /// Steps over the next byte when it is one of two.
    mutating func skip(_ byte: Unicode.Scalar, or other: Unicode.Scalar? = nil, in text: Span<UInt8>) -> Bool
    {
        guard let next = next(in: text) else { return false }
        guard Unicode.Scalar(next) == byte || Unicode.Scalar(next) == other else { return false }
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

    mutating func day(in text: Span<UInt8>) -> Day? {
        guard let year = number(digits: 4, in: text), skip("-", in: text),
            let month = number(digits: 2, in: text), skip("-", in: text),
            let day = number(digits: 2, in: text)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
