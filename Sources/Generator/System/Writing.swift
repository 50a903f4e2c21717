import Glibc

/// Writes all of `bytes`, however many calls it takes: a full disk may take some of them and refuse the rest.
func writeFully(_ bytes: Span<UInt8>, to descriptor: borrowing Descriptor) throws(SystemError) {
    let number = descriptor.number
    var written = 0
    while written < bytes.count {
        let rest = bytes.extracting(droppingFirst: written)
        written += try retrying {
            unsafe rest.withUnsafeBufferPointer { unsafe write(number, $0.baseAddress, $0.count) }
        }
    }
}
