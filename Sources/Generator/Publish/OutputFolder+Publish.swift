extension OutputFolder {
    /// Publishes the files of a plan: writes what differs, then removes what an earlier build made and this
    /// one does not, and at last brings a new folder to its place.
    consuming func publish<Maker: FileMaker & ~Copyable>(
        _ files: Maker.Plan, jobs: Int, progress: PublishProgress = PublishProgress(),
        measuring: Bool = false, maker: @escaping @Sendable () -> Maker
    ) async throws(PublishError) -> PublishReport {
        let plan = try PublishingPlan(files, previous: previous)
        var folders = try openFolders(plan)
        try refuseForeign(plan, folders)
        try prepare(plan, &folders)
        let work = PublishingWork(
            files: files, plan: plan, folders: folders.descriptors, mode: isFresh ? .fresh : .update,
            shown: shown, jobs: Self.workers(jobs), progress: progress,
            measures: measuring, makeMaker: maker)
        // The workers use the descriptors by number, so their owner must outlive them.
        defer { extendLifetime(folders) }
        var report = try await work.run()
        let start = Clock.nanoseconds()
        report.removed = try removeOld(plan, progress.shown)
        report.effort?.removing = Clock.nanoseconds() - start
        try moveIntoPlace()
        return report
    }

    /// Says what `publish` would do, and touches nothing.
    consuming func preview<Maker: FileMaker & ~Copyable>(
        _ files: Maker.Plan, jobs: Int, progress: PublishProgress = PublishProgress(),
        measuring: Bool = false, maker: @escaping @Sendable () -> Maker
    ) async throws(PublishError) -> PublishReport {
        let plan = try PublishingPlan(files, previous: previous)
        let folders = try openFolders(plan)
        try refuseForeign(plan, folders)
        let work = PublishingWork(
            files: files, plan: plan, folders: folders.descriptors, mode: .dryRun,
            shown: shown, jobs: Self.workers(jobs), progress: progress,
            measures: measuring, makeMaker: maker)
        // The workers use the descriptors by number, so their owner must outlive them.
        defer { extendLifetime(folders) }
        var report = try await work.run()
        if let previous = plan.previous {
            let removal = Removal(root: folder, paths: previous, shown: shown)
            report.paths.removed = try removal.wouldRemove(plan.removed)
            report.removed = report.paths.removed.count
        }
        report.paths.sort()
        return report
    }

    static func workers(_ jobs: Int) -> Int { max(1, min(jobs, TemporaryName.mostWorkers)) }

    borrowing func openFolders(_ plan: PublishingPlan) throws(PublishError) -> OpenFolders {
        do throws(FolderFailure) {
            return try OpenFolders(plan.paths.folders, below: folder)
        } catch {
            throw PublishError("open", "\(shown)/\(error.path)", error.error)
        }
    }

    /// Refuses, before anything is written, what lies at a place of the plan and was not made by us.
    private borrowing func refuseForeign(
        _ plan: PublishingPlan, _ folders: borrowing OpenFolders
    ) throws(PublishError) {
        guard !isFresh else { return }
        for (number, kind) in folders.obstacles where kind != .link || !plan.isKnownFolder(number) {
            throw foreign(plan.paths.folders[number].path, "is not a folder")
        }
        for index in plan.paths.indices where !plan.isKnown[index] {
            guard let folder = folders.folder(plan.paths.folder(index)) else { continue }
            do throws(SystemError) {
                guard try folder.status(of: plan.paths.name(index)) != nil else { continue }
            } catch {
                throw PublishError("look at", "\(shown)/\(plan.paths.path(index))", error)
            }
            throw foreign(plan.paths.path(index), "was not made by marquee")
        }
    }

    private borrowing func foreign(_ path: String, _ reason: String) -> PublishError {
        PublishError(
            .cannotCreate,
            "\(shown)/\(path) \(reason) and would be overwritten; "
                + "move it away or choose another output folder")
    }

    /// Says whose everything is before it is made, then makes the folders.
    private borrowing func prepare(
        _ plan: PublishingPlan, _ folders: inout OpenFolders
    ) throws(PublishError) {
        if !isFresh {
            for descriptor in folders.descriptors where descriptor >= 0 {
                TemporaryName.sweep(Folder(descriptor: descriptor))
            }
        }
        if previous == nil || plan.hasNewPaths { try writeManifest(try plan.union()) }
        do throws(FolderFailure) {
            try folders.makeMissing()
        } catch {
            throw PublishError("create", "\(shown)/\(error.path)", error.error)
        }
    }

    private borrowing func removeOld(
        _ plan: PublishingPlan, _ progress: Progress
    ) throws(PublishError) -> Int {
        guard let previous = plan.previous, !plan.removed.isEmpty else { return 0 }
        progress.begin(.remove, of: plan.removed.count)
        let removed = try Removal(root: folder, paths: previous, shown: shown, progress: progress)
            .remove(plan.removed, keeping: Set(plan.paths.folders.map(\.path)))
        try writeManifest(plan.paths)
        return removed.count
    }

    private borrowing func writeManifest(_ paths: PathList) throws(PublishError) {
        do throws(SystemError) {
            try Manifest.write(paths, in: folder)
        } catch {
            throw PublishError("write", "\(shown)/\(Manifest.name)", error)
        }
    }
}
