import Glibc

/// An open file or folder, closed when its owner goes.
struct Descriptor: ~Copyable {
    let number: Int32

    init(owning number: Int32) { self.number = number }

    deinit {
        if number >= 0 { close(number) }
    }

    /// Hands the number to an owner that closes it itself.
    consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }

    /// Closes it now and throws what the system has to say, since a full disk may be reported only here.
    ///
    /// Linux closes the descriptor even when a signal comes, so closing again could close somebody else's.
    consuming func finish() throws(SystemError) {
        let number = number
        discard self
        guard close(number) == 0 || errno == EINTR else { throw .last }
    }
}
