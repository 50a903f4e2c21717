/// Many texts, one after the other in one run of bytes: valid UTF-8, each.
package struct TextBlock: Equatable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// - Parameter utf8: valid UTF-8.
    package mutating func append(_ utf8: Span<UInt8>) -> Text {
        unsafe utf8.withUnsafeBufferPointer { unsafe append($0) }
    }

    /// Keeps what is rendered already, and is never looked at for what has to be escaped.
    package mutating func append(rendered utf8: Span<UInt8>) -> Text {
        guard utf8.count <= Text.longest, bytes.count <= Text.lastStart else { return .empty }
        let start = bytes.count
        unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        return Text(start: start, count: utf8.count, traits: [])
    }

    package mutating func append(_ text: String) -> Text { append(text.utf8Span.span) }

    /// Nil, and nothing is kept, when the bytes are not UTF-8.
    mutating func append(validating utf8: Span<UInt8>) -> Text? { utf8.isValidUTF8 ? append(utf8) : nil }

    /// Beyond what a ``Text`` can tell (16 GB of text) nothing is kept: no machine that we know has the
    /// memory.
    @unsafe mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) -> Text {
        let start = bytes.count
        var count = min(utf8.count, Text.longest)
        // A cut may not split a character.
        while count > 0, count < utf8.count, unsafe utf8[count] & 0xC0 == 0x80 { count -= 1 }
        guard count > 0, start <= Text.lastStart else { return .empty }
        let kept = unsafe UnsafeBufferPointer(rebasing: utf8[..<count])
        unsafe bytes.append(contentsOf: kept)
        return Text(start: start, count: count, traits: TextTraits(unsafe Span(_unsafeElements: kept)))
    }

    /// The text as a value of its own.
    package subscript(text: Text) -> String {
        let utf8 = bytes.span.extracting(text.range)
        return unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Compares bytes as unsigned numbers.
    package func precedes(_ left: Text, _ right: Text) -> Bool {
        bytes.span.extracting(left.range).precedes(bytes.span.extracting(right.range))
    }

    package func isEqual(_ left: Text, _ right: Text) -> Bool {
        isEqual(left, bytes.span.extracting(right.range))
    }

    func isEqual(_ text: Text, _ utf8: Span<UInt8>) -> Bool {
        bytes.span.extracting(text.range).isEqual(to: utf8)
    }
}
