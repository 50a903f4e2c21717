/// A piece of an archive that grows in memory until it is written; every worker has one.
struct ArchiveChunk: ~Copyable {
    /// From this size on a piece is written. It bounds the memory of a build, and says where gzip members
    /// end: so neither they nor a byte of the archive depends on the number of workers.
    static let fullSize = 1 << 20

    /// What the archive holds, as it is before it is compressed.
    var bytes: [UInt8] = []
    private var gzip: Gzip?

    init(for sink: ArchiveSink) throws(PublishError) {
        guard sink.target.format == .gzippedTar else { return }
        do throws(SystemError) { gzip = try Gzip() } catch { throw sink.refusal("compress", error) }
    }

    var isFull: Bool { bytes.count >= Self.fullSize }

    /// Gives away what is to be written, and is empty then.
    mutating func seal(for sink: ArchiveSink) throws(PublishError) -> [UInt8] {
        var whole = bytes
        bytes = []
        do throws(SystemError) {
            guard let compressed = try gzip?.compress(whole.span) else { return whole }
            whole.removeAll(keepingCapacity: true)
            reuse(whole)
            return compressed
        } catch {
            throw sink.refusal("compress", error)
        }
    }

    /// Takes empty memory to grow in, unless it has some. What one long page needed is given back.
    mutating func reuse(_ memory: consuming [UInt8]) {
        if bytes.capacity == 0 && memory.capacity <= 2 * Self.fullSize { bytes = memory }
    }
}
