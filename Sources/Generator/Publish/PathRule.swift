/// Why a path may not be published.
struct PathFault: Error, Equatable {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// The one rule for every path that is written or removed, whether the plan or a manifest names it.
///
/// It leaves nothing that could mean another place: no `..`, no absolute path, no name that a file system of
/// another kind reserves or changes.
enum PathRule {
    static let longestPath = 1000
    static let longestName = 200
    static let deepest = 16

    /// Checks a path, and returns where its last component begins.
    @discardableResult
    static func check(_ path: Span<UInt8>) throws(PathFault) -> Int {
        guard path.count <= longestPath else { throw PathFault("is longer than \(longestPath) bytes") }
        var start = 0
        var depth = 1
        for index in path.indices {
            let byte = path[index]
            if byte == UInt8(ascii: "/") {
                try checkName(path.extracting(start..<index))
                start = index + 1
                depth += 1
            } else if !isAllowed(byte) {
                throw PathFault("has a character other than letters, digits, '_', '.' and '-'")
            }
        }
        guard depth <= deepest else { throw PathFault("has more than \(deepest) components") }
        try checkName(path.extracting(start..<path.count))
        return start
    }

    private static func checkName(_ name: Span<UInt8>) throws(PathFault) {
        guard !name.isEmpty else { throw PathFault("has an empty component") }
        guard name.count <= longestName else {
            throw PathFault("has a component longer than \(longestName) bytes")
        }
        let dot = UInt8(ascii: ".")
        guard name[0] != dot else { throw PathFault("has a component that begins with a dot") }
        guard name[name.count - 1] != dot else { throw PathFault("has a component that ends with a dot") }
        guard !isDevice(name) else { throw PathFault("has a component that Windows reserves for a device") }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 { return true }
        return byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// Whether a name stands for a device on Windows, which ignores the ending: a site can be unzipped there.
    private static func isDevice(_ name: Span<UInt8>) -> Bool {
        // The first letter tells it for nearly all.
        guard isFirstOfDevice(name[0] | 0x20) else { return false }
        var length = 0
        while length < min(name.count, 5), name[length] != UInt8(ascii: ".") { length += 1 }
        guard length == 3 || length == 4 else { return false }
        let letters = (name[0] | 0x20, name[1] | 0x20, name[2] | 0x20)
        let devices = length == 3 ? ["con", "prn", "aux", "nul"] : ["com", "lpt"]
        guard length == 3 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(name[3]) else { return false }
        return devices.contains { $0.utf8.elementsEqual([letters.0, letters.1, letters.2]) }
    }

    private static func isFirstOfDevice(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "p"):
            true
        default: false
        }
    }
}
