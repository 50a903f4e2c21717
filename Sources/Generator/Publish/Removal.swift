import Glibc

/// Takes away files that an earlier build made.
struct Removal {
    let root: Folder
    let paths: PathList
    let shown: String
    var progress = Progress()

    /// Removes the files with these numbers, then the folders they leave empty but for those in `keeping`.
    ///
    /// Only files and links go: whatever else somebody put at such a place is theirs. Returns what went.
    @discardableResult
    func remove(_ indices: some Sequence<Int>, keeping: Set<String>) throws(PublishError) -> [String] {
        do throws(FolderFailure) {
            let folders = try OpenFolders(paths.folders, below: root)
            var removed: [String] = []
            for index in indices {
                progress.advance(by: 1)
                guard let folder = folders.folder(paths.folder(index)) else { continue }
                do throws(SystemError) {
                    if try remove(paths.name(index), in: folder) { removed.append(paths.path(index)) }
                } catch {
                    throw FolderFailure(path: paths.path(index), error: error)
                }
            }
            try removeEmptyFolders(folders, keeping: keeping)
            return removed
        } catch {
            throw PublishError("remove", "\(shown)/\(error.path)", error.error)
        }
    }

    /// The files with these numbers that are there to be removed.
    func wouldRemove(_ indices: some Sequence<Int>) throws(PublishError) -> [String] {
        do throws(FolderFailure) {
            let folders = try OpenFolders(paths.folders, below: root)
            return indices.filter { index in
                guard let folder = folders.folder(paths.folder(index)) else { return false }
                return isRemovable(try? folder.status(of: paths.name(index)))
            }.map(paths.path)
        } catch {
            throw PublishError("look into", "\(shown)/\(error.path)", error.error)
        }
    }

    private func remove(_ name: String, in folder: Folder) throws(SystemError) -> Bool {
        guard isRemovable(try folder.status(of: name)) else { return false }
        try folder.remove(name)
        return true
    }

    private func isRemovable(_ status: FileStatus?) -> Bool { status?.kind == .file || status?.kind == .link }

    /// Inner folders have higher numbers than those they lie in.
    private func removeEmptyFolders(
        _ folders: borrowing OpenFolders, keeping: Set<String>
    ) throws(FolderFailure) {
        for (number, entry) in paths.folders.enumerated().dropFirst().reversed() {
            guard !keeping.contains(entry.path), let folder = folders.folder(number),
                let parent = folders.folder(entry.parent)
            else { continue }
            TemporaryName.sweep(folder)
            do throws(SystemError) {
                try parent.removeFolder(entry.name)
            } catch {
                guard [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR].contains(error.code) else {
                    throw FolderFailure(path: entry.path, error: error)
                }
            }
        }
    }
}
