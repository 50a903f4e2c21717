import Glibc

/// The number by which the system says why it refused; who calls knows the path and the words for it.
struct SystemError: Error, Equatable {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    /// What the last call of this thread failed with.
    static var last: SystemError { SystemError(errno) }

    var reason: String { unsafe String(cString: strerror(code)) }
}

/// Calls again while a signal came in between, and throws what the system refused for any other reason.
@discardableResult
func retrying<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
    while true {
        let result = call()
        if result >= 0 { return result }
        guard errno == EINTR else { throw .last }
    }
}
