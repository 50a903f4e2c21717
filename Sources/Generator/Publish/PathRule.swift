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

    static func check(_ path: Span<UInt8>) throws(PathFault) {
        guard path.count <= longestPath else { throw PathFault("is longer than \(longestPath) bytes") }
        var start = 0
        var depth = 1
        for index in path.indices where path[index] == UInt8(ascii: "/") {
            try checkName(path.extracting(start..<index))
            start = index + 1
            depth += 1
        }
        guard depth <= deepest else { throw PathFault("has more than \(deepest) components") }
        try checkName(path.extracting(start..<path.count))
    }

    private static func checkName(_ name: Span<UInt8>) throws(PathFault) {
        guard !name.isEmpty else { throw PathFault("has an empty component") }
        guard name.count <= longestName else {
            throw PathFault("has a component longer than \(longestName) bytes")
        }
        for index in name.indices where !isAllowed(name[index]) {
            throw PathFault("has a character other than letters, digits, '_', '.' and '-'")
        }
        let dot = UInt8(ascii: ".")
        guard name[0] != dot else { throw PathFault("has a component that begins with a dot") }
        guard name[name.count - 1] != dot else { throw PathFault("has a component that ends with a dot") }
        guard !isDevice(name) else { throw PathFault("has a component that Windows reserves for a device") }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// Whether a name stands for a device on Windows, which ignores the ending: a site can be unzipped there.
    private static func isDevice(_ name: Span<UInt8>) -> Bool {
        var length = 0
        while length < min(name.count, 5), name[length] != UInt8(ascii: ".") { length += 1 }
        guard length == 3 || length == 4 else { return false }
        let letters = (name[0] | 0x20, name[1] | 0x20, name[2] | 0x20)
        let devices = length == 3 ? ["con", "prn", "aux", "nul"] : ["com", "lpt"]
        guard length == 3 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(name[3]) else { return false }
        return devices.contains { $0.utf8.elementsEqual([letters.0, letters.1, letters.2]) }
    }
}
