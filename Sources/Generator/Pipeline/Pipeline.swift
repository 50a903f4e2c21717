import Data
import Templates

/// One build, in one direction: every step takes what the step before it made.
struct Pipeline: Sendable {
    let request: BuildRequest
    let console: Console
    /// What the run is at, for whoever watches.
    let progress = Progress()

    /// Builds, with a line on the terminal for whoever watches.
    func run() async throws(Failure) -> BuildReport {
        try await progress.shown(on: console) { () async throws(Failure) in try await build() }
    }

    /// Reads, applies, loads, plans, renders and writes.
    ///
    /// The output is locked first: two builds at once could otherwise publish an older library over a newer
    /// one.
    private func build() async throws(Failure) -> BuildReport {
        var watch = Stopwatch(progress: progress)
        let inputs = try readInputs()
        let problems = request.problems + inputs.problems
        if isStopped(by: inputs) {
            return BuildReport(results: inputs.changes.refusals, watch: watch, problems: problems)
        }
        let destination = try Destination.open(for: request)
        watch.lap(.read, items: inputs.count)
        let mode = mode(for: inputs)
        let opened = try LibraryStep.open(request, mode)
        watch.lap(.open)
        let step = try opened.applying(inputs.changes, of: request, mode)
        let (user, results) = (step.user, step.results)
        watch.lap(.apply, items: results.count)
        if isStopped(by: results) {
            return BuildReport(user: user, results: results, watch: watch, problems: problems)
        }
        let (site, ledger, unreadable) = try await load(step, with: inputs, &watch)
        let kept = mode == .applying ? ledger.keep() : []
        let plan = SitePlan(site)
        watch.lap(.plan, items: plan.count)
        let published = try await publish(plan, of: site, to: destination)
        watch.lap(.publish, items: published.total)
        return BuildReport(
            user: user, results: results + refusals(inputs), published: published, watch: watch,
            problems: problems + unreadable + kept + ProseProblems(inputs.pages, in: site, plan).problems)
    }

    /// The site, what is remembered of its films, and what cannot be read. What hangs on films alone is
    /// worked out beside the reading of the rest.
    private func load(
        _ step: consuming LibraryStep, with inputs: SiteInputs, _ watch: inout Stopwatch
    ) async throws(Failure) -> (Site, LedgerStep, [Problem]) {
        guard !Signals.isInterrupted else { throw .interrupted }
        var prepared: Task<PreparedFilms, Never>?
        let user = step.user
        var loaded = try step.loadCatalogue(for: request) { films in
            prepared = Task { PreparedFilms(films, pageSize: request.configuration.pageSize) }
        }
        let ledger = LedgerStep(LedgerFile(request.files), of: user, &loaded.catalogue)
        watch.lap(.load, items: loaded.catalogue.films.count)
        let site = Site(request, inputs, loaded.catalogue, films: await prepared?.value)
        return (site, ledger, loaded.problems + ledger.problems)
    }

    private func readInputs() throws(Failure) -> SiteInputs {
        var inputs = SiteInputs()
        if request.options.appliesChanges { try inputs.readChanges(request.files.changes) }
        try inputs.readPages(in: request.files.content)
        try inputs.readLook(in: request.files.content)
        try inputs.readWords(in: request.files.content, language: request.configuration.language)
        if request.configuration.posters == .local { try inputs.readPosters(in: request.files.content) }
        return inputs
    }

    /// What the owner wrote has to be right, but for a changes file when the build is to keep going.
    private func isStopped(by inputs: SiteInputs) -> Bool {
        let changesOnly = inputs.problems.count == inputs.changes.problems.count
        return inputs.hasErrors && !(request.options.keepsGoing && changesOnly)
    }

    /// Of a changes file that cannot be read as a whole nothing is applied, not even when the build keeps
    /// going.
    private func mode(for inputs: SiteInputs) -> LibraryStep.Mode {
        guard request.options.appliesChanges, !inputs.hasErrors else { return .reading }
        return request.options.isDryRun ? .rehearsing : .applying
    }

    private func refusals(_ inputs: SiteInputs) -> [ChangeResult] {
        inputs.hasErrors ? inputs.changes.refusals : []
    }

    /// One refused change stops the build before anything is written, unless it is to keep going.
    private func isStopped(by results: [ChangeResult]) -> Bool {
        !request.options.keepsGoing && results.contains(where: \.outcome.isRefusal)
    }

    private func publish(
        _ plan: SitePlan, of site: Site, to destination: consuming Destination
    ) async throws(Failure) -> PublishReport {
        let done = PublishProgress(shown: progress)
        let makeMaker: @Sendable () -> PageMaker = { PageMaker(site: site) }
        let modified = modificationTime(of: site)
        do throws(PublishError) {
            return try await destination.publish(
                plan, modified: modified, for: request, progress: done, maker: makeMaker)
        } catch {
            throw Failure(error)
        }
    }

    /// What the files of an archive say of their age: the time of the build as far as it was given, else the
    /// newest day in the library. The clock would make two archives of one library differ.
    private func modificationTime(of site: Site) -> Int64 {
        request.now?.seconds ?? site.asOf.map { Int64($0.number) * 86_400 } ?? 0
    }
}
