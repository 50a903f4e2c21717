import Data
import Testing

@testable import Generator

@Suite struct `A command line` {
    @Test(
        arguments: [
            ([], "build", [], Options()),
            (["build"], "build", [], Options()),
            (["apply"], "apply", [], Options()),
            (["check"], "check", [], Options()),
            (["new", "films"], "new", ["films"], Options()),
            (["new", "--", "-films"], "new", ["-films"], Options()),
            (["--", "new", "films"], "new", ["films"], Options()),
            (["new", "-"], "new", ["-"], Options()),
            (["help"], "help", [], Options()),
            (["help", "build"], "help", ["build"], Options()),
            (["--dry-run"], "build", [], Options { $0.isDryRun = true }),
            (["--no-apply", "build"], "build", [], Options { $0.appliesChanges = false }),
            (["apply", "--keep-going"], "apply", [], Options { $0.keepsGoing = true }),
            (["apply", "--json"], "apply", [], Options { $0.printsJSON = true }),
            (["build", "--keep-going"], "build", [], Options { $0.keepsGoing = true }),
            (["-q", "check"], "check", [], Options { $0.isQuiet = true }),
            (["check", "--quiet", "-q"], "check", [], Options { $0.isQuiet = true }),
            (["check", "--werror"], "check", [], Options { $0.warningsFail = true }),
            (["-C", "site", "build"], "build", [], Options { $0.site = "site" }),
            (["build", "-C", "site"], "build", [], Options { $0.site = "site" }),
            (["-Csite"], "build", [], Options { $0.site = "site" }),
            (["-C=site"], "build", [], Options { $0.site = "site" }),
            (["-qC", "site"], "build", [], Options { ($0.isQuiet, $0.site) = (true, "site") }),
            (["-qCsite"], "build", [], Options { ($0.isQuiet, $0.site) = (true, "site") }),
            (["-C", "a", "-C", "b"], "build", [], Options { $0.site = "b" }),
            (["--library", "a.db"], "build", [], Options { $0.library = "a.db" }),
            (["--library=a.db"], "build", [], Options { $0.library = "a.db" }),
            (["--library=a=b.db"], "build", [], Options { $0.library = "a=b.db" }),
            (["--library=-a.db"], "build", [], Options { $0.library = "-a.db" }),
            (["--library", "-"], "build", [], Options { $0.library = "-" }),
            (["--library", "a", "--library", "b"], "build", [], Options { $0.library = "b" }),
            (["--changes", "c.yml"], "build", [], Options { $0.changes = "c.yml" }),
            (["--content", "c"], "build", [], Options { $0.content = "c" }),
            (["--output", "o"], "build", [], Options { $0.output = "o" }),
            (["--user", "a@b.example"], "build", [], Options { $0.user = "a@b.example" }),
            (["--jobs", "1"], "build", [], Options { $0.jobs = 1 }),
            (["--jobs=256"], "build", [], Options { $0.jobs = 256 }),
            (["--jobs", "008"], "build", [], Options { $0.jobs = 8 }),
            (["verify", "--json"], "verify", [], Options { $0.printsJSON = true }),
            (["--stats"], "build", [], Options { $0.statistics = .table }),
            (["--stats", "build"], "build", [], Options { $0.statistics = .table }),
            (["build", "--stats=table"], "build", [], Options { $0.statistics = .table }),
            (["build", "--stats=json"], "build", [], Options { $0.statistics = .json }),
            (["--stats=json", "--stats"], "build", [], Options { $0.statistics = .table }),
            (
                ["--stats", "--json"], "build", [],
                Options { ($0.statistics, $0.printsJSON) = (.table, true) }
            ),
            (["undo", "14"], "undo", ["14"], Options()),
            (["undo", "--last-run"], "undo", [], Options { $0.undoesLastRun = true }),
            (
                ["log", "--since", "2025-10-12"], "log", [],
                Options { $0.since = Timestamp(parsing: "2025-10-12") }
            ),
            (["plan", "--format", "markdown"], "plan", [], Options { $0.format = "markdown" }),
            (["--audience", "me"], "build", [], Options { $0.audience = .me }),
            (["verify", "--audience=everyone"], "verify", [], Options()),
            (["--color", "always"], "build", [], Options { $0.color = .always }),
            (["--color=never"], "build", [], Options { $0.color = .never }),
            (["new", "d", "--color", "auto", "-q"], "new", ["d"], Options { $0.isQuiet = true }),
            (
                ["--now", "2025-10-12T18:45:00Z"], "build", [],
                Options { $0.now = Timestamp(parsing: "1760294700") }
            ),
            (["--now=2025-10-12"], "build", [], Options { $0.now = Timestamp(parsing: "2025-10-12") }),
        ] as [([String], String, [String], Options)])
    func `is read`(line: [String], command: String, words: [String], options: Options) throws {
        let invocation = try ArgumentReader.read(line)
        #expect(invocation.command.name == command)
        #expect(invocation.arguments == words)
        #expect(invocation.options == options)
    }

    @Test(
        arguments: [
            (["--help"], "help", []),
            (["-h"], "help", []),
            (["build", "--help"], "help", ["build"]),
            (["--help", "check"], "help", ["check"]),
            (["new", "-h"], "help", ["new"]),
            (["help", "--help"], "help", ["help"]),
            (["build", "--jobs", "--help"], "help", ["build"]),
            (["build", "--bogus", "extra", "-qh"], "help", ["build"]),
            (["--version"], "version", []),
            (["build", "--version"], "version", []),
            (["--version", "--help"], "help", []),
        ] as [([String], String, [String])])
    func `asks for help or the version wherever it says so`(
        line: [String], command: String, words: [String]
    ) throws {
        let invocation = try ArgumentReader.read(line)
        #expect(invocation.command.name == command)
        #expect(invocation.arguments == words)
    }

