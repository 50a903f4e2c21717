import Glibc

/// An archive that is being made: a file beside its place until it is whole, or a stream.
///
/// The file is renamed into its place by `finish`; one that never comes to that is taken away again. It is
/// not forced to the disk: like the pages in it, the next build makes it anew.
struct ArchiveFile: ~Copyable {
    let target: ArchiveTarget
    /// -1 in a dry run.
    private let descriptor: Descriptor
    /// Nil when the bytes go straight to where they were asked for.
    private var replacement: Replacement?

    /// The place of a file, and the one beside it under a name that is always the same.
    struct Replacement: ~Copyable {
        let parent: Descriptor
        let name: String
        let mode: mode_t?

        static func temporaryName(for name: String) -> String { ".\(name).marquee-tmp" }

        var container: Folder { Folder(descriptor: parent.number) }
        var temporaryName: String { Self.temporaryName(for: name) }
    }

    init(
        _ target: ArchiveTarget, _ descriptor: consuming Descriptor,
        replacing replacement: consuming Replacement? = nil
    ) {
        self.target = target
        self.descriptor = descriptor
        self.replacement = replacement
    }

    deinit {
        switch replacement {
        case .some(let replacement): try? replacement.container.remove(replacement.temporaryName)
        case .none: break
        }
    }

    /// Lent, for as long as this lives.
    var sink: ArchiveSink { ArchiveSink(descriptor: descriptor.number, target: target) }

    /// Brings the file to its place.
    ///
    /// A full disk may be reported only when a file is closed; the descriptor itself stays open until the
    /// file is in place, because it holds the lock.
    consuming func finish() throws(PublishError) {
        guard descriptor.number >= 0 else { return }
        let sink = sink
        do throws(SystemError) {
            let number = descriptor.number
            let copy = Descriptor(owning: try retrying { fcntl(number, F_DUPFD_CLOEXEC, 3) })
            try copy.finish()
            guard let place = replacement.take() else { return }
            do throws(SystemError) {
                if let mode = place.mode { try retrying { fchmod(number, mode) } }
                try place.container.rename(place.temporaryName, to: place.name)
            } catch {
                try? place.container.remove(place.temporaryName)
                throw error
            }
        } catch {
            throw sink.refusal("write", error)
        }
    }
}
