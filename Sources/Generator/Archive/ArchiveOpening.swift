import Data
import Glibc

/// The way to an open file beside the place of an archive, gone again when another build was quicker.
///
/// Its name is always the same, so what a killed build left is found and used again; the lock on it tells
/// that from what a living one is writing.
struct ArchiveOpening {
    private let target: ArchiveTarget
    private let path: String
    private let deadline: Int64

    init(target: ArchiveTarget, path: String, patience: Int64) {
        self.target = target
        self.path = path
        deadline = Clock.nanoseconds() + patience
    }

    func open() throws(PublishError) -> ArchiveFile {
        while true {
            do throws(SystemError) {
                let place = try replacement()
                if let file = try take(place.temporaryName, in: place.container) {
                    return ArchiveFile(target, file, replacing: place)
                }
            } catch {
                if [EEXIST, ELOOP, ENXIO, EISDIR].contains(error.code) { throw inTheWay }
                throw PublishError("create", target.shown, error)
            }
            try waitForAnother()
        }
    }

    /// The place of the archive, or of the file that a link there leads to.
    private func replacement() throws(SystemError) -> ArchiveFile.Replacement {
        let place = try ResolvedPath(path)
        let parent = try Folder.working.openFolder(place.parent.description)
        let container = Folder(descriptor: parent.number)
        var mode: mode_t?
        if try container.status(of: place.name) != nil {
            // Renaming needs no right to write the file; its owner may have taken that away on purpose.
            mode = try container.modeOfWritable(place.name)
        }
        return ArchiveFile.Replacement(parent: parent, name: place.name, mode: mode)
    }

    /// The file with that name, locked and empty; nil while another build has it.
    private func take(_ name: String, in container: Folder) throws(SystemError) -> Descriptor? {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let file = Descriptor(
            owning: try retrying { () -> Int32 in
                unsafe openat(container.descriptor, name, flags, 0o644)
            })
        let number = file.number
        // Were it somebody else's, or the second name of a file, emptying it would do harm.
        guard try isOwn(number) else { throw SystemError(EEXIST) }
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .last }
            return nil
        }
        // Whoever had the lock may have brought the file to its place.
        guard let found = try container.status(of: name),
            found.isSame(as: try Folder(descriptor: number).status())
        else { return nil }
        do throws(SystemError) {
            try retrying { ftruncate(number, 0) }
        } catch {
            try? container.remove(name)
            throw error
        }
        return file
    }

    private func isOwn(_ file: Int32) throws(SystemError) -> Bool {
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw .last }
        return status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid() && status.st_nlink <= 1
    }

    private var inTheWay: PublishError {
        let name = ArchiveFile.Replacement.temporaryName(for: fileName(of: path))
        return PublishError(
            .cannotCreate, "'\(name)' beside \(target.shown) is in the way; remove it and build again")
    }

    private func waitForAnother() throws(PublishError) {
        guard !Signals.isInterrupted else { throw .interrupted }
        guard Clock.nanoseconds() < deadline else {
            throw PublishError(
                .busy, "another marquee is writing \(target.shown); try again when it has ended")
        }
        Clock.sleep(milliseconds: 10)
    }
}
