import Data

/// Where the errors of the parts become exit statuses: nowhere else.
extension Failure {
    init(_ error: LibraryError) {
        let status: ExitStatus =
            switch error.kind {
            case .missing: .missingInput
            case .bad: .badData
            case .locked: .locked
            case .failed: .brokenOff
            }
        self.init(status, [error.problem])
    }

    init(_ error: PublishError) {
        guard error.kind != .readerLeft else {
            self.init(.done, [])
            return
        }
        let status = ExitStatus(rawValue: error.kind.rawValue) ?? .failed
        self.init(status, error.description)
    }
}
