import Glibc

/// How files are brought to the state that the plan wants.
enum PublishingMode: Sendable {
    /// Nobody sees the folder yet: files are made under their own names.
    case fresh
    /// A file that differs is written beside its place and renamed, so that it is whole at every moment.
    case update
    /// Only looks.
    case dryRun
    /// Only looks, and at every place of the plan, whoever put something there.
    case verify

    var writes: Bool { self == .fresh || self == .update }
}

/// Brings one file after another to the state the plan wants; every worker has one.
struct FileWriter: ~Copyable {
    let mode: PublishingMode
    private let temporaryName: String
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(worker: Int, mode: PublishingMode) {
        self.mode = mode
        temporaryName = TemporaryName.worker(worker)
    }

    /// Publishes `bytes` as the file number `index` of `plan`, in the folder it belongs to.
    mutating func publish(
        _ bytes: Span<UInt8>, as index: Int, of plan: PublishingPlan, in folder: Folder
    ) throws(SystemError) -> FileOutcome {
        try unsafe plan.paths.withName(index) { name throws(SystemError) in
            guard mode != .fresh else {
                try unsafe make(name, bytes, in: folder)
                return .created
            }
            let looks = plan.isKnown[index] || mode == .verify
            let state = looks ? try unsafe compare(name, bytes, in: folder) : .missing
            if state == .equal { return .unchanged }
            if mode == .update { try unsafe replace(name, bytes, in: folder) }
            return state == .missing ? .created : .changed
        }
    }

    private enum State { case missing, equal, different }

    /// Three calls for a file that is as it should be: one byte more than wanted is asked for, so that a
    /// longer file shows. A link, or what cannot be read, is different; a FIFO must not hang us.
    private mutating func compare(
        _ name: UnsafePointer<CChar>, _ bytes: Span<UInt8>, in folder: Folder
    ) throws(SystemError) -> State {
        guard folder.descriptor >= 0 else { return .missing }
        let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        let descriptor = unsafe openat(folder.descriptor, name, flags)
        guard descriptor >= 0 else {
            if errno == ENOENT { return .missing }
            if [EMFILE, ENFILE, ENOMEM].contains(errno) { throw .last }
            return .different
        }
        defer { close(descriptor) }
        return try holds(bytes, descriptor) ? .equal : .different
    }

    /// Reads piece by piece: a page may be large, and a buffer of its size would be needed for every worker.
    private mutating func holds(_ bytes: Span<UInt8>, _ descriptor: Int32) throws(SystemError) -> Bool {
        var rest = bytes
        while true {
            let asked = min(rest.count + 1, buffer.count)
            let got = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, asked) }
            if got < 0 && errno == EINTR { continue }
            if got < 0 && errno == EISDIR && mode != .verify { throw .last }
            guard got > 0 else { return got == 0 && rest.isEmpty }
            guard got <= rest.count, begins(rest, with: got) else { return false }
            rest = rest.extracting(got...)
            // All of it, and fewer than asked for: that is the end, and asking again would be a fourth call.
            if rest.isEmpty && got < asked { return true }
        }
    }

    /// Whether `bytes` begin with the first `count` that were read.
    private func begins(_ bytes: Span<UInt8>, with count: Int) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { wanted in
            unsafe buffer.withUnsafeBytes { found in
                guard let left = wanted.baseAddress, let right = found.baseAddress else { return true }
                return unsafe memcmp(left, right, count) == 0
            }
        }
    }

    private func replace(
        _ name: UnsafePointer<CChar>, _ bytes: Span<UInt8>, in folder: Folder
    ) throws(SystemError) {
        try makeTemporary(bytes, in: folder)
        guard unsafe renameat(folder.descriptor, temporaryName, folder.descriptor, name) == 0 else {
            let error = SystemError.last
            try? folder.remove(temporaryName)
            throw error
        }
    }

    private func makeTemporary(_ bytes: Span<UInt8>, in folder: Folder) throws(SystemError) {
        do throws(SystemError) {
            try unsafe make(temporaryName, bytes, in: folder)
        } catch {
            guard error.code == EEXIST else { throw error }
            try folder.remove(temporaryName)
            try unsafe make(temporaryName, bytes, in: folder)
        }
    }

    /// Makes a file that was not there, whole or not at all.
    private func make(
        _ name: UnsafePointer<CChar>, _ bytes: Span<UInt8>, in folder: Folder
    ) throws(SystemError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = try retrying { unsafe openat(folder.descriptor, name, flags, 0o644) }
        let descriptor = Descriptor(owning: number)
        do throws(SystemError) {
            try writeFully(bytes, to: descriptor)
            try descriptor.finish()
        } catch {
            unsafe unlinkat(folder.descriptor, name, 0)
            throw error
        }
    }
}
