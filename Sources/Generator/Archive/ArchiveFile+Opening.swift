import Glibc

extension ArchiveFile {
    /// Opens the place of an archive; what is there stays as it is until the archive is whole.
    ///
    /// Another build that writes the same gets `patience` nanoseconds to end.
    static func open(
        _ target: ArchiveTarget, patience: Int64 = 5_000_000_000
    ) throws(PublishError) -> ArchiveFile {
        guard case .path(let path) = target.place else {
            let number = try perform("write to", target.shown) { () throws(SystemError) in
                try retrying { fcntl(StandardStream.output.rawValue, F_DUPFD_CLOEXEC, 3) }
            }
            return ArchiveFile(target, Descriptor(owning: number))
        }
        if try status(of: path)?.kind == .other {
            return ArchiveFile(target, try openStream(path))
        }
        return try ArchiveOpening(target: target, path: path, patience: patience).open()
    }

    /// Leaves nothing open, for a dry run; only what a build would trip over at once is refused.
    static func look(at target: ArchiveTarget) throws(PublishError) -> ArchiveFile {
        if case .path(let path) = target.place, try status(of: path) == nil {
            try perform("create", target.shown) { () throws(SystemError) in
                _ = try Folder.working.openFolder(ResolvedPath(path).parent.description)
            }
        }
        return ArchiveFile(target, Descriptor(owning: -1))
    }

    /// What is at the place of the archive, nil when nothing is; a folder is refused.
    private static func status(of path: String) throws(PublishError) -> FileStatus? {
        let found = FileStatus.followingLinks(path)
        guard found?.kind != .folder else {
            throw PublishError(
                .cannotCreate, "\(path) is a folder; name a file, such as \(path.appendingPath("site.tar"))")
        }
        return found
    }

    /// Opens a device or a pipe. Nobody may read the pipe yet: asking again and again, unlike waiting for the
    /// system, can be interrupted.
    private static func openStream(_ path: String) throws(PublishError) -> Descriptor {
        let flags = O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK
        while true {
            guard !Signals.isInterrupted else { throw .interrupted }
            do throws(SystemError) {
                return Descriptor(owning: try retrying { () -> Int32 in unsafe Glibc.open(path, flags) })
            } catch {
                guard error.code == ENXIO, FileStatus.isPipe(path) else {
                    throw PublishError("open", path, error)
                }
                Clock.sleep(milliseconds: 10)
            }
        }
    }
}

private func perform<Result>(
    _ operation: String, _ shown: String, _ body: () throws(SystemError) -> Result
) throws(PublishError) -> Result {
    do throws(SystemError) { return try body() } catch { throw PublishError(operation, shown, error) }
}
