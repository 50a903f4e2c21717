import Glibc

extension OutputOpening {
    /// Makes the new folder beside its place, or takes the one that a killed build of ours left there.
    func makeBeside(_ staging: consuming Staging) throws(PublishError) -> OutputFolder? {
        let container = staging.container
        let name = Staging.name(for: staging.name)
        let isNew = try perform("create") { () throws(SystemError) in try make(name, in: container) }
        do throws(PublishError) {
            let found = try openBeside(name, in: container)
            guard let (previous, contents) = try takeBeside(Folder(descriptor: found.number), staging) else {
                return nil
            }
            return OutputFolder(
                shown: shown, descriptor: found, previous: previous, isFresh: contents == .nothing,
                staging: staging)
        } catch {
            // Not when it is busy: then another build works in it by now.
            if isNew && error.kind != .busy { try? container.removeFolder(name) }
            throw error
        }
    }

    private func openBeside(_ name: String, in container: Folder) throws(PublishError) -> Descriptor {
        do throws(SystemError) {
            return try container.openFolder(name)
        } catch {
            if error.code == ENOTDIR { throw inTheWay(name) }
            throw PublishError("create", shown, error)
        }
    }

    /// Locks the folder beside the place; nil when another build brought its own into place since we looked.
    private func takeBeside(
        _ folder: Folder, _ staging: borrowing Staging
    ) throws(PublishError) -> (previous: Manifest?, contents: Folder.Contents)? {
        let container = staging.container
        let name = Staging.name(for: staging.name)
        guard try lock(folder, as: name, in: container) else { return nil }
        let place = staging.name
        let isTaken = try perform("open") { () throws(SystemError) in try container.status(of: place) != nil }
        if isTaken {
            try? container.removeFolder(name)
            return nil
        }
        return try examineLeftover(folder, name)
    }

    /// Moves the empty folder at the output's place aside, where it keeps its owner and mode; says whether
    /// that was possible, or nil when another build changed the place meanwhile.
    ///
    /// A mount point, a parent that is not ours to write or a read-only one stay as they are: then the site
    /// is built in place.
    func moveAside(_ folder: Folder, _ staging: borrowing Staging) throws(PublishError) -> Bool? {
        let container = staging.container
        let aside = Staging.name(for: staging.name)
        if let leftover = try? container.openFolder(aside) {
            let leftoverFolder = Folder(descriptor: leftover.number)
            guard try lock(leftoverFolder, as: aside, in: container) else { return nil }
            guard try lock(folder, as: staging.name, in: container) else { return nil }
            _ = try examineLeftover(leftoverFolder, aside)
            Staging.clear(leftoverFolder)
        }
        do throws(SystemError) {
            try container.rename(staging.name, to: aside)
            return true
        } catch {
            return false
        }
    }

    /// Makes a folder; says whether it was not there.
    private func make(_ name: String, in container: Folder) throws(SystemError) -> Bool {
        do throws(SystemError) {
            try container.makeFolder(name)
            return true
        } catch {
            guard error.code == EEXIST else { throw error }
            return false
        }
    }

    /// A leftover is ours when the folder is this user's and holds nothing that no build of ours left.
    private func examineLeftover(
        _ folder: Folder, _ name: String
    ) throws(PublishError) -> (previous: Manifest?, contents: Folder.Contents) {
        let owner = try perform("open") { () throws(SystemError) in try folder.status().owner }
        let (previous, contents) = try examine(folder)
        if case .other = contents { throw inTheWay(name) }
        guard owner == geteuid() else { throw inTheWay(name) }
        return (previous, contents)
    }

    private func inTheWay(_ name: String) -> PublishError {
        PublishError(.cannotCreate, "'\(name)' beside \(shown) is in the way; remove it and build again")
    }
}
