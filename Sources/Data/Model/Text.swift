/// A piece of text, told by where it lies in a ``TextBlock``.
///
/// It owns nothing. A hundred thousand films are then plain numbers: copying one counts no references, which
/// two workers would otherwise do to the same strings at the same time.
package struct Text: BitwiseCopyable, Sendable {
    /// 34 bits say where it begins, 24 how long it is (SQLite is told to refuse longer ones), 6 its traits.
    package let bits: UInt64

    package static let empty = Text(start: 0, count: 0, traits: [])
    static let longest = 1 << 24 - 1
    static let lastStart = 1 << 34 - 1

    /// - Parameters: `start` up to ``lastStart``, `count` up to ``longest``.
    init(start: Int, count: Int, traits: TextTraits) {
        bits = UInt64(start) << 30 | UInt64(count) << 6 | UInt64(traits.rawValue & 63)
    }

    @inlinable package var start: Int { Int(bits >> 30) }
    @inlinable package var count: Int { Int(bits >> 6 & 0xFF_FFFF) }
    @inlinable package var range: Range<Int> { start..<start + count }
    @inlinable package var isEmpty: Bool { count == 0 }

    /// What is in it that some writer has to look at more closely.
    @inlinable package var traits: TextTraits { TextTraits(rawValue: UInt8(bits & 63)) }
}
