/// Brings the pieces of an archive into their order, and writes them.
///
/// A worker hands over what it made and goes on at once; only when it is too far ahead of the slowest it
/// waits, so that memory is bounded. Whoever finds that the next piece is there and nobody is writing writes,
/// and what others hand over meanwhile too. An actor, because waiting must lend the thread to those who are
/// waited for.
actor ArchivePieces {
    private let sink: ArchiveSink
    /// How many bytes may be made before their turn; a longer piece is held by the worker that made it.
    private let room: Int
    private var madeBytes = 0
    private var next = 0
    private var isWriting = false
    private var isStopped = false
    /// What is made and not written, by the number of its slice.
    private var made: [Int: [UInt8]] = [:]
    /// Written, and to be used again.
    private var spare: [[UInt8]] = []
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(sink: ArchiveSink, room: Int) {
        self.sink = sink
        self.room = room
    }

    /// Takes the last piece of a slice, to be written when its turn comes.
    ///
    /// Returns memory for the next, nil when there is no reason to make one.
    func take(_ piece: consuming [UInt8], endOf slice: Int) async throws(PublishError) -> [UInt8]? {
        while slice != next && madeBytes >= room && !isStopped { await sleep() }
        guard !isStopped else { return nil }
        madeBytes += piece.count
        made[slice] = piece
        if !isWriting { try await writeMade() }
        return isStopped ? nil : spare.popLast() ?? []
    }

    /// Writes a piece of a slice that has more, once its turn has come.
    func write(_ piece: consuming [UInt8], of slice: Int) async throws(PublishError) -> [UInt8]? {
        while slice != next && !isStopped { await sleep() }
        guard !isStopped else { return nil }
        try await sink.writeAside(piece)
        recycle(piece)
        return isStopped ? nil : spare.popLast() ?? []
    }

    /// Sends everybody home.
    func stop() {
        isStopped = true
        wakeAll()
    }

    /// Others hand over what they made while a piece is being written.
    private func writeMade() async throws(PublishError) {
        isWriting = true
        while !isStopped, let piece = made.removeValue(forKey: next) {
            try await sink.writeAside(piece)
            next += 1
            madeBytes -= piece.count
            recycle(piece)
            wakeAll()
        }
        isWriting = false
    }

    /// Waits until something was written, or everybody is sent home.
    private func sleep() async {
        await withCheckedContinuation { waiting.append($0) }
    }

    private func wakeAll() {
        for continuation in waiting { continuation.resume() }
        waiting.removeAll(keepingCapacity: true)
    }

    /// What one long page needed is given back.
    private func recycle(_ piece: consuming [UInt8]) {
        guard piece.capacity <= 2 * ArchiveChunk.fullSize else { return }
        piece.removeAll(keepingCapacity: true)
        spare.append(piece)
    }
}
