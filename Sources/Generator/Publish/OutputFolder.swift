/// The folder that a site is published into: open, locked, and known to be ours.
///
/// The lock is on the folder itself and lies with its descriptor: the kernel frees it however the process
/// ends, and no lock file is left behind. A build takes it before it reads anything, and holds it to its end.
struct OutputFolder: ~Copyable {
    /// As the user wrote it, for messages.
    let shown: String
    /// The paths that an earlier build made; nil when there was none.
    let previous: Manifest?
    /// Whether there is nothing in it at all.
    let isFresh: Bool
    private let descriptor: Descriptor
    private var staging: Staging?

    init(
        shown: String, descriptor: consuming Descriptor, previous: Manifest?, isFresh: Bool,
        staging: consuming Staging? = nil
    ) {
        self.shown = shown
        self.descriptor = descriptor
        self.previous = previous
        self.isFresh = isFresh
        self.staging = staging
    }

    /// A folder that never came to its place takes what was made in it away again.
    deinit {
        switch staging {
        case .some(let staging): staging.discard(folder)
        case .none: break
        }
    }

    /// Lent; -1 when a dry run looks at a folder that does not exist.
    var folder: Folder { Folder(descriptor: descriptor.number) }

    /// Whether it is made beside its place, where no reader sees it before it is whole.
    var isStaged: Bool { staging != nil }

    /// Brings a folder that was made beside its place there.
    mutating func moveIntoPlace() throws(PublishError) {
        guard let place = staging.take() else { return }
        do throws(SystemError) {
            try place.moveIntoPlace()
        } catch {
            place.discard(folder)
            throw PublishError("move the new site to", shown, error)
        }
    }

    /// Leaves the output as it was found: what `deinit` does, said where it is meant.
    consuming func discard() {}
}
