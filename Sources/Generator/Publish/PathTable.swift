/// Finds a path of a list by its bytes, and refuses two that are equal up to case.
///
/// It holds numbers of the list and no string: nothing is allocated for a file.
struct PathTable {
    private let list: PathList
    private var slots: [Slot]
    private let seed: UInt64

    /// A number of the list, and the part of its hash that does not say where it is: most paths that meet in
    /// a slot are told apart by it.
    private struct Slot: BitwiseCopyable {
        var mark: UInt32
        var index: Int32
    }

    init(_ list: PathList) throws(PathClash) {
        self.list = list
        // Drawn anew in each run, so that no library can be made to fill one slot.
        seed = UInt64.random(in: .min ... .max) | 1
        var size = 16
        while size < list.count * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(mark: 0, index: -1), count: size)
        for index in list.indices { try insert(index) }
        try refuseFilesAsFolders()
    }

    /// The number of the path with exactly these bytes.
    func index(of path: Span<UInt8>) -> Int? {
        let hash = hash(of: path)
        return index(in: slot(of: path, hash) { $0 })
    }

    private mutating func insert(_ index: Int) throws(PathClash) {
        let hash = list.withPath(index, hash)
        let found = list.withPath(index) { slot(of: $0, hash, by: Self.fold) }
        if let other = self.index(in: found) { throw PathClash(list.path(other), list.path(index)) }
        slots[found] = Slot(mark: UInt32(truncatingIfNeeded: hash), index: Int32(index))
    }

    /// A folder may not be spelled like a file, nor like another folder up to case.
    private func refuseFilesAsFolders() throws(PathClash) {
        var spellings: [String: String] = [:]
        for folder in list.folders {
            let path = folder.path.utf8.span
            if let file = index(in: slot(of: path, hash(of: path), by: Self.fold)) {
                throw PathClash(list.path(file), folder.path)
            }
            if let other = spellings.updateValue(folder.path, forKey: folder.path.lowercased()) {
                throw PathClash(other, folder.path)
            }
        }
    }

    private func index(in slot: Int) -> Int? { slots[slot].index >= 0 ? Int(slots[slot].index) : nil }

    /// Where a path is, or the free slot where it would be.
    private func slot(of path: Span<UInt8>, _ hash: UInt64, by fold: (UInt8) -> UInt8) -> Int {
        let mark = UInt32(truncatingIfNeeded: hash)
        var slot = Int(hash >> 32) & (slots.count - 1)
        while slots[slot].index >= 0 {
            let index = Int(slots[slot].index)
            if slots[slot].mark == mark, list.withPath(index, { Self.isEqual($0, path, by: fold) }) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    /// Equal for paths that are equal up to case. Eight bytes are mixed at a time.
    private func hash(of path: Span<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: path.count)
        unsafe path.withUnsafeBytes { bytes in
            var start = 0
            while start + 8 <= bytes.count {
                mix(unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self), into: &hash)
                start += 8
            }
            var rest: UInt64 = 0
            for index in start..<bytes.count { rest = unsafe rest << 8 | UInt64(bytes[index]) }
            mix(rest, into: &hash)
        }
        return hash
    }

    private func mix(_ word: UInt64, into hash: inout UInt64) {
        let folded = word | (word & 0x4040_4040_4040_4040) >> 1
        let product = (hash ^ folded).multipliedFullWidth(by: seed)
        hash = product.high ^ product.low
    }

    /// Makes capitals small; of the bytes that `PathRule` allows, no other two become equal.
    private static func fold(_ byte: UInt8) -> UInt8 { byte | (byte & 0x40) >> 1 }

    private static func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>, by fold: (UInt8) -> UInt8) -> Bool
    {
        guard left.count == right.count else { return false }
        for index in left.indices where fold(left[index]) != fold(right[index]) { return false }
        return true
    }
}

/// Two paths of one list that some file system could not keep apart.
struct PathClash: Error, Equatable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) {
        self.first = first
        self.second = second
    }
}
