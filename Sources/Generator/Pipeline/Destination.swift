import Data

/// Where a site is brought: into the output folder, or into an archive.
enum Destination: ~Copyable {
    case folder(OutputFolder)
    case archive(ArchiveFile)

    /// Opens what the request asks for; places that a mistake could do harm to are refused before anything is
    /// touched.
    static func open(for request: BuildRequest) throws(Failure) -> Destination {
        do throws(PublishError) {
            if let target = request.archive { return .archive(try open(target, for: request)) }
            return .folder(try openFolder(for: request))
        } catch {
            throw Failure(error)
        }
    }

    /// Brings the files of a plan there; in a dry run only says what that would do.
    ///
    /// - Parameter modified: the time that the files of an archive have, in seconds since 1970.
    consuming func publish<Maker: FileMaker & ~Copyable>(
        _ files: Maker.Plan, modified: Int64, for request: BuildRequest, progress: PublishProgress,
        maker: @escaping @Sendable () -> Maker
    ) async throws(PublishError) -> PublishReport {
        let (jobs, measures) = (request.jobs, request.options.statistics != nil)
        switch consume self {
        case .archive(let file):
            return try await file.publish(
                files, modified: modified, jobs: jobs, progress: progress, measuring: measures, maker: maker)
        case .folder(let folder):
            return request.options.isDryRun
                ? try await folder.preview(
                    files, jobs: jobs, progress: progress, measuring: measures, maker: maker)
                : try await folder.publish(
                    files, jobs: jobs, progress: progress, measuring: measures, maker: maker)
        }
    }

    private static func openFolder(for request: BuildRequest) throws(PublishError) -> OutputFolder {
        let path = request.files.output
        try OutputRules(request).check(path)
        return try request.options.isDryRun ? OutputFolder.look(at: path) : OutputFolder.open(path)
    }

    private static func open(
        _ target: ArchiveTarget, for request: BuildRequest
    ) throws(PublishError) -> ArchiveFile {
        if case .path(let path) = target.place {
            try SingleFileRules("the archive", for: request.files).check(path)
        }
        return try request.options.isDryRun ? ArchiveFile.look(at: target) : ArchiveFile.open(target)
    }
}
