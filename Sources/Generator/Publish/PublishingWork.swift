/// What the workers share while they publish the files of a plan.
struct PublishingWork<Maker: FileMaker & ~Copyable>: Sendable {
    let files: Maker.Plan
    let plan: PublishingPlan
    /// By number of the folder; whoever starts the workers keeps them open until the last has ended.
    let folders: [Int32]
    let mode: PublishingMode
    let shown: String
    let jobs: Int
    let progress: PublishProgress
    /// Whether the report says what the files cost.
    let measures: Bool
    let makeMaker: @Sendable () -> Maker

    private struct Yield: Sendable {
        var report: PublishReport
        var failure: (index: Int, error: PublishError)?
    }

    /// Publishes all files, one stage after the other.
    func run() async throws(PublishError) -> PublishReport {
        var report = PublishReport(isMeasured: measures)
        progress.shown.begin(.publish, of: files.count)
        for stage in files.stages { report.add(try await publish(stage)) }
        return report
    }

    private func publish(_ stage: Range<Int>) async throws(PublishError) -> PublishReport {
        let slice = max(1, min(32, stage.count / (jobs * 8)))
        let workers = min(jobs, (stage.count + slice - 1) / slice)
        let yields = await withTaskGroup(of: Yield.self) { group in
            for worker in 0..<workers {
                group.addTask { publish(before: stage.upperBound, atMost: slice, worker: worker) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // Several workers may have failed before they heard of each other.
        if let failure = yields.compactMap(\.failure).min(by: { $0.index < $1.index }) { throw failure.error }
        guard !Signals.isInterrupted else { throw .interrupted }
        return yields.reduce(into: PublishReport(isMeasured: measures)) { $0.add($1.report) }
    }

    /// What one worker does: it takes slices until there are none.
    private func publish(before end: Int, atMost most: Int, worker: Int) -> Yield {
        var yield = Yield(report: PublishReport(isMeasured: measures))
        var maker = makeMaker()
        var writer = FileWriter(worker: worker, mode: mode)
        while let slice = progress.take(atMost: most, before: end) {
            for index in slice {
                guard !progress.isStopped else { return yield }
                do throws(PublishError) {
                    try publish(index, with: &maker, &writer, &yield.report)
                } catch {
                    progress.stop()
                    yield.failure = (index, error)
                    return yield
                }
            }
        }
        return yield
    }

    private func publish(
        _ index: Int, with maker: inout Maker, _ writer: inout FileWriter, _ report: inout PublishReport
    ) throws(PublishError) {
        let folder = Folder(descriptor: folders[plan.paths.folder(index)])
        let start = moment()
        try maker.make(files[index]) { bytes throws(PublishError) in
            do throws(SystemError) {
                let rendered = moment()
                let outcome = try writer.publish(bytes, as: index, of: plan, in: folder)
                report.count(outcome, bytes: bytes.count)
                if !mode.writes { report.paths.note(outcome, plan.paths.path(index)) }
                guard measures else { return }
                let cost = Effort.Cost(
                    bytes: bytes.count, rendering: rendered - start, publishing: moment() - rendered,
                    isWritten: mode.writes && outcome != .unchanged)
                report.effort?.add(index, of: files, cost)
            } catch {
                throw PublishError("write", "\(shown)/\(plan.paths.path(index))", error)
            }
        }
    }

    /// The clock is not read for nobody: that would cost as much as looking at a file.
    private func moment() -> Int64 { measures ? Clock.nanoseconds() : 0 }
}
