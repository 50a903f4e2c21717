import Data
import Templates

extension Command {
    static let check = Command(
        name: "check", summary: "Report everything wrong, and write nothing.",
        discussion: """
            Reads the configuration, the library, the changes and the pages. Exits with status 2 when \
            there is anything to report.
            """,
        options: [.audience] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runCheck(invocation, console)
        })

    private static func runCheck(
        _ invocation: Invocation, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        var check = SiteCheck()
        let progress = check.progress
        try await progress.shown(on: console) { () throws(Failure) in try check.run(invocation) }
        if invocation.options.printsJSON {
            var json = JSONWriter()
            json.object {
                $0.member("changes", array: { for change in check.listed { $0.value(change) } })
                $0.problems(check.problems)
            }
            try console.write(json.text + "\n")
        }
        if check.problems.isEmpty { console.say("nothing to report") }
        console.report(Failure(check.status, check.problems, advice: check.advice), limit: nil)
        return check.status
    }
}

/// Reads everything a build would read, and goes on where a build would stop.
private struct SiteCheck {
    /// Every change of the file, and each entry that cannot be read.
    private(set) var listed: [ListedChange] = []
    private(set) var problems: [Problem] = []
    private(set) var advice: String?
    let progress = Progress()
    private var missesInput = false

    /// An input that is not there is more than something to report: it was not looked at.
    var status: ExitStatus {
        if missesInput { return .missingInput }
        return problems.isEmpty ? .done : .reported
    }

    mutating func run(_ invocation: Invocation) throws(Failure) {
        let content = invocation.options.content ?? SiteFiles.defaultContent
        progress.begin(.read)
        var configuration = SiteConfiguration()
        try collect { check throws(Failure) in
            let read = try SiteConfiguration.read(in: content)
            configuration = read.configuration
            check.problems += read.problems
        }
        var inputs = SiteInputs()
        try collect { _ throws(Failure) in try inputs.readPages(in: content) }
        try collect { _ throws(Failure) in try inputs.readPosters(in: content) }
        try collect { _ throws(Failure) in try inputs.readLook(in: content) }
        let language = configuration.language
        try collect { _ throws(Failure) in try inputs.readWords(in: content, language: language) }
        problems += inputs.problems
        try collect { check throws(Failure) in
            try check.readLibrary(try BuildRequest(invocation, configuration), inputs)
        }
    }

    private mutating func readLibrary(_ request: BuildRequest, _ inputs: SiteInputs) throws(Failure) {
        var inputs = inputs
        inputs.problems = []
        try collect { _ throws(Failure) in try inputs.readChanges(request.files.changes) }
        listed = ListedChange.list(inputs.changes, for: request.options.audience)
        problems += inputs.problems
        let mode: LibraryStep.Mode = inputs.hasErrors ? .reading : .rehearsing
        progress.begin(.open)
        let opened = try LibraryStep.open(request, mode)
        progress.begin(.apply)
        let step = try opened.applying(inputs.changes, of: request, mode)
        problems += (inputs.hasErrors ? inputs.changes.refusals : step.results).flatMap(\.problems)
        if !inputs.hasErrors {
            listed = ListedChange.list(inputs.changes, step.results, for: request.options.audience)
        }
        progress.begin(.load)
        let user = step.user
        var loaded = try step.loadCatalogue(for: request)
        let ledger = LedgerStep(LedgerFile(request.files), of: user, &loaded.catalogue)
        problems += loaded.problems + ledger.problems
        let site = Site(request, inputs, loaded.catalogue)
        problems += ProseProblems(inputs.pages, in: site, SitePlan(site)).problems
    }

    /// What would stop a build is one more thing to report, unless it is the machine that failed.
    private mutating func collect(_ step: (inout SiteCheck) throws(Failure) -> Void) throws(Failure) {
        do throws(Failure) {
            try step(&self)
        } catch {
            guard [.badData, .missingInput, .badConfiguration].contains(error.status) else { throw error }
            problems += error.problems
            advice = error.advice ?? advice
            missesInput = missesInput || error.status == .missingInput
        }
    }
}
