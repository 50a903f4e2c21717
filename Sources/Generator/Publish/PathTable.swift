/// Finds a path of a list by its bytes, and refuses two that are equal up to case.
///
/// It holds numbers of the list and no string: nothing is allocated for a file. The hash is Swift's, seeded
/// anew in each run, so that no library can be made to fill one slot.
struct PathTable {
    private let list: PathList
    private var slots: [Int32]

    init(_ list: PathList) throws(PathClash) {
        self.list = list
        var size = 16
        while size < list.count * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for index in list.indices { try insert(index) }
        try refuseFilesAsFolders()
    }

    /// The number of the path with exactly these bytes.
    func index(of path: Span<UInt8>) -> Int? { index(in: slot(of: path) { $0 }) }

    private mutating func insert(_ index: Int) throws(PathClash) {
        let found = list.withPath(index) { slot(of: $0, by: Self.fold) }
        if let other = self.index(in: found) { throw PathClash(list.path(other), list.path(index)) }
        slots[found] = Int32(index)
    }

    /// A folder may not be spelled like a file, nor like another folder up to case.
    private func refuseFilesAsFolders() throws(PathClash) {
        var spellings: [String: String] = [:]
        for folder in list.folders {
            if let file = index(in: slot(of: folder.path.utf8.span, by: Self.fold)) {
                throw PathClash(list.path(file), folder.path)
            }
            if let other = spellings.updateValue(folder.path, forKey: folder.path.lowercased()) {
                throw PathClash(other, folder.path)
            }
        }
    }

    private func index(in slot: Int) -> Int? { slots[slot] >= 0 ? Int(slots[slot]) : nil }

    /// Where a path is, or the free slot where it would be.
    private func slot(of path: Span<UInt8>, by fold: (UInt8) -> UInt8) -> Int {
        var slot = firstSlot(of: path)
        while let index = index(in: slot) {
            if list.withPath(index, { Self.isEqual($0, path, by: fold) }) { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func firstSlot(of path: Span<UInt8>) -> Int {
        var hasher = Hasher()
        var word: UInt64 = 0
        for index in path.indices {
            word = word << 8 | UInt64(Self.fold(path[index]))
            if index & 7 == 7 { hasher.combine(word) }
        }
        hasher.combine(word)
        return hasher.finalize() & (slots.count - 1)
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
