/// What an archive holds, in the order of the bytes of its paths.
struct ArchiveOrder: Sendable {
    struct Folder: Equatable, Sendable {
        /// Of the file that it stands before.
        let position: Int
        let path: String
    }

    let paths: PathList
    /// The numbers of the files in their order.
    private let sorted: [Int]
    /// In their order, which brings each before the files in it.
    private let folders: [Folder]

    init(_ paths: PathList) {
        let sorted = paths.sorted()
        self.paths = paths
        self.sorted = sorted
        folders = paths.folders.dropFirst().map { folder in
            Folder(position: Self.position(of: folder.path, in: paths, sorted), path: folder.path)
        }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    var count: Int { sorted.count }

    /// The number of the file at a position.
    func file(at position: Int) -> Int { sorted[position] }

    /// The folders that stand before the files at these positions: of nearly all slices none.
    func folders(at positions: Range<Int>) -> ArraySlice<Folder> {
        folders.filter { positions.contains($0.position) }[...]
    }

    /// The size of the manifest of all paths.
    var manifestSize: Int { Manifest.firstLine.count + paths.byteCount }

    /// Appends the lines of a manifest for the files at these positions.
    func append(manifestOf positions: Range<Int>, to archive: inout [UInt8]) {
        for position in positions {
            paths.withPath(sorted[position]) { archive.append($0) }
            archive.append(Manifest.newline)
        }
    }

    /// How many files stand before a path.
    private static func position(of path: String, in paths: PathList, _ sorted: [Int]) -> Int {
        var range = sorted.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if paths.pathBytes(sorted[middle]).lexicographicallyPrecedes(path.utf8) {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }
}
