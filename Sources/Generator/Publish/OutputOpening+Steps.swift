import Glibc

/// The steps on the way; what the system refuses is said of the output as the user named it.
extension OutputOpening {
    /// Locks an open folder; says whether `name` still stands for it then, since whoever held the lock may
    /// have renamed it.
    func lock(
        _ folder: Folder, as name: String, in container: Folder, _ kind: Int32 = LOCK_EX
    ) throws(PublishError) -> Bool {
        while flock(folder.descriptor, kind | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw PublishError("lock", shown, .last) }
            try waitForAnother()
        }
        return try perform("open") { () throws(SystemError) in
            guard let there = try container.status(of: name) else { return false }
            return there.isSame(as: try folder.status())
        }
    }

    /// What tells whose a folder is: the manifest of an earlier build, or what else is in it.
    func examine(_ folder: Folder) throws(PublishError) -> (previous: Manifest?, contents: Folder.Contents) {
        if let previous = try Manifest.read(in: folder, shown: shown) { return (previous, .dotFiles) }
        return (nil, try perform("read") { () throws(SystemError) in try folder.contents() })
    }

    /// Without a manifest, only dot files may be there: `.gitignore` and `.git` make nothing somebody else's.
    func refuseStranger(_ contents: Folder.Contents) throws(PublishError) {
        guard case .other(let name) = contents else { return }
        throw PublishError(
            .cannotCreate,
            "\(shown) is not empty and was not made by marquee (it holds '\(name)'); "
                + "choose another folder or empty this one")
    }

    func perform<Result: ~Copyable>(
        _ operation: String, _ body: () throws(SystemError) -> Result
    ) throws(PublishError) -> Result {
        do throws(SystemError) {
            return try body()
        } catch {
            throw PublishError(operation, shown, error)
        }
    }

    func resolved() throws(PublishError) -> ResolvedPath {
        let place = try perform("open") { () throws(SystemError) in try ResolvedPath(path) }
        guard !place.name.isEmpty else {
            throw PublishError(.cannotCreate, "\(shown) cannot be the output; choose a folder of its own")
        }
        return place
    }

    func open(_ path: String) throws(PublishError) -> Descriptor {
        try perform("open") { () throws(SystemError) in try Folder.working.openFolder(path) }
    }

    /// The folder at the output's place, or nil when there is nothing.
    func find(_ name: String, in container: Folder) throws(PublishError) -> Descriptor? {
        do throws(SystemError) {
            return try container.openFolder(name)
        } catch {
            if error.code == ENOENT { return nil }
            throw PublishError("open", shown, error)
        }
    }

    func makeParents(of place: ResolvedPath) throws(PublishError) -> [String] {
        try perform("create") { () throws(SystemError) in
            var missing: [String] = []
            var parent = place.parent
            while try Folder.working.status(of: parent.description) == nil {
                missing.append(parent.description)
                parent = parent.parent
            }
            for path in missing.reversed() {
                do throws(SystemError) {
                    try Folder.working.makeFolder(path)
                } catch {
                    guard error.code == EEXIST else { throw error }
                }
            }
            return missing.reversed()
        }
    }
}
