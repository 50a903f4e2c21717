import Data

/// A script without what only people need: every visitor loads it.
///
/// It leaves out lines of comment, space beside signs, the parentheses of a lone parameter, and the semicolon
/// before a brace that stands on the next line. It relies on how ours are written: comments have lines of their
/// own, every statement ends with its sign, and strings end on their line. A line with an escape or a regular
/// expression is kept as it is.
struct SqueezedScript {
    private(set) var bytes: [UInt8] = []

    init(_ script: [UInt8]) {
        bytes.reserveCapacity(script.count)
        for line in script.split(separator: .newLine) {
            let line = line.drop { $0 == .space }
            if line.isEmpty || line.starts(with: "//".utf8) { continue }
            append(Self.squeezed(line))
        }
        bytes.append(.newLine)
    }

    /// The end of a line is no more than a space.
    private mutating func append(_ line: [UInt8]) {
        if let last = bytes.last, let first = line.first {
            if Self.separates(last, first) {
                bytes.append(.newLine)
            } else if last == UInt8(ascii: ";"), first == UInt8(ascii: "}") {
                bytes.removeLast()
            }
        }
        bytes += line
    }

    private static func squeezed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var squeezed: [UInt8] = []
        var quote: UInt8?
        for index in line.indices {
            let byte = line[index]
            let before = index > line.startIndex ? line[index - 1] : .newLine
            let after = index + 1 < line.endIndex ? line[index + 1] : .newLine
            if let end = quote {
                if byte == UInt8(ascii: "\\") { return Array(line) }
                if byte == end { quote = nil }
            } else if byte.isQuote {
                quote = byte
            } else if byte == UInt8(ascii: "/"), before != .space || after != .space {
                return Array(line)
            } else if byte == .space, !separates(before, after) {
                continue
            }
            squeezed.append(byte)
            if quote == nil { squeezed.removeParenthesesOfParameter() }
        }
        return quote == nil ? squeezed : Array(line)
    }

    /// Whether two signs would be another one without the space between them.
    private static func separates(_ left: UInt8, _ right: UInt8) -> Bool {
        if left.isWordPart, right.isWordPart { return true }
        return left == right && (left == UInt8(ascii: "+") || left == UInt8(ascii: "-"))
    }
}

extension [UInt8] {
    /// Makes `word=>` of `(word)=>` at the end.
    fileprivate mutating func removeParenthesesOfParameter() {
        guard suffix(3).elementsEqual(")=>".utf8) else { return }
        let close = count - 3
        var open = close - 1
        while open > 0, self[open].isWordPart { open -= 1 }
        guard open > 0, open < close - 1, self[open] == UInt8(ascii: "("), !self[open - 1].isWordPart else {
            return
        }
        remove(at: close)
        remove(at: open)
    }
}

extension UInt8 {
    fileprivate static let newLine = UInt8(ascii: "\n")

    fileprivate var isQuote: Bool {
        self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") || self == UInt8(ascii: "`")
    }

    /// Whether it may be a part of a name or a number. Letters beyond ASCII are.
    fileprivate var isWordPart: Bool {
        isAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
    }
}