    @Test(
        arguments: [
            (["biuld"], "unknown command 'biuld'; did you mean 'build'?", "help"),
            (["Build"], "unknown command 'Build'; did you mean 'build'?", "help"),
            (["deploy"], "unknown command 'deploy'", "help"),
            ([""], "unknown command ''", "help"),
            (["biuld", "--help"], "unknown command 'biuld'; did you mean 'build'?", "help"),
            (["--jbos", "3"], "unknown option '--jbos'; did you mean '--jobs'?", "help"),
            (["--jbos=3"], "unknown option '--jbos'; did you mean '--jobs'?", "help"),
            (["--lib=a"], "unknown option '--lib'; did you mean '--library'?", "help"),
            (["build", "--dryrun"], "unknown option '--dryrun'; did you mean '--dry-run'?", "help build"),
            (["check", "-json"], "unknown option '-json'; did you mean '--json'?", "help check"),
            (["build", "-x"], "unknown option '-x'", "help build"),
            (["build", "-qx"], "unknown option '-x'", "help build"),
            (["--frobnicate"], "unknown option '--frobnicate'", "help"),
            (["--json=yes"], "option '--json' takes no value", "help"),
            (["-q=1"], "option '-q' takes no value", "help"),
            (["build", "--library"], "option '--library' needs a value: --library <path>", "help build"),
            (["-C"], "option '-C' needs a value: -C <site>", "help"),
            (
                ["--library", "--json"],
                "option '--library' needs a value; write '--library=--json' if '--json' is meant", "help"
            ),
            (["--user", "-5"], "option '--user' needs a value; write '--user=-5' if '-5' is meant", "help"),
            (["--library="], "option '--library' must not be empty", "help"),
            (["--output", ""], "option '--output' must not be empty", "help"),
            (["-C", ""], "option '-C' must not be empty", "help"),
            (["--jobs", "0"], "option '--jobs' must be a whole number from 1 to 256, not '0'", "help"),
            (["--jobs", "257"], "option '--jobs' must be a whole number from 1 to 256, not '257'", "help"),
            (["--jobs", "+5"], "option '--jobs' must be a whole number from 1 to 256, not '+5'", "help"),
            (["--jobs", "two"], "option '--jobs' must be a whole number from 1 to 256, not 'two'", "help"),
            (["--jobs=-1"], "option '--jobs' must be a whole number from 1 to 256, not '-1'", "help"),
            (
                ["--jobs", "99999999999999999999"],
                "option '--jobs' must be a whole number from 1 to 256, not '99999999999999999999'", "help"
            ),
            (
                ["--color", "alwyas"],
                "option '--color' must be auto, always or never, not 'alwyas'; did you mean 'always'?", "help"
            ),
            (
                ["--audience=mee"],
                "option '--audience' must be everyone or me, not 'mee'; did you mean 'me'?", "help"
            ),
            (["--audience=all"], "option '--audience' must be everyone or me, not 'all'", "help"),
            (["--color=blue"], "option '--color' must be auto, always or never, not 'blue'", "help"),
            (
                ["--now", "soon"],
                "option '--now' must be an instant such as 2025-10-12T18:45:00Z, not 'soon'", "help"
            ),
            (
                ["--now=2025-02-30"],
                "option '--now' must be an instant such as 2025-10-12T18:45:00Z, not '2025-02-30'", "help"
            ),
            (["--stats=xml"], "option '--stats' must be table or json, not 'xml'", "help"),
            (
                ["build", "--stats=jsn"],
                "option '--stats' must be table or json, not 'jsn'; did you mean 'json'?", "help build"
            ),
            (["build", "--stats="], "option '--stats' must be table or json, not ''", "help build"),
            (["build", "--stats", "json"], "unexpected argument 'json'", "help build"),
            (["check", "--stats"], "'check' has no option '--stats'; it belongs to 'build'", "help check"),
            (["verify", "output"], "unexpected argument 'output'", "help verify"),
            (["build", "extra"], "unexpected argument 'extra'", "help build"),
            (["check", "--", "--json"], "unexpected argument '--json'", "help check"),
            (["new"], "'new' needs an argument: marquee new <dir>", "help new"),
            (["new", ""], "the argument <dir> must not be empty", "help new"),
            (["new", "a", "b"], "unexpected argument 'b'", "help new"),
            (["help", "build", "apply"], "unexpected argument 'apply'", "help help"),
            (
                ["check", "--dry-run"],
                "'check' has no option '--dry-run'; it belongs to 'build', 'apply', 'undo' and 'upgrade'",
                "help check"
            ),
            (
                ["apply", "--no-apply"],
                "'apply' has no option '--no-apply'; it belongs to 'build'", "help apply"
            ),
            (
                ["new", "d", "--json"],
                "'new' has no option '--json'; it belongs to 'build', 'apply', 'plan', 'check', 'verify', 'report', 'log', 'undo' and 'upgrade'",
                "help new"
            ),
        ] as [([String], String, String)])
    func `is refused with its mend`(line: [String], message: String, help: String) {
        let expected = Failure(.usage, message, advice: "Run 'marquee \(help)' to see what is understood.")
        #expect(throws: expected) { try ArgumentReader.read(line) }
    }
}

extension Options {
    /// The default options after one change.
    fileprivate init(_ change: (inout Options) -> Void) {
        self.init()
        change(&self)
    }
}
