import Glibc

/// Reads a regular file of at most `limit` bytes from where its descriptor stands; anything else is refused.
func readAll(_ descriptor: borrowing Descriptor, limit: Int) throws(SystemError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor.number, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL) }
    guard status.st_size <= limit else { throw SystemError(EFBIG) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = try read(descriptor.number, into: &bytes)
    bytes.removeLast(bytes.count - count)
    return bytes
}

/// Fills `buffer` as far as the file reaches; returns how far that is.
func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
        let got = try retrying {
            unsafe buffer.withUnsafeMutableBytes { rest in
                unsafe read(descriptor, rest.baseAddress.map { unsafe $0 + filled }, rest.count - filled)
            }
        }
        if got == 0 { break }
        filled += got
    }
    return filled
}
