import Data

/// Numbers for words, given in the order in which the words are first met.
///
/// A dictionary of strings does the same with memory for each key; a large library has millions of words to
/// look up.
struct WordTable {
    private var bytes: [UInt8] = []
    /// Where each word begins, and where the last one ends.
    private var starts: [Int] = [0]
    /// The number of a word at the place that its fingerprint names, or one behind it; -1 where there is
    /// none.
    private var slots = [Int32](repeating: -1, count: 1 << 10)

    var count: Int { starts.count - 1 }

    /// The number of a word, which gets one if it has none.
    /// - Parameter range: where in `utf8` the word is.
    mutating func number(of range: Range<Int>, in utf8: borrowing [UInt8]) -> Int {
        let word = utf8.span.extracting(range)
        var slot = Int(truncatingIfNeeded: fingerprint(of: word)) & (slots.count - 1)
        while slots[slot] >= 0 {
            if isEqual(Int(slots[slot]), word) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(clamping: count)
        bytes.append(copying: word)
        starts.append(bytes.count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    func append(_ number: Int, to word: inout [UInt8]) {
        word.append(contentsOf: bytes[starts[number]..<starts[number + 1]])
    }

    private func isEqual(_ number: Int, _ word: borrowing Span<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 4)
        for number in 0..<count {
            let word = bytes.span.extracting(starts[number]..<starts[number + 1])
            var slot = Int(truncatingIfNeeded: fingerprint(of: word)) & (larger.count - 1)
            while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = Int32(clamping: number)
        }
        slots = larger
    }

    /// The words in the order of their bytes, and for each the number that it has here.
    func sorted() -> (words: SortedWords, numbers: [Int32]) {
        var entries: [(head: UInt64, number: Int32)] = []
        entries.reserveCapacity(count)
        for number in 0..<count { entries.append((head(of: number), Int32(clamping: number))) }
        let (bytes, starts) = (bytes.span, starts.span)
        entries.sort { left, right in
            if left.head != right.head { return left.head < right.head }
            let (one, other) = (Int(left.number), Int(right.number))
            return bytes.precedes(starts[one]..<starts[one + 1], starts[other]..<starts[other + 1])
        }
        var words = SortedWords()
        for entry in entries {
            let number = Int(entry.number)
            words.append(bytes.extracting(starts[number]..<starts[number + 1]))
        }
        return (words, entries.map(\.number))
    }

    /// The first eight bytes of a word: they decide nearly every comparison.
    private func head(of number: Int) -> UInt64 {
        var head: UInt64 = 0
        let (start, end) = (starts[number], starts[number + 1])
        for index in start..<start + 8 { head = head << 8 | UInt64(index < end ? bytes[index] : 0) }
        return head
    }
}

/// Words in the order of their bytes.
struct SortedWords: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]

    var count: Int { starts.count - 1 }

    fileprivate mutating func append(_ word: Span<UInt8>) {
        bytes.append(copying: word)
        starts.append(bytes.count)
    }

    func length(of word: Int) -> Int { starts[word + 1] - starts[word] }

    func byte(_ index: Int, of word: Int) -> UInt8 { bytes[starts[word] + index] }

    /// A word's bytes.
    subscript(word: Int) -> ArraySlice<UInt8> { bytes[starts[word]..<starts[word + 1]] }
}

extension Span<UInt8> {
    fileprivate func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        for (one, other) in zip(left, right) where self[one] != self[other] { return self[one] < self[other] }
        return left.count < right.count
    }
}
