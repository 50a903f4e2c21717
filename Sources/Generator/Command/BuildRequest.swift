import Data

/// Everything a run needs to know before it opens the library, with nothing left to choose.
struct BuildRequest: Sendable {
    var options: Options
    var configuration: SiteConfiguration
    var files: SiteFiles
    /// Where the site goes instead of the output folder.
    var archive: ArchiveTarget?
    /// An id, an e-mail address or a user name; nil asks for the library's only user.
    var user: String?
    /// What counts as now; without it the clock does for actions, and the newest check in the library for
    /// pages.
    var now: Instant?
    var jobs: Int
    /// Warnings about the configuration.
    var problems: [Problem] = []

    /// Reads the configuration, which has to be right, and settles what it leaves open.
    init(_ invocation: Invocation) throws(Failure) {
        let content = invocation.options.content ?? SiteFiles.defaultContent
        let (configuration, problems) = try SiteConfiguration.read(in: content)
        guard !problems.contains(where: { $0.severity == .error }) else {
            throw Failure(.badConfiguration, problems)
        }
        try self.init(invocation, configuration)
        self.problems = problems
    }

    init(_ invocation: Invocation, _ configuration: SiteConfiguration) throws(Failure) {
        options = invocation.options
        self.configuration = configuration
        now = try Self.now(invocation, configuration.zone)
        if let word = options.archive { archive = try Self.archive(word, options) }
        files = try SiteFiles(options, configuration)
        user = options.user ?? configuration.user
        jobs = options.jobs ?? min(countProcessors(), 8)
    }

    private static func archive(_ word: String, _ options: Options) throws(Failure) -> ArchiveTarget {
        let target = try ArchiveTarget(word)
        if !options.isDryRun {
            let printing = options.printsJSON ? "--json" : options.statistics.map { _ in "--stats" }
            try target.checkStandardOutput(
                isTerminal: StandardStream.output.isTerminal, sharedWith: printing)
        }
        return target
    }

    /// A date means noon in the site's time zone, here as everywhere.
    private static func now(_ invocation: Invocation, _ zone: Zone) throws(Failure) -> Instant? {
        switch invocation.options.now {
        case .instant(let instant): return instant
        case .day(let day): return zone.noon(of: day)
        case nil: break
        }
        guard let text = invocation.environment.sourceDateEpoch else { return nil }
        guard let seconds = Int(digits: text), let instant = Instant(seconds: Int64(seconds)) else {
            throw Failure(.usage, "SOURCE_DATE_EPOCH must be seconds since 1970, not '\(text)'")
        }
        return instant
    }
}
