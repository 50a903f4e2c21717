import Data
import Glibc

/// Where the bytes of an archive go: an open file or stream, lent by the `ArchiveFile` that owns it.
struct ArchiveSink: Sendable {
    /// -1 in a dry run, which writes nothing.
    let descriptor: Int32
    let target: ArchiveTarget

    /// Writes all of `bytes`, in few large calls.
    func write(_ bytes: Span<UInt8>) throws(PublishError) {
        guard descriptor >= 0 else { return }
        var rest = bytes
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBufferPointer { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            }
            if count >= 0 {
                rest = rest.extracting(droppingFirst: count)
            } else {
                try goOn(after: .last)
            }
        }
    }

    /// Writes on another thread than that of the actor which asks for it.
    @concurrent func writeAside(_ bytes: [UInt8]) async throws(PublishError) { try write(bytes.span) }

    /// Throws unless writing again may succeed.
    private func goOn(after error: SystemError) throws(PublishError) {
        guard !Signals.isInterrupted else { throw .interrupted }
        switch error.code {
        case EINTR: return
        case EAGAIN: waitUntilWritable()
        // A reader that left has what it wanted, here as with all data that the program prints.
        case EPIPE: throw .readerLeft
        default: throw refusal("write", error)
        }
    }

    /// What the system refused in the middle of the work.
    func refusal(_ operation: String, _ error: SystemError) -> PublishError {
        PublishError(.brokenOff, FileError(operation, target.shown, code: error.code).description)
    }

    /// A pipe that another program made non-blocking is full; an interrupt ends the wait.
    private func waitUntilWritable() {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
    }
}
