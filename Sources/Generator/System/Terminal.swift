import Glibc

/// What standard error can show.
struct Terminal: Equatable, Sendable {
    /// Whether a person is watching, who wants to see progress.
    var isInteractive = false
    var showsColor = false

    init(isInteractive: Bool = false, showsColor: Bool = false) {
        self.isInteractive = isInteractive
        self.showsColor = showsColor
    }

    /// `choice` decides; without one the environment does, and then whether there is a terminal at all.
    init(isTerminal: Bool, choice: ColorChoice, environment: Environment) {
        let isCapable = isTerminal && environment.terminal != nil && environment.terminal != "dumb"
        isInteractive = isCapable
        switch choice {
        case .always: showsColor = true
        case .never: showsColor = false
        case .auto: showsColor = isCapable && (environment.noColor ?? "").isEmpty
        }
    }
}
