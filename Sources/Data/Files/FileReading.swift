import Glibc

/// Reads the whole of a regular file, or as much as shows that it is longer than `limit` allows.
///
/// A FIFO would hang and a device would never end, so anything but a regular file is refused before it is
/// read.
package func readFile(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = try openDescriptor(path, O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError("read", path, code: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError("read", path, code: EINVAL) }
    guard status.st_size <= limit else { throw FileError("read", path, code: EFBIG) }
    var bytes: [UInt8] = []
    var size = Int(status.st_size) + 1
    while true {
        let chunk = size
        var failure: Int32 = 0
        let before = bytes.count
        bytes.append(addingCapacity: chunk) { output in
            unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                let got = unsafe readFully(descriptor, UnsafeMutableRawBufferPointer(buffer))
                if got < 0 { failure = errno } else { count = got }
            }
        }
        guard failure == 0 else { throw FileError("read", path, code: failure) }
        guard bytes.count <= limit else { throw FileError("read", path, code: EFBIG) }
        if bytes.count - before < chunk { return bytes }
        size = 1 << 16
    }
}

/// Reads the first bytes of a regular file, all of it when it is shorter.
package func readStart(of path: String, upTo count: Int) throws(FileError) -> [UInt8] {
    let descriptor = try openDescriptor(path, O_RDONLY | O_NONBLOCK)
    defer { close(descriptor) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        let got = unsafe readFully(descriptor, UnsafeMutableRawBufferPointer(buffer))
        if got < 0 { failure = errno } else { filled = got }
    }
    guard failure == 0 else { throw FileError("read", path, code: failure) }
    return bytes
}

/// Fills `buffer` until the file ends; returns the number of bytes read, or -1 with `errno` set.
private func readFully(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < buffer.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        let got = unsafe read(descriptor, rest.baseAddress, rest.count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { return -1 }
        if got == 0 { break }
        filled += got
    }
    return filled
}
