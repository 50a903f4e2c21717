import Glibc

/// The paths below an output folder that are ours, as an earlier build wrote them down.
///
/// Its file holds a line that names the format, then one path a line, sorted as bytes. It is written before the
/// first new file and again after the last was removed, so that a file which a killed build left is known to be ours.
struct Manifest: Sendable {
    static let name = ".marquee-manifest"
    static let version = 1
    private static let title = "marquee-manifest "

    let paths: PathList

    /// What is wrong with a manifest.
    enum Fault: Error, Equatable {
        case newer(version: Int)
        case damaged(line: Int, reason: String)
    }

    init(parsing bytes: [UInt8]) throws(Fault) {
        guard bytes.last == UInt8(ascii: "\n") else {
            throw .damaged(line: 1, reason: bytes.isEmpty ? "it is empty" : "its last line has no end")
        }
        var lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[
            ...]
        try Self.checkTitle(lines.removeFirst())
        var paths = PathList()
        paths.reserve(count: lines.count, bytes: bytes.count)
        var previous: ArraySlice<UInt8> = []
        for (number, line) in zip(2..., lines) {
            do throws(PathFault) {
                guard previous.lexicographicallyPrecedes(line) else { throw PathFault("is out of order") }
                try paths.append(line)
            } catch {
                throw .damaged(line: number, reason: "the path there \(error.reason)")
            }
            previous = line
        }
        self.paths = paths
    }

    /// What the file of a manifest of `paths` holds.
    static func bytes(_ paths: PathList) -> [UInt8] {
        var bytes = Array("\(title)\(version)\n".utf8)
        for index in paths.sorted() {
            bytes += paths.pathBytes(index)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private static func checkTitle(_ line: ArraySlice<UInt8>) throws(Fault) {
        let digits = line.dropFirst(title.utf8.count)
        guard line.starts(with: title.utf8), (1...6).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .damaged(line: 1, reason: "it does not begin with '\(title)\(version)'") }
        let found = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard found <= version else { throw .newer(version: found) }
    }
}
