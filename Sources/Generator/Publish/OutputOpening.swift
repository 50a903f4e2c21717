import Glibc

/// One way to an open output folder, gone again from the start when another build changes the ground under it.
struct OutputOpening {
    let shown: String
    private let path: String
    private let deadline: Int64

    init(_ path: String, patience: Int64) {
        self.path = path
        let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }.reversed()
        shown = trimmed.isEmpty ? path : String(decoding: Array(trimmed), as: UTF8.self)
        deadline = Clock.nanoseconds() + patience
    }

    /// The output, or nil when what was found is no longer there by the time it is locked.
    func attempt() throws(PublishError) -> OutputFolder? {
        let place = try resolved()
        let madeParents = try makeParents(of: place)
        let parent = try open(place.parent.description)
        let container = Folder(descriptor: parent.number)
        guard let found = try find(place.name, in: container) else {
            return try makeBeside(
                Staging(parent: parent, name: place.name, wasThere: false, madeParents: madeParents))
        }
        let folder = Folder(descriptor: found.number)
        guard try lock(folder, as: place.name, in: container) else { return nil }
        let (previous, contents) = try examine(folder)
        try check(folder)
        guard contents == .nothing else {
            return OutputFolder(shown: shown, descriptor: found, previous: previous, isFresh: false)
        }
        guard let isAside = try moveAside(place.name, folder, in: container) else { return nil }
        guard isAside else {
            return OutputFolder(shown: shown, descriptor: found, previous: nil, isFresh: false)
        }
        let staging = Staging(parent: parent, name: place.name, wasThere: true, madeParents: [])
        return OutputFolder(
            shown: shown, descriptor: found, previous: nil, isFresh: true, staging: staging)
    }

    /// The output as it is, or as a folder that does not exist.
    func look() throws(PublishError) -> OutputFolder {
        let place = try resolved()
        do throws(SystemError) {
            guard try Folder.working.status(of: place.description) != nil else {
                return OutputFolder(
                    shown: shown, descriptor: Descriptor(owning: -1), previous: nil, isFresh: true)
            }
        } catch {
            throw PublishError("open", shown, error)
        }
        let found = try open(place.description)
        let (previous, contents) = try examine(Folder(descriptor: found.number))
        return OutputFolder(
            shown: shown, descriptor: found, previous: previous, isFresh: contents == .nothing)
    }

    func waitForAnother() throws(PublishError) {
        guard !Signals.isInterrupted else { throw .interrupted }
        guard Clock.nanoseconds() < deadline else {
            throw PublishError(.busy, "another marquee is writing \(shown); try again when it has ended")
        }
        Clock.sleep(milliseconds: 10)
    }

    // MARK: - Steps

    /// Locks an open folder; says whether `name` still stands for it then, since whoever held the lock may have
    /// renamed it.
    func lock(_ folder: Folder, as name: String, in container: Folder) throws(PublishError) -> Bool {
        while flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw PublishError("lock", shown, .last) }
            try waitForAnother()
        }
        return try perform("open") { () throws(SystemError) in
            guard let there = try container.status(of: name) else { return false }
            return there.isSame(as: try folder.status())
        }
    }

    /// Whose the folder is: ours when it has a manifest or nothing but dot files.
    func examine(_ folder: Folder) throws(PublishError) -> (previous: Manifest?, contents: Folder.Contents) {
        let previous = try Manifest.read(in: folder, shown: shown)
        if previous != nil { return (previous, .dotFiles) }
        let contents = try perform("read") { () throws(SystemError) in try folder.contents() }
        if case .other(let name) = contents {
            throw PublishError(
                .cannotCreate,
                "\(shown) is not empty and was not made by marquee (it holds '\(name)'); "
                    + "choose another folder or empty this one")
        }
        return (nil, contents)
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

    private func check(_ folder: Folder) throws(PublishError) {
        try perform("write into") { () throws(SystemError) in try folder.checkWritable() }
    }

    private func resolved() throws(PublishError) -> ResolvedPath {
        let place = try perform("open") { () throws(SystemError) in try ResolvedPath(path) }
        guard !place.name.isEmpty else {
            throw PublishError(.cannotCreate, "\(shown) cannot be the output; choose a folder of its own")
        }
        return place
    }

    private func open(_ path: String) throws(PublishError) -> Descriptor {
        try perform("open") { () throws(SystemError) in try Folder.working.openFolder(path) }
    }

    /// The folder at the output's place, or nil when there is nothing.
    private func find(_ name: String, in container: Folder) throws(PublishError) -> Descriptor? {
        do throws(SystemError) {
            return try container.openFolder(name)
        } catch {
            if error.code == ENOENT { return nil }
            throw PublishError("open", shown, error)
        }
    }

    private func makeParents(of place: ResolvedPath) throws(PublishError) -> [String] {
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
