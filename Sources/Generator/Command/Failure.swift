import Data

/// Why a command stopped: what it exits with, and everything there is to say about it.
struct Failure: Error, Equatable {
    var status: ExitStatus
    var problems: [Problem]
    /// A line of help printed after the problems, such as where to read on.
    var advice: String?

    init(_ status: ExitStatus, _ problems: [Problem], advice: String? = nil) {
        self.status = status
        self.problems = problems
        self.advice = advice
    }

    init(_ status: ExitStatus, _ message: String, advice: String? = nil) {
        self.init(status, [Problem(.error, status.code, message)], advice: advice)
    }

    static let interrupted = Failure(.interrupted, "interrupted")

    init(_ status: ExitStatus, _ error: FileError) { self.init(status, error.description) }
}
