import Glibc

/// The way to an open output folder, gone again from the start when another build was quicker.
struct OutputOpening {
    let shown: String
    let path: String
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
        if let found = try find(place.name, in: Folder(descriptor: parent.number)) {
            return try take(found, Staging(parent: parent, name: place.name, wasThere: true, madeParents: []))
        }
        return try makeBeside(
            Staging(parent: parent, name: place.name, wasThere: false, madeParents: madeParents))
    }

    /// Takes the folder that is there: an empty one is moved aside to come back whole, any other stays.
    private func take(
        _ found: consuming Descriptor, _ staging: consuming Staging
    ) throws(PublishError) -> OutputFolder? {
        let folder = Folder(descriptor: found.number)
        guard try lock(folder, as: staging.name, in: staging.container) else { return nil }
        let (previous, contents) = try examine(folder)
        try refuseStranger(contents)
        try perform("write into") { () throws(SystemError) in try folder.checkWritable() }
        var isAside = false
        if contents == .nothing {
            guard let isPossible = try moveAside(folder, staging) else { return nil }
            isAside = isPossible
        }
        guard isAside else {
            return OutputFolder(shown: shown, descriptor: found, previous: previous, isFresh: false)
        }
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
        try refuseStranger(contents)
        return OutputFolder(
            shown: shown, descriptor: found, previous: previous, isFresh: contents == .nothing)
    }

    /// The output to be compared with a plan, under a lock that others who only read may share; nil when what
    /// was found is no longer there by the time it is locked.
    func attemptToRead() throws(PublishError) -> OutputFolder? {
        let place = try resolved()
        let isThere = try perform("open") { () throws(SystemError) in
            try Folder.working.status(of: place.description) != nil
        }
        guard isThere else {
            throw PublishError(.missingInput, "there is no output to verify: \(shown) does not exist")
        }
        let parent = try open(place.parent.description)
        let container = Folder(descriptor: parent.number)
        guard let found = try find(place.name, in: container) else { return nil }
        guard try lock(Folder(descriptor: found.number), as: place.name, in: container, LOCK_SH) else {
            return nil
        }
        return OutputFolder(shown: shown, descriptor: found, previous: nil, isFresh: false)
    }

    func waitForAnother() throws(PublishError) {
        guard !Signals.isInterrupted else { throw .interrupted }
        guard Clock.nanoseconds() < deadline else {
            throw PublishError(.busy, "another marquee is writing \(shown); try again when it has ended")
        }
        Clock.sleep(milliseconds: 10)
    }
}
