import Data
import Glibc

/// Why the output is not as the plan wants it.
struct PublishError: Error, Equatable, CustomStringConvertible {
    /// What kind of failure it is, as the status that the process ends with.
    enum Kind: Int32, Sendable {
        /// Whoever read what we write stopped reading: no failure, but an end.
        case readerLeft = 0
        /// A plan that no correct program makes.
        case brokenPlan = 1
        case missingInput = 66
        /// The output cannot be made, or may not be touched.
        case cannotCreate = 73
        /// The machine gave up in the middle: a full disk, a broken one.
        case brokenOff = 74
        case busy = 75
        case interrupted = 130
    }

    let kind: Kind
    let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// What the system refused to do with `path`, which is written as the user would write it.
    init(_ operation: String, _ path: String, _ error: SystemError) {
        let brokenOff = [ENOSPC, EDQUOT, EIO, EFBIG].contains(error.code)
        self.init(
            brokenOff ? .brokenOff : .cannotCreate,
            FileError(operation, path, code: error.code).description)
    }

    static let readerLeft = PublishError(.readerLeft, "")
    static let interrupted = PublishError(.interrupted, "interrupted")
}
