import Data
import Templates

/// One build, in one direction: every step takes what the step before it made.
struct Pipeline: Sendable {
    let request: BuildRequest
    let console: Console

    /// Reads, applies, loads, plans, renders and writes.
    ///
    /// The output is locked first: two builds at once could otherwise publish an older library over a newer
    /// one.
    func run() async throws(Failure) -> BuildReport {
        var watch = Stopwatch()
        let inputs = try readInputs()
        if isStopped(by: inputs) {
            let problems = request.problems + inputs.problems
            return BuildReport(results: inputs.changes.refusals, watch: watch, problems: problems)
        }
        let output = try openOutput()
        watch.lap("read")
        let mode = mode(for: inputs)
        let opened = try LibraryStep.open(request, mode)
        watch.lap("open")
        let step = try opened.applying(inputs.changes, of: request, mode)
        let (user, results) = (step.user, step.results)
        watch.lap("apply")
        if isStopped(by: results) {
            let problems = request.problems + inputs.problems
            return BuildReport(user: user, results: results, watch: watch, problems: problems)
        }
        guard !Signals.isInterrupted else { throw .interrupted }
        let loaded = try step.loadCatalogue(in: request.configuration.zone)
        watch.lap("load")
        let site = Site(request, inputs, loaded.catalogue)
        let plan = SitePlan(site)
        watch.lap("plan")
        let published = try await publish(plan, of: site, to: output)
        watch.lap("publish")
        return BuildReport(
            user: user, results: results + refusals(inputs), published: published, watch: watch,
            problems: request.problems + inputs.problems + loaded.problems
                + ProseProblems(inputs.pages, in: site, plan).problems)
    }

    private func readInputs() throws(Failure) -> SiteInputs {
        var inputs = SiteInputs()
        if request.options.appliesChanges { try inputs.readChanges(request.files.changes) }
        try inputs.readPages(in: request.files.content)
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

    private func openOutput() throws(Failure) -> OutputFolder {
        let path = request.files.output
        do throws(PublishError) {
            try OutputRules(
                site: ".", content: request.files.content, library: request.files.library, home: homeFolder()
            ).check(path)
            return try request.options.isDryRun ? OutputFolder.look(at: path) : OutputFolder.open(path)
        } catch {
            throw Failure(error)
        }
    }

    private func publish(
        _ plan: SitePlan, of site: Site, to output: consuming OutputFolder
    ) async throws(Failure) -> PublishReport {
        let files = plan.files
        let done = PublishProgress()
        let makeMaker: @Sendable () -> PageMaker = { PageMaker(site: site) }
        let progress = Progress(label: "pages", total: files.count) { done.count }
        let (jobs, isDryRun) = (request.jobs, request.options.isDryRun)
        var folder: OutputFolder? = output
        do throws(PublishError) {
            return try await progress.shown(on: console) { () async throws(PublishError) in
                // The closure runs once, so the folder is there.
                guard let folder = folder.take() else { return PublishReport() }
                return isDryRun
                    ? try await folder.preview(files, jobs: jobs, progress: done, maker: makeMaker)
                    : try await folder.publish(files, jobs: jobs, progress: done, maker: makeMaker)
            }
        } catch {
            throw Failure(error)
        }
    }
}
