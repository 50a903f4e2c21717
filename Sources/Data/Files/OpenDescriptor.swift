import Glibc

/// Opens a file and returns its descriptor, which the caller closes.
///
/// A signal that arrives meanwhile is no reason to fail: the call is made again. The program answers to
/// signals between its steps.
func openDescriptor(
    _ path: String, _ flags: Int32, mode: mode_t = 0, to operation: String = "read"
) throws(FileError) -> Int32 {
    while true {
        let descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
        if descriptor >= 0 { return descriptor }
        guard errno == EINTR else { throw FileError(operation, path, code: errno) }
    }
}
