/// Counts of things that have numbers, used for one period after the other.
///
/// Only what was counted is cleared: a year with ten films costs ten films, also where the library credits a
/// million people.
struct Tally {
    private var counts: [Int32]
    /// The film that each was counted for last: a film counts once, however often it names somebody.
    private var films: [Int32]
    private var touched: [Int32] = []

    init(_ size: Int) {
        counts = [Int32](repeating: 0, count: size)
        films = [Int32](repeating: -1, count: size)
    }

    mutating func add(_ key: Int, of film: Int) {
        guard counts.indices.contains(key), films[key] != Int32(clamping: film) else { return }
        add(key)
        films[key] = Int32(clamping: film)
    }

    /// Counts once more, whatever was counted before.
    mutating func add(_ key: Int) {
        guard counts.indices.contains(key) else { return }
        if counts[key] == 0 { touched.append(Int32(clamping: key)) }
        counts[key] += 1
    }

    /// Returns what was counted most often, and forgets everything.
    /// - Parameters:
    ///   - least: what was counted less often is left out.
    ///   - precedes: the order of those that were counted equally often.
    mutating func take(
        _ limit: Int, least: Int = 1, by precedes: @escaping (_ left: Int, _ right: Int) -> Bool
    ) -> Ranking {
        var best = Best<Ranking.Row>(limit) { left, right in
            left.count == right.count ? precedes(left.key, right.key) : left.count > right.count
        }
        var all = 0
        for key in touched {
            let count = Int(counts[Int(key)])
            counts[Int(key)] = 0
            films[Int(key)] = -1
            guard count >= least else { continue }
            all += 1
            best.add(Ranking.Row(key: Int(key), count: count))
        }
        touched.removeAll(keepingCapacity: true)
        return Ranking(rows: best.elements, all: all)
    }
}
