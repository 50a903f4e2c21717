/// Appends the members of an archive to the bytes of it, each whole.
struct TarMembers: Sendable {
    private let file: TarHeader
    private let folder: TarHeader
    private let extended: TarHeader

    /// - Parameter modified: the time that everything in the archive has, in seconds since 1970.
    init(modified: Int64) {
        file = TarHeader(.file, modified: modified)
        folder = TarHeader(.folder, modified: modified)
        extended = TarHeader(.extended, modified: modified)
    }

    func append(file path: Span<UInt8>, _ contents: Span<UInt8>, to archive: inout [UInt8]) {
        // Memory that grows by itself doubles, and a long page would be copied to make room for a few zeros.
        if contents.count > longContents {
            archive.reserveCapacity(archive.count + contents.count + 4 * TarHeader.blockSize)
        }
        append(headerOf: path, size: contents.count, to: &archive)
        archive.append(contents)
        Self.pad(&archive, after: contents.count)
    }

    /// The header of a file whose contents and padding the caller appends.
    func append(headerOf path: Span<UInt8>, size: Int, to archive: inout [UInt8]) {
        append(file, path, size: size, to: &archive)
    }

    func append(folder path: String, to archive: inout [UInt8]) {
        let name = "\(path)/"
        append(folder, name.utf8.span, size: 0, to: &archive)
    }

    /// Fills the last block of what has `size` bytes.
    static func pad(_ archive: inout [UInt8], after size: Int) {
        archive.append(zeros.span.extracting(first: -size & (TarHeader.blockSize - 1)))
    }

    /// How many zeros end an archive of `size` bytes: two blocks, and what a record of twenty then lacks.
    static func endLength(after size: Int) -> Int {
        let record = 20 * TarHeader.blockSize
        let least = size + 2 * TarHeader.blockSize
        return (least + record - 1) / record * record - size
    }

    private func append(_ header: TarHeader, _ name: Span<UInt8>, size: Int, to archive: inout [UInt8]) {
        if let split = TarName.split(name) {
            header.append(name, split: split, size: size, to: &archive)
        } else {
            let record = TarName.record(name)
            extended.append("PaxHeaders/path".utf8.span, size: record.count, to: &archive)
            archive += record
            Self.pad(&archive, after: record.count)
            header.append(name.extracting(TarName.short(name)), size: size, to: &archive)
        }
    }
}

private let longContents = 1 << 17
private let zeros = [UInt8](repeating: 0, count: TarHeader.blockSize)
