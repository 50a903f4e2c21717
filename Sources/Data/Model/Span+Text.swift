import Glibc

extension Span<UInt8> {
    func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard count > 0 else { return true }
        return unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return false }
                return unsafe memcmp(left, right, count) == 0
            }
        }
    }

    /// Compares bytes as unsigned numbers.
    func precedes(_ other: Span<UInt8>) -> Bool {
        let common = Swift.min(count, other.count)
        guard common > 0 else { return count < other.count }
        let order = unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right -> Int32 in
                guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
                return unsafe memcmp(left, right, common)
            }
        }
        return order < 0 || order == 0 && count < other.count
    }

    var isASCII: Bool {
        var all: UInt8 = 0
        for index in indices { all |= self[index] }
        return all < 0x80
    }

    /// Asks Unicode only about what is not ASCII, which nearly everything is.
    var isValidUTF8: Bool { isASCII || (try? UTF8Span(validating: self)) != nil }

    /// Nothing but white space, which careless exports write for null.
    var isBlank: Bool {
        for index in indices where !ByteReader.isSpace(self[index]) { return false }
        return true
    }
}
