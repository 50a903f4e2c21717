import Data
import Templates

/// What `verify` found.
struct Verification: Sendable {
    /// What a build would do to the library before it renders.
    enum Pending: Sendable {
        case nothing, changes
        /// The changes file cannot be read, or something in it is refused.
        case mistakes
    }

    var output: VerifyReport
    var pending: Pending
    var problems: [Problem]
}

extension Pipeline {
    /// Renders what the library holds now and compares it with the output, with a line on the terminal for
    /// whoever watches.
    func verify() async throws(Failure) -> Verification {
        try await progress.shown(on: console) { () async throws(Failure) in try await compare() }
    }

    /// The steps of a build, but for those that change something: what is pending is left alone, as by
    /// `build --no-apply`.
    private func compare() async throws(Failure) -> Verification {
        var watch = Stopwatch(progress: progress)
        let inputs = try readPages()
        let changes = try readChanges()
        let output = try openOutputForReading()
        watch.lap(.read)
        let step = try LibraryStep.open(request, .reading)
        watch.lap(.open)
        let pending = try pending(changes, in: step)
        watch.lap(.apply)
        guard !Signals.isInterrupted else { throw .interrupted }
        let user = step.user
        var loaded = try step.loadCatalogue(for: request)
        let ledger = LedgerStep(LedgerFile(request.files), of: user, &loaded.catalogue)
        watch.lap(.load)
        let site = Site(request, inputs, loaded.catalogue)
        let plan = SitePlan(site)
        watch.lap(.plan)
        let problems =
            request.problems + inputs.problems + loaded.problems + ledger.problems
            + ProseProblems(inputs.pages, in: site, plan).problems
        do throws(PublishError) {
            let report = try await output.verify(
                plan, jobs: request.jobs, progress: PublishProgress(shown: progress)
            ) { PageMaker(site: site) }
            return Verification(output: report, pending: pending, problems: problems)
        } catch {
            throw Failure(error)
        }
    }

    /// Mistakes in the owner's pages stop a build, so there is nothing to compare with.
    private func readPages() throws(Failure) -> SiteInputs {
        var inputs = SiteInputs()
        try inputs.readPages(in: request.files.content)
        try inputs.readLook(in: request.files.content)
        try inputs.readWords(in: request.files.content, language: request.configuration.language)
        if request.configuration.posters == .local { try inputs.readPosters(in: request.files.content) }
        guard !inputs.hasErrors else { throw Failure(.badData, request.problems + inputs.problems) }
        return inputs
    }

    /// The changes file, nil when it cannot be read as a whole: that is for a build to report, since what it
    /// says is not applied here.
    private func readChanges() throws(Failure) -> ChangesFile? {
        var inputs = SiteInputs()
        do throws(Failure) {
            try inputs.readChanges(request.files.changes)
        } catch {
            guard error.status == .badData else { throw error }
            return nil
        }
        return inputs.hasErrors ? nil : inputs.changes
    }

    private func pending(
        _ changes: ChangesFile?, in step: borrowing LibraryStep
    ) throws(Failure) -> Verification.Pending {
        guard let changes, changes.refusals.isEmpty else { return .mistakes }
        return try step.hasUnapplied(changes, of: request) ? .changes : .nothing
    }

    private func openOutputForReading() throws(Failure) -> OutputFolder {
        do throws(PublishError) {
            try OutputRules(request).check(request.files.output)
            return try OutputFolder.openForReading(request.files.output)
        } catch {
            let advice = error.kind == .missingInput ? "Run 'marquee build' to make it." : nil
            var failure = Failure(error)
            failure.advice = advice
            throw failure
        }
    }
}
