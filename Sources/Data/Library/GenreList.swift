/// The genres in a cell of a library: a JSON array, a PostgreSQL array literal, or names between commas.
///
/// Empty names and repeated ones are left out. Nil when the text begins as an array and does not go on as
/// one: half of a list would be shown as if it were all.
package func genres(parsing text: Span<UInt8>) -> [String]? {
    var reader = GenreReader(text)
    guard reader.read(text) else { return nil }
    return withoutRepeats(reader.names)
}

/// Few names are compared with each other, which is faster than making a set of them.
private func withoutRepeats(_ names: [String]) -> [String] {
    if names.count <= 4 {
        return names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
}

package func genres(parsing text: String) -> [String]? { genres(parsing: text.utf8.span) }

private struct GenreReader {
    private(set) var names: [String] = []
    /// The bytes of the name being read.
    private var name: [UInt8] = []
    private var reader: ByteReader

    init(_ text: Span<UInt8>) { reader = ByteReader(trimming: text) }

    mutating func read(_ text: Span<UInt8>) -> Bool {
        if reader.skip("[", in: text) { return readJSON(text) && reader.isAtEnd }
        if reader.skip("{", in: text) { return readLiteral(text) && reader.isAtEnd }
        readCommas(text)
        // IMDb's way and JSON's to say that there are none.
        if names == ["\\N"] || names == ["null"] { names = [] }
        return true
    }

    private mutating func readCommas(_ text: Span<UInt8>) {
        while let byte = reader.take(in: text) {
            if byte == UInt8(ascii: ",") { endName() } else { name.append(byte) }
        }
        endName()
    }

    /// The name so far, without the white space around it; bytes that are not UTF-8 become U+FFFD.
    private mutating func endName() {
        while let last = name.last, ByteReader.isSpace(last) { name.removeLast() }
        let trimmed = name.drop { ByteReader.isSpace($0) }
        if !trimmed.isEmpty { names.append(String(decoding: trimmed, as: UTF8.self)) }
        name.removeAll(keepingCapacity: true)
    }
}

/// `["Drama", "Sci-Fi", null]` (RFC 8259).
extension GenreReader {
    private mutating func readJSON(_ text: Span<UInt8>) -> Bool {
        reader.skipSpace(in: text)
        if reader.skip("]", in: text) { return true }
        repeat {
            reader.skipSpace(in: text)
            guard reader.skip("\"", in: text) ? readString(text) : readNull(text) else { return false }
            reader.skipSpace(in: text)
        } while reader.skip(",", in: text)
        return reader.skip("]", in: text)
    }

    private mutating func readNull(_ text: Span<UInt8>) -> Bool {
        "null".unicodeScalars.allSatisfy { reader.skip($0, in: text) }
    }

    private mutating func readString(_ text: Span<UInt8>) -> Bool {
        while let byte = reader.take(in: text) {
            switch byte {
            case UInt8(ascii: "\""):
                endName()
                return true
            case UInt8(ascii: "\\"):
                guard readEscape(text) else { return false }
            case 0..<0x20:
                return false
            default:
                name.append(byte)
            }
        }
        return false
    }

    private mutating func readEscape(_ text: Span<UInt8>) -> Bool {
        switch reader.take(in: text).map(Unicode.Scalar.init) {
        case "\"": name.append(UInt8(ascii: "\""))
        case "\\": name.append(UInt8(ascii: "\\"))
        case "/": name.append(UInt8(ascii: "/"))
        case "b": name.append(0x08)
        case "f": name.append(0x0C)
        case "n": name.append(0x0A)
        case "r": name.append(0x0D)
        case "t": name.append(0x09)
        case "u":
            guard let unit = reader.codeUnit(in: text) else { return false }
            let scalar = Unicode.Scalar(unit) ?? secondHalf(of: unit, in: text) ?? "\u{FFFD}"
            name.append(contentsOf: String(scalar).utf8)
        default: return false
        }
        return true
    }

    /// The character that the first half of a surrogate pair and the escape after it stand for.
    private mutating func secondHalf(of high: UInt16, in text: Span<UInt8>) -> Unicode.Scalar? {
        var ahead = reader
        guard 0xD800...0xDBFF ~= high, ahead.skip("\\", in: text), ahead.skip("u", in: text),
            let low = ahead.codeUnit(in: text), 0xDC00...0xDFFF ~= low
        else { return nil }
        reader = ahead
        return Unicode.Scalar(0x10000 + UInt32(high - 0xD800) << 10 + UInt32(low - 0xDC00))
    }
}

/// `{Drama,"Sci-Fi",NULL}`, as PostgreSQL writes an array of one dimension.
extension GenreReader {
    private mutating func readLiteral(_ text: Span<UInt8>) -> Bool {
        reader.skipSpace(in: text)
        if reader.skip("}", in: text) { return true }
        repeat {
            reader.skipSpace(in: text)
            guard reader.skip("\"", in: text) ? readQuoted(text) : readBare(text) else { return false }
            reader.skipSpace(in: text)
        } while reader.skip(",", in: text)
        return reader.skip("}", in: text)
    }

    private mutating func readQuoted(_ text: Span<UInt8>) -> Bool {
        while let byte = reader.take(in: text) {
            switch byte {
            case UInt8(ascii: "\""):
                endName()
                return true
            case UInt8(ascii: "\\"):
                guard let escaped = reader.take(in: text) else { return false }
                name.append(escaped)
            default:
                name.append(byte)
            }
        }
        return false
    }

    /// A name without quotes, which must not be empty, and is none when it reads NULL.
    private mutating func readBare(_ text: Span<UInt8>) -> Bool {
        var hasEscape = false
        while let next = reader.next(in: text), next != UInt8(ascii: ","), next != UInt8(ascii: "}") {
            guard next != UInt8(ascii: "{"), next != UInt8(ascii: "\"") else { return false }
            if reader.skip("\\", in: text) { hasEscape = true }
            guard let byte = reader.take(in: text) else { return false }
            name.append(byte)
        }
        let count = names.count
        endName()
        guard names.count > count else { return false }
        if !hasEscape, names[count].lowercased() == "null" { names.removeLast() }
        return true
    }
}

extension ByteReader {
    /// Four hexadecimal digits.
    fileprivate mutating func codeUnit(in text: Span<UInt8>) -> UInt16? {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = take(in: text), let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
