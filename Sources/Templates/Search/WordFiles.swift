import Data

/// Which words are in which file: each holds those with one beginning, and is so small that a search may load
/// several.
///
/// Where too many words begin alike, the file names the best of what they find, and their own files stand
/// below it, one for each next byte.
struct WordFiles: Sendable {
    /// One file.
    struct Node: BitwiseCopyable, Sendable {
        private let first: Int32
        private let end: Int32
        /// How many bytes all its words begin with.
        let depth: Int32
        let isSplit: Bool

        init(words: Range<Int>, depth: Int, isSplit: Bool) {
            first = Int32(clamping: words.lowerBound)
            end = Int32(clamping: words.upperBound)
            self.depth = Int32(clamping: depth)
            self.isSplit = isSplit
        }

        /// All words with the beginning, also those in files below.
        var words: Range<Int> { Int(first)..<Int(end) }
    }

    /// Each before those below it.
    private(set) var nodes: [Node] = []

    init() {}

    /// - Parameters:
    ///   - size: about how many bytes a word takes, with what it finds.
    ///   - most: how many a file may take.
    init(_ words: SortedWords, most: Int, size: (Int) -> Int) {
        var sizes = [0]
        sizes.reserveCapacity(words.count + 1)
        for word in 0..<words.count { sizes.append(sizes[word] + size(word)) }
        add(0..<words.count, 0, words, sizes, most)
    }

    private mutating func add(
        _ range: Range<Int>, _ depth: Int, _ words: borrowing SortedWords, _ sizes: borrowing [Int],
        _ most: Int
    ) {
        let isSplit = range.count > 1 && sizes[range.upperBound] - sizes[range.lowerBound] > most
        nodes.append(Node(words: range, depth: depth, isSplit: isSplit))
        guard isSplit else { return }
        var start = range.lowerBound
        // The word that is the beginning itself stands first, and in this file.
        if words.length(of: start) == depth { start += 1 }
        while start < range.upperBound {
            let byte = words.byte(depth, of: start)
            var end = start + 1
            while end < range.upperBound, words.byte(depth, of: end) == byte { end += 1 }
            add(start..<end, depth + 1, words, sizes, most)
            start = end
        }
    }
}
