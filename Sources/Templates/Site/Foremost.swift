/// The first few of many values, in their order, without sorting all of them.
struct Foremost<Value: Comparable> {
    private(set) var values: [Value] = []
    /// How many there were in all.
    private(set) var count = 0
    private let limit: Int

    init(_ limit: Int) {
        self.limit = limit
        values.reserveCapacity(limit + 1)
    }

    /// Nearly all of many values stand behind the last of the first few, and cost one comparison.
    mutating func insert(_ value: Value) {
        count += 1
        if values.count == limit {
            guard let last = values.last, value < last else { return }
            values.removeLast()
        }
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        values.insert(value, at: low)
    }
}

extension Foremost: Sendable where Value: Sendable {}
