/// Where bytes of a page are appended: a worker's buffer, or an array for what is kept.
///
/// Whatever escapes and formats text is written once, for both.
protocol ByteSink: ~Copyable {
    /// The byte that was written last.
    var last: UInt8? { get }
    mutating func append(_ byte: UInt8)
    /// Appends four bytes at once, the first one in the lowest bits.
    mutating func append(four bytes: UInt32)
    mutating func append(literal: StaticString)
    mutating func append(copying utf8: borrowing Span<UInt8>)
    mutating func removeLast() -> UInt8
}

extension ByteSink where Self: ~Copyable {
    @inline(__always)
    mutating func append(copying utf8: borrowing Span<UInt8>, _ range: Range<Int>) {
        append(copying: utf8.extracting(range))
    }
}

extension [UInt8]: ByteSink {
    mutating func append(four bytes: UInt32) {
        for shift: UInt32 in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: bytes >> shift)) }
    }

    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { utf8 in unsafe append(contentsOf: utf8) }
    }

    mutating func append(copying utf8: borrowing Span<UInt8>) {
        unsafe utf8.withUnsafeBufferPointer { utf8 in unsafe append(contentsOf: utf8) }
    }
}
