import CZLib
import Glibc

/// Compresses one piece after another, each into a gzip member of its own; every worker has one.
///
/// "A gzip file consists of a series of members" (RFC 1952): workers compress at the same time, and what they
/// made, one after the other, is one file.
@safe struct Gzip: ~Copyable {
    /// On the heap, since zlib remembers where its stream lies and refuses one that was moved.
    private let stream: UnsafeMutablePointer<z_stream>
    /// Where members are made, before their length is known.
    private var room: [UInt8] = []

    init() throws(SystemError) {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe shim_deflate_init(stream, level) == Z_OK else {
            unsafe stream.deallocate()
            throw SystemError(ENOMEM)
        }
        unsafe self.stream = stream
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Makes one member of `bytes`.
    mutating func compress(_ bytes: Span<UInt8>) throws(SystemError) -> [UInt8] {
        guard unsafe deflateReset(stream) == Z_OK else { throw SystemError(EINVAL) }
        let bound = Int(unsafe deflateBound(stream, UInt(bytes.count)))
        guard let count = UInt32(exactly: bytes.count), bound <= UInt32.max else { throw SystemError(EFBIG) }
        if room.count < bound { room += repeatElement(0, count: bound - room.count) }
        let left = UInt32(bound)
        let isWhole = unsafe bytes.withUnsafeBufferPointer { source in
            unsafe room.withUnsafeMutableBufferPointer { target in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.pointee.avail_in = count
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = left
                return unsafe deflate(stream, Z_FINISH) == Z_STREAM_END
            }
        }
        guard isWhole else { throw SystemError(EINVAL) }
        let member = Array(room[..<Int(unsafe left - stream.pointee.avail_out)])
        if room.count > longestRoom { room = [] }
        return member
    }
}

/// What `gzip` does unless asked.
private let level: Int32 = 6

/// What a longer page needed is given back.
private let longestRoom = 1 << 22
