extension Timestamp {
    /// Reads `2025-10-12T18:45:00Z`, as we and most programs write it, with no look at what else it could be.
    ///
    /// Nil for everything that is not exactly this, or that only the general reader can judge, such as a leap
    /// second: it goes on to that one.
    init?(canonical text: Span<UInt8>) {
        guard text.count == 20,
            let date = DigitPairs(
                text, at: 0, separators: 0x2D00_002D_0000_0000, digits: 0x000F_0F00_0F0F_0F0F),
            let time = DigitPairs(
                text, at: 8, separators: 0x0000_3A00_0054_0000, digits: 0x0F0F_000F_0F00_0F0F),
            let end = DigitPairs(
                text, at: 12, separators: 0x5A00_003A_0000_3A00, digits: 0x000F_0F00_0F0F_000F),
            let day = Day(year: date[0] * 100 + date[2], month: date[5], day: time[0])
        else { return nil }
        let (hour, minute, second) = (time[3], time[6], end[5])
        guard hour < 24, minute < 60, second < 60 else { return nil }
        let seconds = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second
        self = .instant(Instant(microseconds: Int64(seconds) * 1_000_000))
    }
}

/// Eight bytes of text with digits at some places and separators at the others.
///
/// All eight are looked at at once: a large library holds a hundred thousand times. The first byte of the
/// text is the lowest of the number, so the masks read from right to left.
private struct DigitPairs {
    /// In each byte, ten times the digit that stood there and the next one.
    private let pairs: UInt64

    /// - Parameters:
    ///   - separators: what has to stand between the digits.
    ///   - digits: `0F` where a digit has to stand.
    @inline(__always)
    init?(_ text: Span<UInt8>, at offset: Int, separators: UInt64, digits: UInt64) {
        let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
        // Digits leave 0 to 9, and the right separators leave nothing.
        let rest = word ^ separators ^ (digits & 0x0101_0101_0101_0101) * UInt64(UInt8(ascii: "0"))
        let beyondNine = ((rest & 0x0F0F_0F0F_0F0F_0F0F) + 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
        guard rest & ~digits == 0, beyondNine == 0 else { return nil }
        pairs = rest * 10 + (rest >> 8)
    }

    subscript(index: Int) -> Int { Int(pairs >> (index * 8) & 0xFF) }
}
