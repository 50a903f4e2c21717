/// Which films, or people, have each word, the best first.
///
/// They are told by their rank. A word that very many have keeps the best of them: whoever searches for it
/// alone sees no more, and who searches for another word too is helped by that one.
struct Postings: Sendable {
    /// A rank with what else is said of it.
    struct Row: BitwiseCopyable, Sendable {
        private let bits: UInt32

        init(rank: Int, note: Int = 0) { bits = UInt32(clamping: rank) << 3 | UInt32(note & 7) }

        var rank: Int { Int(bits >> 3) }
        /// A number below 8.
        var note: Int { Int(bits & 7) }
    }

    private let rows: [Row]
    /// By word, where its rows begin, and the end of the last ones.
    private let starts: [Int32]
    private let cuts: [Bool]

    /// The rows of a word, in the order of rank.
    subscript(word: Int) -> ArraySlice<Row> { rows[Int(starts[word])..<Int(starts[word + 1])] }

    func count(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

    /// Whether there are more than are kept.
    func isCut(_ word: Int) -> Bool { cuts[word] }

    /// The best rows of several words, each rank once.
    ///
    func best(of words: Range<Int>, _ most: Int) -> [Row] {
        var found: [Row] = []
        var worst = Int.max
        for word in words {
            for row in self[word].prefix(most) where row.rank < worst { found.append(row) }
            if found.count > 8 * most { worst = found.keepBest(most) }
        }
        _ = found.keepBest(most)
        return found
    }

    /// Rows as they come: in the order of rank, those of one rank together.
    struct Collector {
        private var rows: [(word: Int32, row: Row)] = []
        private var counts: [Int32] = []
        private var last: [Int32] = []
        private var cuts: [Bool] = []
        private let most: Int32

        init(most: Int) { self.most = Int32(clamping: most) }

        /// Whether a word has been added as often as is kept, and then once more.
        func isCut(_ word: Int) -> Bool { word < cuts.count && cuts[word] }

        /// A word that comes again in the same rank says nothing more.
        /// - Parameter isWhole: whether it is the whole title: then it is the only way to find it, and stays.
        mutating func add(_ word: Int, rank: Int, note: Int = 0, isWhole: Bool = false) {
            while counts.count <= word {
                counts.append(0)
                last.append(-1)
                cuts.append(false)
            }
            guard last[word] != rank else { return }
            last[word] = Int32(clamping: rank)
            guard counts[word] < (isWhole ? 2 * most : most) else {
                cuts[word] = true
                return
            }
            counts[word] += 1
            rows.append((Int32(clamping: word), Row(rank: rank, note: note)))
        }

        /// - Parameter numbers: for each word of the result, the number by which it was added.
        func sorted(_ numbers: [Int32]) -> Postings {
            var places = [Int32](repeating: 0, count: max(counts.count, numbers.count))
            var starts: [Int32] = [0]
            starts.reserveCapacity(numbers.count + 1)
            var cuts: [Bool] = []
            cuts.reserveCapacity(numbers.count)
            for (position, number) in numbers.enumerated() {
                let number = Int(number)
                let isKnown = number < counts.count
                places[number] = starts[position]
                starts.append(starts[position] + (isKnown ? counts[number] : 0))
                cuts.append(isKnown && self.cuts[number])
            }
            var sorted = [Row](repeating: Row(rank: 0), count: rows.count)
            for (word, row) in rows {
                sorted[Int(places[Int(word)])] = row
                places[Int(word)] += 1
            }
            return Postings(rows: sorted, starts: starts, cuts: cuts)
        }
    }
}

extension [Postings.Row] {
    /// Drops all but the best, and returns the rank of the worst that stays when some had to go.
    fileprivate mutating func keepBest(_ most: Int) -> Int {
        sort { ($0.rank, $0.note) < ($1.rank, $1.note) }
        var kept: [Postings.Row] = []
        for row in self where row.rank != kept.last?.rank {
            if kept.count == most { break }
            kept.append(row)
        }
        self = kept
        return kept.count == most ? kept.last?.rank ?? .max : .max
    }
}
