import Data
import Templates

/// What was asked for beside the command itself; nil stands for what was not said.
struct Options: Equatable, Sendable {
    /// The folder to work in, as if started there.
    var site: String?
    var library: String?
    var changes: String?
    var content: String?
    var output: String?
    /// A path, or `-`.
    var archive: String?
    var user: String?
    var now: Timestamp?
    var jobs: Int?
    var audience = Audience.everyone
    var color = ColorChoice.auto
    var appliesChanges = true
    var isDryRun = false
    var keepsGoing = false
    var printsJSON = false
    /// From when on the log is told.
    var since: Timestamp?
    var undoesLastRun = false
    /// What is printed or written, in a word that the command knows.
    var format: String?
    /// What a report tells of, in its order; empty for what is usual.
    var reportSections: [SectionName] = []
    /// The file of a report; nil and `-` stand for standard output.
    var reportFile: String?
    /// Nil when nobody asked what the build cost.
    var statistics: StatisticsFormat?
    var isQuiet = false
    var warningsFail = false
    var asksForHelp = false
    var asksForVersion = false
}

/// When messages are coloured.
enum ColorChoice: String, Sendable, CaseIterable {
    /// When they go to a terminal that can show it, unless the environment says otherwise.
    case auto
    case always, never
}

/// How it is told what is pending.
enum PlanFormat: String, Sendable, CaseIterable {
    case table
    /// For a comment on a pull request.
    case markdown
    case json
}

/// How it is told what a build cost.
enum StatisticsFormat: String, Sendable, CaseIterable {
    case table, json
}
