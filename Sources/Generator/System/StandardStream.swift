import Data
import Glibc

/// The two streams that the program writes, straight through `write(2)`: `print` reports success when the
/// disk is full.
enum StandardStream: Int32, Sendable {
    case output = 1
    case errors = 2

    /// Nobody reads on, or the stream cannot be written.
    enum Refusal: Error, Equatable {
        case readerLeft
        case failed(FileError)
    }

    func write(_ text: String) throws(Refusal) { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws(Refusal) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe Glibc.write(rawValue, rest.baseAddress, rest.count)
            }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                waitUntilWritable()
            } else if errno == EPIPE {
                throw .readerLeft
            } else if errno != EINTR {
                throw .failed(FileError("write to", name, code: errno))
            }
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// How many columns the terminal has; 80 when it does not say.
    var columns: Int {
        var size = winsize()
        guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private var name: String { self == .output ? "standard output" : "standard error" }

    /// A stream that another program made non-blocking is full: that is no failure.
    private func waitUntilWritable() {
        var request = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
    }

    /// Fills the places of streams that were closed before the program started.
    ///
    /// Otherwise the next file that is opened, perhaps the library, would be standard output. What is put
    /// there refuses to be written, so that the loss is still noticed.
    static func occupyClosedStreams() {
        for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) < 0 {
            _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }
}
