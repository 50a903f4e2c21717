import Data
import Templates

/// Every option there is. Parsing, help and suggestions read nothing else.
extension Option {
    /// Understood before and after every command.
    static let everywhere: [Option] = [site, version, help]

    /// Shared by the commands that read a site.
    static let ofSites: [Option] = [
        library, changes, content, output, user, now, jobs, json, quiet, color, warningsAreErrors,
    ]

    static let site = Option("-C", text: "site", help: "Work in the folder <site>, as if started there.") {
        $0.site = $1
    }
    static let version = Option("--version", help: "Show the version.") { $0.asksForVersion = true }
    static let help = Option("-h", "--help", help: "Show help information.") { $0.asksForHelp = true }

    static let library = Option(
        "--library", text: "path",
        help: "The film library: a SQLite database, or a text library that ends in .sql. "
            + "(default: content/library.db or content/library.sql)"
    ) { $0.library = $1 }
    static let changes = Option(
        "--changes", text: "path", help: "The changes file. (default: content/changes.yml)"
    ) { $0.changes = $1 }
    static let content = Option(
        "--content", text: "dir", help: "The folder of what you write. (default: content)"
    ) { $0.content = $1 }
    static let output = Option(
        "--output", text: "dir", help: "The folder that the site is made in. (default: output)"
    ) { $0.output = $1 }
    static let user = Option(
        "--user", text: "who",
        help: "Whose films to show: an id, an e-mail address or a user name. (default: the only user)"
    ) { $0.user = $1 }
    static let audience = Option(
        "--audience", value: "whom",
        help: "Whom it is for: everyone, or me, which shows what is private too. (default: everyone)"
    ) { (options: inout Options, text: String) throws(Refusal) in
        guard let audience = Audience(rawValue: text) else {
            let near = suggestion(for: text, among: Audience.allCases.map(\.rawValue))
            throw Refusal(reason: "must be everyone or me, not '\(text)'\(near.question)")
        }
        options.audience = audience
    }
    static let now = Option(
        "--now", value: "instant",
        help: "What counts as now: an instant such as 2025-10-12T18:45:00Z, or a date, which means its noon. "
            + "(default: SOURCE_DATE_EPOCH when that is set)"
    ) { (options: inout Options, text: String) throws(Refusal) in
        options.now = try time(text, such: "an instant such as 2025-10-12T18:45:00Z")
    }
    static let jobs = Option(
        "--jobs", value: "n",
        help: "How many pages to render at a time, 1 to 256. (default: the number of processors, at most 8)"
    ) { (options: inout Options, text: String) throws(Refusal) in
        guard let jobs = Int(digits: text), 1...256 ~= jobs else {
            throw Refusal(reason: "must be a whole number from 1 to 256, not '\(text)'")
        }
        options.jobs = jobs
    }
    static let json = Option("--json", help: "Print the outcome as JSON.") { $0.printsJSON = true }
    static let quiet = Option("-q", "--quiet", help: "Say nothing but errors.") { $0.isQuiet = true }
    static let color = Option(
        "--color", value: "when",
        help: "Colour messages: auto, always or never. NO_COLOR is honoured. (default: auto)"
    ) { (options: inout Options, text: String) throws(Refusal) in
        guard let choice = ColorChoice(rawValue: text) else {
            let near = suggestion(for: text, among: ColorChoice.allCases.map(\.rawValue))
            throw Refusal(reason: "must be auto, always or never, not '\(text)'\(near.question)")
        }
        options.color = choice
    }
    static let warningsAreErrors = Option("--werror", help: "Exit with status 2 when there are warnings.") {
        $0.warningsFail = true
    }

    static let archive = Option(
        "--archive", text: "file",
        help:
            "Write the site into one tar file, and leave the output folder alone: a name that ends in .tar, "
            + ".tar.gz or .tgz, or - for standard output."
    ) { $0.archive = $1 }
    static let noApply = Option(
        "--no-apply", help: "Render what the library holds; leave pending changes alone."
    ) { $0.appliesChanges = false }
    static let dryRun = Option(
        "--dry-run", help: "Do everything in memory and print what would be done; write nothing."
    ) { $0.isDryRun = true }
    static let stats = Option(
        "--stats", optionalValue: "format",
        help: "Print what the build cost: phases, files, memory, the heaviest pages; as a table or as json. "
            + "(default: table)"
    ) { (options: inout Options, text: String?) throws(Refusal) in
        guard let text else { return options.statistics = .table }
        guard let format = StatisticsFormat(rawValue: text) else {
            let near = suggestion(for: text, among: StatisticsFormat.allCases.map(\.rawValue))
            throw Refusal(reason: "must be table or json, not '\(text)'\(near.question)")
        }
        options.statistics = format
    }
    static let since = Option(
        "--since", value: "date",
        help: "Only what was applied since: a date, which means its beginning, or an instant."
    ) { (options: inout Options, text: String) throws(Refusal) in
        options.since = try time(text, such: "a date such as 2025-10-12, or an instant")
    }
    static let lastRun = Option("--last-run", help: "Undo all that the newest run applied.") {
        $0.undoesLastRun = true
    }
    static let planFormat = format(
        "How to print it: table, markdown (for a pull request) or json. (default: table)")
    static let reportFormat = format("What to write: html, markdown, csv or json. (default: html)")
    static let section = Option(
        "--section", value: "name",
        help: "A section to report, such as watchlist, history, ratings or tags; again for more. "
            + "(default: tonight, watchlist, history and platforms)"
    ) { (options: inout Options, text: String) throws(Refusal) in
        guard let section = SectionName(rawValue: text), Report.possible.contains(section) else {
            let names = Report.possible.map(\.rawValue)
            let near = suggestion(for: text, among: names)
            throw Refusal(reason: "must be \(names.listed("or")), not '\(text)'\(near.question)")
        }
        if !options.reportSections.contains(section) { options.reportSections.append(section) }
    }
    static let file = Option(
        "-o", text: "file", help: "The file to write, or - for standard output. (default: -)"
    ) { $0.reportFile = $1 }
    static let keepGoing = Option(
        "--keep-going", help: "Apply the good changes when others are refused; still exit with status 65."
    ) { $0.keepsGoing = true }

    /// What the words are that it takes is the command's to say.
    private static func format(_ help: String) -> Option {
        Option("--format", text: "format", help: help) { $0.format = $1 }
    }
}

/// An instant or a day. A bare number is Unix seconds in a library; here it is more likely a year.
private func time(_ text: String, such example: String) throws(Option.Refusal) -> Timestamp {
    guard text.dropFirst().contains("-"), !text.hasPrefix("-"), let time = Timestamp(parsing: text) else {
        throw Option.Refusal(reason: "must be \(example), not '\(text)'")
    }
    return time
}

extension Int {
    /// A number written in decimal digits and nothing else: `Int("+5")` would take a sign.
    init?(digits text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
            return nil
        }
        self.init(text)
    }
}
