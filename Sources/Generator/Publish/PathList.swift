import Glibc

/// Relative paths that obey `PathRule`, in one block of bytes.
///
/// Each ends with a NUL, so that the system is handed the last component as it lies here: publishing a file
/// builds no string. Folders are numbered, parents first; number 0 is the output folder itself.
struct PathList: Sendable {
    struct Folder: Equatable, Sendable {
        let path: String
        let name: String
        let parent: Int
    }

    private struct Entry {
        let start: Int32
        /// Where the last component begins.
        let name: Int32
        let folder: Int32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    private(set) var folders = [Folder(path: "", name: "", parent: 0)]
    private var folderNumbers = ["": 0]

    var count: Int { entries.count }
    var indices: Range<Int> { entries.indices }
    /// Of all paths, with one more for each.
    var byteCount: Int { bytes.count }

    mutating func reserve(count: Int, bytes size: Int) {
        entries.reserveCapacity(count)
        bytes.reserveCapacity(size)
    }

    mutating func append(_ path: some Collection<UInt8>) throws(PathFault) {
        let copy = Array(path)
        try append(copy.span)
    }

    mutating func append(_ path: Span<UInt8>) throws(PathFault) {
        let start = bytes.count
        guard start < Int(Int32.max) - PathRule.longestPath - 1 else { throw PathFault("is one too many") }
        let name = try start + PathRule.check(path)
        unsafe path.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        let folder = folderNumber(start..<max(start, name - 1))
        bytes.append(0)
        entries.append(Entry(start: Int32(start), name: Int32(name), folder: Int32(folder)))
    }

    /// The bytes of a path, without its NUL.
    func withPath<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        body(bytes.span.extracting(range(index)))
    }

    /// The bytes of a path as they lie in the list.
    func pathBytes(_ index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

    /// The numbers of all paths in the order of their bytes.
    func sorted() -> [Int] { indices.sorted { isOrdered($0, before: $1) } }

    /// The first path that is not greater than the one before it.
    func firstOutOfOrder() -> Int? { indices.dropFirst().first { !isOrdered($0 - 1, before: $0) } }

    /// Compares bytes as unsigned numbers, as `strcmp` does; each path ends with a NUL.
    private func isOrdered(_ left: Int, before right: Int) -> Bool {
        unsafe Self.compare(bytes, Int(entries[left].start), Int(entries[right].start)) < 0
    }

    private static func compare(_ bytes: UnsafePointer<UInt8>, _ left: Int, _ right: Int) -> Int32 {
        let text = unsafe UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self)
        return unsafe strcmp(text + left, text + right)
    }

    /// A path as text, for a message.
    func path(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

    /// The last component as text.
    func name(_ index: Int) -> String {
        String(decoding: bytes[Int(entries[index].name)..<range(index).upperBound], as: UTF8.self)
    }

    func folder(_ index: Int) -> Int { Int(entries[index].folder) }

    /// The last component as the system wants it, without a copy.
    func withName<Result, Failure>(
        _ index: Int, _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe Self.lend(bytes, from: Int(entries[index].name), to: body)
    }

    private static func lend<Result, Failure>(
        _ bytes: UnsafePointer<UInt8>, from start: Int,
        to body: (UnsafePointer<CChar>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(UnsafeRawPointer(bytes + start).assumingMemoryBound(to: CChar.self))
    }

    private func range(_ index: Int) -> Range<Int> {
        let end = index + 1 < entries.count ? Int(entries[index + 1].start) : bytes.count
        return Int(entries[index].start)..<(end - 1)
    }

    /// The number of a folder, which is new when nothing lay in it yet.
    private mutating func folderNumber(_ range: Range<Int>) -> Int {
        if let last = entries.last, isEqual(range, pathOfFolder(of: last)) { return Int(last.folder) }
        return folderNumber(String(decoding: bytes[range], as: UTF8.self))
    }

    private func pathOfFolder(of entry: Entry) -> Range<Int> {
        Int(entry.start)..<max(Int(entry.start), Int(entry.name) - 1)
    }

    private func isEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        let bytes = bytes.span
        for offset in 0..<left.count
        where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func folderNumber(_ path: String) -> Int {
        if let number = folderNumbers[path] { return number }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let parent = folderNumber(slash.map { String(path[..<$0]) } ?? "")
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        folders.append(Folder(path: path, name: name, parent: parent))
        folderNumbers[path] = folders.count - 1
        return folders.count - 1
    }
}
