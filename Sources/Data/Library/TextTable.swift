/// Distinct texts, numbered from 0 in the order in which they first came.
///
/// The bytes lie in one block and the slots hold numbers: nothing is allocated for a text. The hash is
/// Swift's, seeded anew in each run, so that no library can be made to fill one slot.
struct TextTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// A power of two, at least half of them free, which hold -1.
    private var slots = [Int32](repeating: -1, count: 16)

    var count: Int { ends.count - 1 }

    /// Makes room for so many texts of a usual key's length.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count * 10)
        ends.reserveCapacity(count + 1)
        if count * 2 > slots.count { rehash(for: count) }
    }

    /// The number of `text`, which is new when it is the ``count`` before.
    ///
    /// The number `last` and the one behind it are looked at first: what is read in some order mostly is the
    /// same as before, or what comes next.
    mutating func number(of text: Span<UInt8>, after last: Int = -1) -> Int {
        if let number = number(near: last, text) { return number }
        let slot = slot(of: text)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        slots[slot] = Int32(truncatingIfNeeded: count)
        unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        if count * 2 > slots.count { rehash(for: count * 2) }
        return count - 1
    }

    /// The number of `text`, if it has one.
    func find(_ text: Span<UInt8>, after last: Int = -1) -> Int? {
        if let number = number(near: last, text) { return number }
        let number = slots[slot(of: text)]
        return number >= 0 ? Int(number) : nil
    }

    subscript(number: Int) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

    private func range(of number: Int) -> Range<Int> { ends[number]..<ends[number + 1] }

    private func number(near last: Int, _ text: Span<UInt8>) -> Int? {
        isText(last, text) ? last : isText(last + 1, text) ? last + 1 : nil
    }

    private func isText(_ number: Int, _ text: Span<UInt8>) -> Bool {
        number >= 0 && number < count && bytes.span.extracting(range(of: number)).isEqual(to: text)
    }

    /// Where `text` is, or the free slot where it would be.
    private func slot(of text: Span<UInt8>) -> Int {
        var slot = firstSlot(of: text)
        while slots[slot] >= 0, !isText(Int(slots[slot]), text) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func firstSlot(of text: Span<UInt8>) -> Int {
        var hasher = Hasher()
        let bytes = unsafe text.bytes
        let end = text.count & ~7
        for offset in stride(from: 0, to: end, by: 8) {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            hasher.combine(word)
        }
        var rest = UInt64(truncatingIfNeeded: text.count)
        for index in end..<text.count { rest = rest << 8 | UInt64(text[index]) }
        hasher.combine(rest)
        return hasher.finalize() & (slots.count - 1)
    }

    private mutating func rehash(for count: Int) {
        var size = slots.count
        while size < count * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for number in 0..<self.count {
            slots[slot(of: bytes.span.extracting(range(of: number)))] = Int32(truncatingIfNeeded: number)
        }
    }
}

/// Keys in columns; one that is no UTF-8 is known by its repaired text.
extension TextTable {
    mutating func number(of row: borrowing Row, _ column: Int, after last: Int) -> Int {
        row.withText(column) { $0.isValidUTF8 ? number(of: $0, after: last) : nil }
            ?? number(of: row.text(column).utf8Span.span)
    }

    func find(_ row: borrowing Row, _ column: Int, after last: Int = -1) -> Int? {
        row.withText(column) { utf8 in find(utf8, after: last) ?? (utf8.isValidUTF8 ? nil : -1) }
            .flatMap { $0 >= 0 ? $0 : find(row.text(column).utf8Span.span) }
    }
}
