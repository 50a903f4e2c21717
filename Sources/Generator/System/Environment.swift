import Glibc

/// The variables that change what the program does, and no others.
struct Environment: Equatable, Sendable {
    /// Any value but an empty one asks for no colour (no-color.org).
    var noColor: String?
    var terminal: String?
    /// Seconds since 1970 that stand for the clock (reproducible-builds.org).
    var sourceDateEpoch: String?

    /// The variables of this process.
    static var current: Environment {
        Environment(
            noColor: variable("NO_COLOR"), terminal: variable("TERM"),
            sourceDateEpoch: variable("SOURCE_DATE_EPOCH"))
    }

    private static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
