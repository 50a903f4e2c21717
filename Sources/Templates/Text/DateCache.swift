import Data

/// Dates as one writer writes them, kept by day.
///
/// A site names few days and each of them many times, and a copy costs a tenth of working out the date: dates
/// were an eighth of rendering.
struct DateCache: ~Copyable {
    private static let slots = 1024
    private static let room = 64
    /// The day in each slot; none at first.
    private var days = [Int32](repeating: .min, count: slots)
    private var lengths = [UInt8](repeating: 0, count: slots)
    private var bytes = [UInt8](repeating: 0, count: slots * room)

    /// Appends `day` as it is kept, or as `write` does, which is then kept.
    @inline(__always)
    mutating func append(
        _ day: Day, to buffer: inout ByteBuffer, writtenBy write: (inout ByteBuffer) -> Void
    ) {
        guard !append(day, to: &buffer) else { return }
        let start = buffer.count
        write(&buffer)
        buffer.withBytes { keep(day, $0.extracting(start...)) }
    }

    /// Appends what is kept of `day`, and says whether there was anything.
    @inline(__always)
    borrowing func append(_ day: Day, to buffer: inout ByteBuffer) -> Bool {
        let slot = Self.slot(of: day)
        guard days[slot] == day.number else { return false }
        let start = slot * Self.room
        buffer.append(copying: bytes.span, start..<start + Int(lengths[slot]))
        return true
    }

    /// Keeps what was written of `day`.
    mutating func keep(_ day: Day, _ written: Span<UInt8>) {
        guard written.count <= Self.room else { return }
        let slot = Self.slot(of: day)
        days[slot] = day.number
        lengths[slot] = UInt8(written.count)
        var kept = bytes.mutableSpan
        for index in written.indices { kept[slot * Self.room + index] = written[index] }
    }

    private static func slot(of day: Day) -> Int { Int(UInt32(bitPattern: day.number)) & (slots - 1) }
}
