/// Offsets from UTC over time, as periods between ascending changes.
///
/// A zone whose clocks change every year by a rule has its changes written out for 400 years. The calendar
/// repeats after these, so a later time is looked up whole cycles earlier, and every lookup is one binary
/// search.
struct OffsetTable: Sendable, Equatable {
    /// The largest offset, in seconds: what RFC 9636 asks every reader to accept.
    static let largestOffset: Int32 = 93_599
    static let cycle = Int64(Day.daysInEra) * 86_400

    /// Unix seconds at which a period ends and the next begins.
    private(set) var changes: [Int64] = []
    /// Seconds east of UTC in each period: one more than there are changes.
    private(set) var offsets: [Int32]
    /// From here on, the table holds what it held one cycle earlier.
    var cycleEnd = Int64.max

    init(offset: Int32) { offsets = [offset] }

    /// Begins a period; of several that begin at the same time, the last counts.
    mutating func append(change: Int64, offset: Int32) {
        if changes.last == change {
            changes.removeLast()
            offsets.removeLast()
        }
        changes.append(change)
        offsets.append(offset)
    }

    func offset(at second: Int64) -> Int32 {
        offsets[period(at: second - wholeCycles(to: second))]
    }

    /// Seconds during which clocks do not change, and what they show meanwhile.
    struct Period: Sendable {
        let seconds: Range<Int64>
        let offset: Int32
    }

    /// The period that `second` falls into; it ends where a cycle does.
    func period(around second: Int64) -> Period {
        let shift = wholeCycles(to: second)
        let period = period(at: second - shift)
        let start = period == 0 ? .min : changes[period - 1]
        let end = period == changes.count ? cycleEnd : min(changes[period], cycleEnd)
        return Period(seconds: shift + start..<shift + end, offset: offsets[period])
    }

    /// The first second at which clocks show the local time `local`, or a later one.
    func firstSecond(showing local: Int64) -> Int64 {
        let shift = wholeCycles(to: local)
        let local = local - shift
        var period = period(at: local - Int64(Self.largestOffset) - 1)
        while period < changes.count, changes[period] + Int64(offsets[period]) <= local { period += 1 }
        let sameClock = local - Int64(offsets[period])
        return shift + (period == 0 ? sameClock : max(changes[period - 1], sameClock))
    }

    /// The number of changes at or before `second`.
    private func period(at second: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func wholeCycles(to second: Int64) -> Int64 {
        second < cycleEnd ? 0 : ((second - cycleEnd) / Self.cycle + 1) * Self.cycle
    }
}
