/// How the process ends, in the numbers that scripts rely on.
///
/// From 64 on they are those of BSD's `sysexits.h`.
enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    /// Failed for a reason that has no number of its own.
    case failed = 1
    /// `check`, or a run with `--werror`, has something to report.
    case reported = 2
    case usage = 64
    case badData = 65
    case missingInput = 66
    case cannotCreate = 73
    case brokenOff = 74
    case locked = 75
    case badConfiguration = 78
    case interrupted = 130

    /// The code of a problem about which nothing more precise is known.
    var code: String {
        switch self {
        case .done: "done"
        case .failed: "failed"
        case .reported: "reported"
        case .usage: "usage"
        case .badData: "bad_data"
        case .missingInput: "missing_input"
        case .cannotCreate: "cannot_create"
        case .brokenOff: "broken_off"
        case .locked: "locked"
        case .badConfiguration: "bad_configuration"
        case .interrupted: "interrupted"
        }
    }
}
