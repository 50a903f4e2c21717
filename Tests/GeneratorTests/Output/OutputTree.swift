import Foundation

/// Every file below a folder with its bytes, hidden files included.
struct OutputTree: Equatable {
    private(set) var files: [String: [UInt8]] = [:]

    init(at path: String) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            let file = URL(fileURLWithPath: path).appendingPathComponent(name)
            let kind = try file.resourceValues(forKeys: [.isRegularFileKey])
            if kind.isRegularFile == true { files[name] = Array(try Data(contentsOf: file)) }
        }
    }

    var paths: [String] { files.keys.sorted() }

    func text(of path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

    /// The first difference as a person wants to read it, nil when there is none.
    func difference(from expected: OutputTree) -> String? {
        for path in Set(files.keys).union(expected.files.keys).sorted() {
            guard let bytes = files[path] else { return "\(path) is missing" }
            guard let wanted = expected.files[path] else { return "\(path) should not be there" }
            if bytes != wanted { return Self.firstDifference(in: path, bytes, wanted) }
        }
        return nil
    }

    private static func firstDifference(in path: String, _ bytes: [UInt8], _ wanted: [UInt8]) -> String {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let others = wanted.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = zip(lines, others).prefix { $0 == $1 }.count
        func show(_ lines: [ArraySlice<UInt8>]) -> String {
            line < lines.count ? String(decoding: lines[line].prefix(300), as: UTF8.self) : "(the end)"
        }
        return "\(path):\(line + 1):\n  is      \(show(lines))\n  not     \(show(others))"
    }
}

/// What tells whether a file was written again: the same number, times and size mean that nobody did.
struct FileStamps: Equatable {
    private var stamps: [String: [Int]] = [:]

    init(at path: String) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var status = stat()
            guard unsafe lstat("\(path)/\(name)", &status) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
            stamps[name] = [
                Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_size),
            ]
        }
    }

    /// The files and folders that are in only one of both, or were written in between.
    func changes(since earlier: FileStamps) -> [String] {
        Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
    }
}
