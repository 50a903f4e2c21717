/// Takes the words of one line of the ledger apart.
///
/// Keys and slugs stand there as they are when they look like keys, and else in quotes. The line is passed to
/// every call, as to ``ByteReader``.
struct LedgerLine {
    private var reader: ByteReader
    /// The name that was read last, without its quotes.
    private(set) var name: [UInt8] = []

    init(_ line: Span<UInt8>) { reader = ByteReader(trimming: line) }

    var isAtEnd: Bool { reader.isAtEnd }

    /// Reads a key, a slug or a word of ours.
    mutating func readName(in line: Span<UInt8>) -> Bool {
        reader.skipSpace(in: line)
        return readNameHere(in: line) && isAtBreak(in: line)
    }

    /// Reads a slug and what is known there: `netflix+`.
    mutating func readClaim(in line: Span<UInt8>) -> Availability.State? {
        reader.skipSpace(in: line)
        guard readNameHere(in: line) else { return nil }
        let state: Availability.State?
        if isAtBreak(in: line) {
            // A hyphen may be a part of a plain slug, so it was read with it.
            guard name.last == Availability.State.unavailable.mark, name.count > 1 else { return nil }
            name.removeLast()
            state = .unavailable
        } else {
            state = reader.take(in: line).flatMap { Availability.State(mark: $0) }
        }
        return isAtBreak(in: line) ? state : nil
    }

    mutating func readState(in line: Span<UInt8>) -> Availability.State? {
        reader.skipSpace(in: line)
        let state = reader.take(in: line).flatMap { Availability.State(mark: $0) }
        return isAtBreak(in: line) ? state : nil
    }

    /// Reads the day of a batch, and its number when it is not the first of that day: `2025-10-12/2`.
    mutating func readBatch(in line: Span<UInt8>) -> (day: Day, number: Int)? {
        reader.skipSpace(in: line)
        guard let day = reader.day(in: line) else { return nil }
        guard reader.skip("/", in: line) else { return isAtBreak(in: line) ? (day, 1) : nil }
        return readNumber(in: line).map { (day, $0) }
    }

    /// Reads a number from 1 to 999,999,999.
    mutating func readNumber(in line: Span<UInt8>) -> Int? {
        reader.skipSpace(in: line)
        var (number, digits) = (0, 0)
        while digits < 9, let digit = reader.digit(in: line) {
            number = number * 10 + digit
            digits += 1
        }
        return number > 0 && isAtBreak(in: line) ? number : nil
    }

    private func isAtBreak(in line: Span<UInt8>) -> Bool {
        reader.next(in: line).map { ByteReader.isSpace($0) } ?? true
    }

    private mutating func readNameHere(in line: Span<UInt8>) -> Bool {
        name.removeAll(keepingCapacity: true)
        if reader.skip("\"", in: line) { return readQuoted(in: line) }
        while let next = reader.next(in: line), Self.isPlain(next) {
            name.append(next)
            _ = reader.take(in: line)
        }
        return !name.isEmpty
    }

    private mutating func readQuoted(in line: Span<UInt8>) -> Bool {
        while let next = reader.take(in: line), next < 0x7F {
            switch next {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"): if !readEscape(in: line) { return false }
            default: name.append(next)
            }
        }
        return false
    }

    private mutating func readEscape(in line: Span<UInt8>) -> Bool {
        switch reader.take(in: line) {
        case UInt8(ascii: "\""): name.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): name.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "u"):
            guard reader.skip("{", in: line) else { return false }
            var digits = ""
            while digits.utf8.count < 6, let digit = reader.next(in: line), digit != UInt8(ascii: "}") {
                digits.unicodeScalars.append(Unicode.Scalar(digit))
                _ = reader.take(in: line)
            }
            guard reader.skip("}", in: line),
                let scalar = UInt32(digits, radix: 16).flatMap({ Unicode.Scalar($0) })
            else { return false }
            name += Array(String(Character(scalar)).utf8)
        default: return false
        }
        return true
    }

    /// What stands in a name without quotes.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
