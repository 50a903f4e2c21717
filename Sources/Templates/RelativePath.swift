import Data

/// The way from one file of the site to another.
///
/// It keeps the target's own string and a number of `../`, and is encoded as it is written.
struct RelativePath: Sendable {
    private let path: String
    /// How much of `path` names folders that both files are in.
    private let shared: Int
    private let climbs: Int
    private let fragment: String?

    init(to path: String, from page: String, fragment: String? = nil) {
        let source = page.utf8Span.span
        let target = path.utf8Span.span
        var shared = 0
        var index = 0
        while index < min(source.count, target.count), source[index] == target[index] {
            index += 1
            if target[index - 1] == .slash { shared = index }
        }
        var climbs = 0
        for index in shared..<source.count where source[index] == .slash { climbs += 1 }
        self.path = path
        self.shared = shared
        self.climbs = climbs
        self.fragment = fragment
    }

    fileprivate func write(into bytes: inout some ByteSink & ~Copyable) {
        for _ in 0..<climbs { bytes.append(literal: "../") }
        let utf8 = path.utf8Span.span
        bytes.append(path: utf8.extracting(shared..<utf8.count))
        guard let fragment else { return }
        bytes.append(UInt8(ascii: "#"))
        bytes.append(path: fragment.utf8Span.span)
    }
}

extension UInt8 {
    static let slash = UInt8(ascii: "/")
}

extension ByteSink where Self: ~Copyable {
    mutating func append(relative path: borrowing RelativePath) { path.write(into: &self) }

    /// Appends a file's path as part of an address.
    ///
    /// All but letters, digits and `-._~/` is encoded. So the result needs no escape in an attribute or in
    /// Markdown's `(…)`, and a colon in the first part cannot make it look like a scheme.
    fileprivate mutating func append(path utf8: borrowing Span<UInt8>) {
        guard TextTraits(utf8).contains(.path) else { return append(copying: utf8) }
        for index in utf8.indices {
            let byte = utf8[index]
            if TextTraits(byte).contains(.path) { append(percentEncoded: byte) } else { append(byte) }
        }
    }

    mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(hexadecimal(byte >> 4))
        append(hexadecimal(byte & 15))
    }
}

extension [UInt8] {
    /// A whole address with everything encoded that may not stand in one, and parentheses, which end it in
    /// Markdown.
    ///
    /// What is encoded already stays as it is; a `%` that encodes nothing is itself encoded.
    init(percentEncoding url: borrowing Span<UInt8>) {
        self = []
        reserveCapacity(url.count + 16)
        for index in url.indices {
            let byte = url[index]
            if byte == UInt8(ascii: "%") ? url.isEncoded(at: index) : byte.isURLCharacter {
                append(byte)
            } else {
                append(percentEncoded: byte)
            }
        }
    }
}

extension [UInt8] {
    init(percentDecoding url: borrowing Span<UInt8>) {
        self = []
        reserveCapacity(url.count)
        var index = 0
        while index < url.count {
            let isEncoded = url[index] == UInt8(ascii: "%") && url.isEncoded(at: index)
            append(
                isEncoded
                    ? url[index + 1].hexadecimalValue << 4 | url[index + 2].hexadecimalValue : url[index])
            index += isEncoded ? 3 : 1
        }
    }
}

private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
}

extension UInt8 {
    /// What RFC 3986 lets stand in an address, without parentheses and `%`.
    fileprivate var isURLCharacter: Bool {
        switch self {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"),
            UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: isAlphanumeric
        }
    }

    fileprivate var isHexadecimal: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

    fileprivate var hexadecimalValue: UInt8 {
        isDigit ? self &- UInt8(ascii: "0") : (self | 0x20) &- UInt8(ascii: "a") &+ 10
    }
}

extension Span<UInt8> {
    fileprivate func isEncoded(at index: Int) -> Bool {
        index + 2 < count && self[index + 1].isHexadecimal && self[index + 2].isHexadecimal
    }
}
