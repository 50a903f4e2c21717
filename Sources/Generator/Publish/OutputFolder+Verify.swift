import Data

extension OutputFolder {
    /// Compares what is there with the files of a plan, byte by byte, and touches nothing.
    ///
    /// Every place of the plan is looked at, whoever put something there, and everything that lies in the
    /// folder is looked for in the plan.
    consuming func verify<Maker: FileMaker & ~Copyable>(
        _ files: Maker.Plan, jobs: Int, progress: PublishProgress = PublishProgress(),
        maker: @escaping @Sendable () -> Maker
    ) async throws(PublishError) -> VerifyReport {
        var report = VerifyReport()
        let manifest = readManifest(&report)
        let plan = try PublishingPlan(files, previous: manifest)
        let folders = try openFolders(plan)
        let work = PublishingWork(
            files: files, plan: plan, folders: folders.descriptors, mode: .verify, shown: shown,
            jobs: Self.workers(jobs), progress: progress, measures: false, makeMaker: maker)
        // The workers use the descriptors by number, so their owner must outlive them.
        defer { extendLifetime(folders) }
        let compared = try await work.run()
        report.add(compared)
        report.add(folders.obstacles.map { plan.paths.folders[$0.folder].path }, as: .differs)
        try addLeftovers(of: plan, to: &report)
        try compareManifest(plan, &report)
        let isEmpty = compared.created == compared.total && report.count(.leftover) == 0
        if manifest == nil, report.obstacle == nil, !isEmpty { report.obstacle = withoutManifest }
        report.sort()
        return report
    }

    /// A build refuses a folder that holds something and has no manifest.
    private var withoutManifest: String {
        "cannot tell which files in \(shown) are marquee's: its \(Manifest.name) is missing; "
            + "move the folder away and build again"
    }

    /// The paths of the last build; a manifest that tells none is one more thing to report.
    private borrowing func readManifest(_ report: inout VerifyReport) -> Manifest? {
        do throws(PublishError) {
            return try Manifest.read(in: folder, shown: shown)
        } catch {
            report.obstacle = error.description
            return nil
        }
    }

    private borrowing func compareManifest(
        _ plan: PublishingPlan, _ report: inout VerifyReport
    ) throws(PublishError) {
        let wanted = Manifest.bytes(plan.paths)
        do throws(SystemError) {
            guard try folder.status(of: Manifest.name) != nil else {
                return report.add([Manifest.name], as: .missing)
            }
        } catch {
            throw PublishError("look at", "\(shown)/\(Manifest.name)", error)
        }
        // What cannot be read, such as a link, is not what a build leaves.
        if (try? readAll(folder.openFile(Manifest.name), limit: wanted.count)) != wanted {
            report.add([Manifest.name], as: .differs)
        }
    }

    /// Adds everything that the plan lacks but for dot files, which are the owner's.
    private borrowing func addLeftovers(of plan: PublishingPlan, to report: inout VerifyReport)
        throws(PublishError)
    {
        var search = try LeftoverSearch(plan)
        do throws(FolderFailure) {
            try search.run(in: folder)
        } catch {
            let error = FileError("read the folder", "\(shown)/\(error.path)", code: error.error.code)
            throw PublishError(.missingInput, error.description)
        }
        report.add(search.found, as: .leftover)
        report.strangers = search.strangers
    }
}
