import Glibc

/// The paths below an output folder that are ours, as an earlier build wrote them down.
///
/// Its file holds a line that names the format, then one path a line, sorted as bytes. It is written before
/// the first new file and again after the last was removed, so that a file which a killed build left is known
/// to be ours.
struct Manifest: Sendable {
    static let name = ".marquee-manifest"
    static let version = 1
    private static let title = "marquee-manifest "
    static let newline = UInt8(ascii: "\n")
    /// What the file of every manifest begins with.
    static let firstLine = Array("\(title)\(version)\n".utf8)

    let paths: PathList

    /// What is wrong with a manifest.
    enum Fault: Error, Equatable {
        case newer(version: Int)
        case damaged(line: Int, reason: String)
    }

    init(parsing bytes: [UInt8]) throws(Fault) {
        guard bytes.last == Self.newline else {
            throw .damaged(line: 1, reason: bytes.isEmpty ? "it is empty" : "the last line has no end")
        }
        var paths = PathList()
        paths.reserve(count: bytes.count / 16, bytes: bytes.count)
        var start = try Self.titleEnd(bytes)
        while start < bytes.count {
            let end = Self.end(of: bytes, from: start)
            do throws(PathFault) {
                try paths.append(bytes.span.extracting(start..<end))
            } catch {
                throw .damaged(line: paths.count + 2, reason: "the path there \(error.reason)")
            }
            start = end + 1
        }
        if let index = paths.firstOutOfOrder() {
            throw .damaged(line: index + 2, reason: "the path there is out of order")
        }
        self.paths = paths
    }

    /// Where a line ends; the last one does.
    private static func end(of bytes: borrowing [UInt8], from start: Int) -> Int {
        let span = bytes.span
        var end = start
        while span[end] != newline { end += 1 }
        return end
    }

    /// What the file of a manifest of `paths` holds.
    static func bytes(_ paths: PathList) -> [UInt8] {
        var bytes = firstLine
        for index in paths.sorted() {
            bytes += paths.pathBytes(index)
            bytes.append(newline)
        }
        return bytes
    }

    /// Where the paths begin, after the line that names the format.
    private static func titleEnd(_ bytes: [UInt8]) throws(Fault) -> Int {
        let line = bytes.prefix { $0 != newline }
        let digits = line.dropFirst(title.utf8.count)
        guard line.starts(with: title.utf8), (1...6).contains(digits.count),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .damaged(line: 1, reason: "it does not begin with '\(title)\(version)'") }
        let found = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard found <= version else { throw .newer(version: found) }
        return line.count + 1
    }
}
