import Glibc

/// What the system refused, and the path it refused it for.
package struct FileError: Error, Equatable, Sendable {
    /// A verb and its preposition, such as `read` or `create the folder`.
    package var operation: String
    package var path: String
    package var code: Int32

    package init(_ operation: String, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    package var reason: String { unsafe String(cString: strerror(code)) }
}

extension FileError: CustomStringConvertible {
    package var description: String { "cannot \(operation) \(path): \(reason)" }
}
