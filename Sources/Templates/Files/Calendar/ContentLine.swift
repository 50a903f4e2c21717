import Data

/// One line of a calendar while it is made: no line of one may be longer than 75 bytes, so it goes on below
/// after a space (RFC 5545, 3.1).
struct ContentLine {
    private static let longest = 75
    private var bytes: [UInt8] = []

    mutating func append(literal: StaticString) { bytes.append(literal: literal) }

    /// Appends what needs no escape, such as an address.
    mutating func append(address text: String) { bytes.append(copying: text.utf8Span.span) }

    mutating func append(_ text: Text, of texts: TextBlock) {
        bytes.append(contentsOf: texts.bytes[text.range])
    }

    mutating func append(_ path: PagePath, _ format: Format, _ texts: TextBlock) {
        path.append(to: &bytes, texts, format)
    }

    /// Appends a day as calendars write it: `20251012`.
    mutating func append(_ day: Day) {
        let (year, month, day) = day.date
        bytes.append(fourDigits: year)
        bytes.append(fourDigits: month * 100 + day)
    }

    /// Appends text with what means something in a calendar escaped (3.3.11), and no character that nobody
    /// can see.
    mutating func append(text: String) {
        for byte in [UInt8](cleaning: text.utf8Span.span) {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): bytes.append(UInt8(ascii: "\\"))
            default: break
            }
            bytes.append(byte)
        }
    }

    mutating func write(_ line: StaticString, into file: inout DataWriter) {
        append(literal: line)
        end(into: &file)
    }

    /// Writes the line, folded between two characters where it is long, and begins the next.
    mutating func end(into file: inout DataWriter) {
        var start = 0
        var room = Self.longest
        while bytes.count - start > room {
            var end = start + room
            while bytes[end] & 0xC0 == 0x80 { end -= 1 }
            file.write(trusted: bytes.span.extracting(start..<end))
            file.write(literal: "\r\n ")
            start = end
            room = Self.longest - 1
        }
        file.write(trusted: bytes.span.extracting(start..<bytes.count))
        file.write(literal: "\r\n")
        bytes.removeAll(keepingCapacity: true)
    }
}
