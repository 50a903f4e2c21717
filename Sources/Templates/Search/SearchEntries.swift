import Data

/// What can be found, the best first: films, or people.
struct SearchEntries: Sendable {
    /// By rank: the index of the film, or of the list of the person.
    private(set) var order: [Int32] = []
    /// By rank, as everything below.
    private var levels: [UInt8] = []
    private var typed: [UInt8] = []
    private var numbers: [UInt32] = []
    /// The ranks in each file of facts, one file after the other.
    private var members: [Int32] = []
    private var starts: [Int32] = [0]

    var count: Int { order.count }

    /// How many files the facts are in: a power of two, so that it seldom changes.
    var fileCount: Int { starts.count - 1 }

    subscript(file file: Int) -> ArraySlice<Int32> { members[Int(starts[file])..<Int(starts[file + 1])] }

    /// A number that depends on the key of the entry alone, so that other entries may come and go.
    ///
    /// Two entries may have the same: then the facts tell them apart.
    func number(at rank: Int) -> Int { Int(numbers[rank]) }

    /// 0 to 63: how much it matters.
    func level(at rank: Int) -> UInt8 { levels[rank] }

    /// How many words its title has, up to 8.
    func words(at rank: Int) -> UInt8 { typed[rank] }

    mutating func set(words: Int, at rank: Int) { typed[rank] = UInt8(min(max(words, 1), 8)) }

    init() {}

    /// Sorts by level in linear time; those of one level stay as they come.
    /// - Parameter perFile: how many entries a file has at most on average.
    init(count: Int, perFile: Int, level: (Int) -> UInt8, key: (Int) -> UInt32) {
        let all = (0..<count).map { min(level($0), 63) }
        var places = [Int](repeating: 0, count: 64)
        for level in all { places[63 - Int(level)] += 1 }
        var end = 0
        for place in places.indices { (places[place], end) = (end, end + places[place]) }
        order = [Int32](repeating: 0, count: count)
        for (index, level) in all.enumerated() {
            order[places[63 - Int(level)]] = Int32(clamping: index)
            places[63 - Int(level)] += 1
        }
        levels = order.map { all[Int($0)] }
        numbers = order.map { key(Int($0)) }
        typed = [UInt8](repeating: 1, count: count)
        divide(perFile)
    }

    private mutating func divide(_ perFile: Int) {
        guard count > 0 else { return }
        var files = 1
        while files * perFile < count { files *= 2 }
        starts = [Int32](repeating: 0, count: files + 1)
        for number in numbers { starts[Int(number) % files + 1] += 1 }
        for file in 0..<files { starts[file + 1] += starts[file] }
        var places = starts
        members = [Int32](repeating: 0, count: count)
        for (rank, number) in numbers.enumerated() {
            let file = Int(number) % files
            members[Int(places[file])] = Int32(clamping: rank)
            places[file] += 1
        }
    }

    /// The digits of a key such as `tt0816692` or `6045`, or else a number beyond those, made of all its
    /// bytes.
    static func number(of key: borrowing Span<UInt8>) -> UInt32 {
        let start = key.count > 2 && key[0].isLetter && key[1].isLetter ? 2 : 0
        var number: UInt32 = 0
        guard 1...9 ~= key.count - start else { return other(key) }
        for index in start..<key.count {
            guard key[index].isDigit else { return other(key) }
            number = number * 10 + UInt32(key[index] & 15)
        }
        return number
    }

    private static func other(_ key: borrowing Span<UInt8>) -> UInt32 {
        1 << 30 | UInt32(truncatingIfNeeded: fingerprint(of: key)) & (1 << 30 - 1)
    }
}
