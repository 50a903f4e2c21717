import Glibc

/// The folders of a list of paths, held open: a file is then opened by its last component alone.
struct OpenFolders: ~Copyable {
    private let folders: [PathList.Folder]
    /// By number of the folder; -1 for what is missing. The first is lent by the output folder.
    private(set) var descriptors: [Int32]
    /// What lies where a folder should, such as a planted link: it is never followed.
    private(set) var obstacles: [(folder: Int, kind: FileStatus.Kind)] = []

    /// Opens those that are there.
    init(_ folders: [PathList.Folder], below root: Folder) throws(FolderFailure) {
        var descriptors = [root.descriptor]
        var obstacles: [(folder: Int, kind: FileStatus.Kind)] = []
        for (number, folder) in folders.enumerated().dropFirst() {
            let parent = Folder(descriptor: descriptors[folder.parent])
            descriptors.append(-1)
            guard parent.descriptor >= 0 else { continue }
            do throws(SystemError) {
                guard let kind = try parent.status(of: folder.name)?.kind else { continue }
                if kind == .folder {
                    descriptors[number] = try parent.openFolder(folder.name).release()
                } else {
                    obstacles.append((number, kind))
                }
            } catch {
                Self.close(descriptors)
                throw FolderFailure(path: folder.path, error: error)
            }
        }
        self.folders = folders
        self.descriptors = descriptors
        self.obstacles = obstacles
    }

    deinit { Self.close(descriptors) }

    func folder(_ number: Int) -> Folder? {
        descriptors[number] >= 0 ? Folder(descriptor: descriptors[number]) : nil
    }

    /// Makes those that were missing, and puts a folder where a link lies.
    mutating func makeMissing() throws(FolderFailure) {
        for (number, folder) in folders.enumerated().dropFirst() where descriptors[number] < 0 {
            let parent = Folder(descriptor: descriptors[folder.parent])
            do throws(SystemError) {
                if obstacles.contains(where: { $0.folder == number }) { try parent.remove(folder.name) }
                try parent.makeFolder(folder.name)
                descriptors[number] = try parent.openFolder(folder.name).release()
            } catch {
                throw FolderFailure(path: folder.path, error: error)
            }
        }
        obstacles = []
    }

    private static func close(_ descriptors: [Int32]) {
        for descriptor in descriptors.dropFirst() where descriptor >= 0 { Glibc.close(descriptor) }
    }
}

/// Which folder the system refused.
struct FolderFailure: Error {
    let path: String
    let error: SystemError
}
