/// Finds a path of a list by its bytes, and refuses two that are equal up to case.
///
/// It holds only numbers of the list: a `Set<String>` of 200,000 folded paths would cost more time than comparing
/// their files. The hash is Swift's, seeded anew in each run, so no library can be made to fill one slot.
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
    func index(of path: Span<UInt8>) -> Int? {
        var slot = firstSlot(of: path)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if list.withPath(index, { Self.isEqual($0, path) { $0 } }) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func insert(_ index: Int) throws(PathClash) {
        var slot = list.withPath(index) { firstSlot(of: $0) }
        while slots[slot] >= 0 {
            let other = Int(slots[slot])
            let clash = list.withPath(index) { path in
                list.withPath(other) { Self.isEqual($0, path, by: Self.fold) }
            }
            guard !clash else { throw PathClash(list.path(other), list.path(index)) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(index)
    }

    /// A folder may not be spelled like a file, nor like another folder up to case.
    private func refuseFilesAsFolders() throws(PathClash) {
        var spellings: [String: String] = [:]
        for folder in list.folders {
            if let file = indexIgnoringCase(of: folder.path.utf8.span) {
                throw PathClash(list.path(file), folder.path)
            }
            if let other = spellings.updateValue(folder.path, forKey: folder.path.lowercased()) {
                throw PathClash(other, folder.path)
            }
        }
    }

    private func indexIgnoringCase(of path: Span<UInt8>) -> Int? {
        var slot = firstSlot(of: path)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if list.withPath(index, { Self.isEqual($0, path, by: Self.fold) }) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
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
