import Glibc

extension OutputOpening {
    /// Makes the new folder beside its place, or takes the one that a killed build of ours left there.
    func makeBeside(_ staging: consuming Staging) throws(PublishError) -> OutputFolder? {
        let container = Folder(descriptor: staging.parent.number)
        let name = Staging.name(for: staging.name)
        let found = try perform("create") { () throws(SystemError) in
            try makeOrFind(name, in: container)
        }
        let folder = Folder(descriptor: found.number)
        guard try lock(folder, as: name, in: container) else { return nil }
        // Another build may have brought its folder into place since we looked.
        let isTaken = try perform("open") { () throws(SystemError) in
            try container.status(of: staging.name) != nil
        }
        if isTaken {
            try? container.removeFolder(name)
            return nil
        }
        let (previous, contents) = try examineLeftover(folder, name)
        return OutputFolder(
            shown: shown, descriptor: found, previous: previous, isFresh: contents == .nothing,
            staging: staging)
    }

    /// Moves the empty folder at the output's place aside, where it keeps its owner and mode; says whether that was
    /// possible, or nil when another build changed the place meanwhile.
    ///
    /// A mount point, a parent that is not ours to write or a read-only one stay as they are: then the site is built
    /// in place.
    func moveAside(
        _ name: String, _ folder: Folder, in container: Folder
    ) throws(PublishError) -> Bool? {
        let aside = Staging.name(for: name)
        if let leftover = try? container.openFolder(aside) {
            let leftoverFolder = Folder(descriptor: leftover.number)
            guard try lock(leftoverFolder, as: aside, in: container) else { return nil }
            guard try lock(folder, as: name, in: container) else { return nil }
            _ = try examineLeftover(leftoverFolder, aside)
            Staging.clear(leftoverFolder)
        }
        do throws(SystemError) {
            try container.rename(name, to: aside)
            return true
        } catch {
            return false
        }
    }

    private func makeOrFind(_ name: String, in container: Folder) throws(SystemError) -> Descriptor {
        do throws(SystemError) {
            try container.makeFolder(name)
        } catch {
            guard error.code == EEXIST else { throw error }
        }
        return try container.openFolder(name)
    }

    /// A leftover is ours when the folder is this user's and holds nothing that no build of ours left.
    private func examineLeftover(
        _ folder: Folder, _ name: String
    ) throws(PublishError) -> (previous: Manifest?, contents: Folder.Contents) {
        let owner = try perform("open") { () throws(SystemError) in try folder.status().owner }
        guard owner == geteuid(), let found = try? examine(folder) else {
            throw PublishError(
                .cannotCreate, "'\(name)' beside \(shown) is in the way; remove it and build again")
        }
        return found
    }
}
