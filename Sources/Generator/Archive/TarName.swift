/// How the name of a member is told: in the header, in its two parts, or in a record before it.
enum TarName {
    static let longestName = 100
    static let longestPrefix = 155

    /// How many bytes of a name go into the prefix of a header, 0 when none have to; nil when it cannot be
    /// cut at a slash so that both parts fit.
    static func split(_ name: Span<UInt8>) -> Int? {
        guard name.count > longestName else { return 0 }
        let first = name.count - longestName - 1
        guard first <= longestPrefix else { return nil }
        // The slash at the end of a folder's name cuts nothing off.
        return (max(first, 1)..<min(longestPrefix + 1, name.count - 1)).first {
            name[$0] == UInt8(ascii: "/")
        }
    }

    /// A record of a pax header: its length, its keyword and its value.
    ///
    /// "The length is of the entire record, in octets, including itself" (POSIX, pax, extended header).
    static func record(_ path: Span<UInt8>) -> [UInt8] {
        let rest = " path=".utf8.count + path.count + 1
        var length = rest
        while String(length).utf8.count + rest != length { length = String(length).utf8.count + rest }
        var record = Array("\(length) path=".utf8)
        record.append(path)
        record.append(UInt8(ascii: "\n"))
        return record
    }

    /// The last component, as far as it fits a header: what a reader sees that knows nothing of records.
    static func short(_ name: Span<UInt8>) -> Range<Int> {
        var start = name.count - 1
        while start > 0, name[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return start..<min(name.count, start + longestName)
    }
}

extension [UInt8] {
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
