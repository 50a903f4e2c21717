/// What the workers share while they write the files of a plan into an archive.
///
/// Each renders a slice of the plan into its own memory and hands that over to be written in order: once for
/// a slice, and nothing for a file.
struct ArchivingWork<Maker: FileMaker & ~Copyable>: Sendable {
    let files: Maker.Plan
    let order: ArchiveOrder
    let members: TarMembers
    let sink: ArchiveSink
    let jobs: Int
    let progress: PublishProgress
    /// Whether the report says what the files cost.
    let measures: Bool
    let makeMaker: @Sendable () -> Maker

    private let slices: [Range<Int>]
    /// Of which workers take the numbers of slices, as from `progress` those of files.
    private let queue = PublishProgress()
    private let pieces: ArchivePieces

    init(
        files: Maker.Plan, order: ArchiveOrder, members: TarMembers, sink: ArchiveSink, jobs: Int,
        progress: PublishProgress, measures: Bool, makeMaker: @escaping @Sendable () -> Maker
    ) {
        self.files = files
        self.order = order
        self.members = members
        self.sink = sink
        self.jobs = jobs
        self.progress = progress
        self.measures = measures
        self.makeMaker = makeMaker
        slices = ArchiveSlices(order, firstList: ArchiveSlices.firstList(of: files)).slices
        pieces = ArchivePieces(sink: sink, room: jobs * ArchiveChunk.fullSize)
    }

    /// Writes all files, and the folders before them.
    func run() async throws(PublishError) -> ArchiveYield {
        let workers = max(1, min(jobs, slices.count))
        progress.shown.begin(.publish, of: order.count)
        let results = await withTaskGroup(of: Result<ArchiveYield, ArchiveFailure>.self) { group in
            for _ in 0..<workers { group.addTask { await work() } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var yield = ArchiveYield(isMeasured: measures)
        var failures: [ArchiveFailure] = []
        for result in results {
            switch result {
            case .success(let part): yield.add(part)
            case .failure(let failure): failures.append(failure)
            }
        }
        // Several workers may have failed before they heard of each other.
        if let failure = failures.min(by: { $0.slice < $1.slice }) { throw failure.error }
        guard !Signals.isInterrupted else { throw .interrupted }
        return yield
    }

    /// What one worker does: it takes slices until there are none.
    private func work() async -> Result<ArchiveYield, ArchiveFailure> {
        var yield = ArchiveYield(isMeasured: measures)
        var slice = 0
        do throws(PublishError) {
            var maker = makeMaker()
            var chunk = try ArchiveChunk(for: sink)
            while let next = queue.take(atMost: 1, before: slices.count) {
                slice = next.lowerBound
                // Tells those who watch how many files were begun.
                _ = progress.take(atMost: slices[slice].count, before: order.count)
                guard try await make(slice, with: &maker, &chunk, &yield) else { break }
            }
            return .success(yield)
        } catch {
            progress.stop()
            await pieces.stop()
            return .failure(ArchiveFailure(slice: slice, error: error))
        }
    }

    /// Makes one slice; says whether there is reason to go on.
    private func make(
        _ slice: Int, with maker: inout Maker, _ chunk: inout ArchiveChunk, _ yield: inout ArchiveYield
    ) async throws(PublishError) -> Bool {
        let positions = slices[slice]
        var folders = order.folders(at: positions)
        for position in positions {
            guard !progress.isStopped else {
                await pieces.stop()
                return false
            }
            while let folder = folders.first, folder.position == position {
                members.append(folder: folder.path, to: &chunk.bytes)
                folders.removeFirst()
            }
            try append(position, with: &maker, to: &chunk, &yield)
            let isLast = position == positions.upperBound - 1
            guard isLast || chunk.isFull else { continue }
            guard try await handOver(&chunk, of: slice, isLast: isLast, &yield) else { return false }
        }
        return true
    }

    private func append(
        _ position: Int, with maker: inout Maker, to chunk: inout ArchiveChunk, _ yield: inout ArchiveYield
    ) throws(PublishError) {
        let file = order.file(at: position)
        let start = moment()
        try maker.make(files[file]) { contents throws(PublishError) in
            order.paths.withPath(file) { members.append(file: $0, contents, to: &chunk.bytes) }
            yield.report.count(.created, bytes: contents.count)
            guard measures else { return }
            let cost = Effort.Cost(
                bytes: contents.count, rendering: moment() - start, publishing: 0, isWritten: true)
            yield.report.effort?.add(file, of: files, cost)
        }
    }

    /// As for files in a folder, the clock is read only for those who ask.
    private func moment() -> Int64 { measures ? Clock.nanoseconds() : 0 }

    private func handOver(
        _ chunk: inout ArchiveChunk, of slice: Int, isLast: Bool, _ yield: inout ArchiveYield
    ) async throws(PublishError) -> Bool {
        let start = moment()
        yield.length += chunk.bytes.count
        let piece = try chunk.seal(for: sink)
        yield.size += piece.count
        let memory =
            isLast
            ? try await pieces.take(piece, endOf: slice) : try await pieces.write(piece, of: slice)
        yield.report.effort?.add(writing: moment() - start)
        guard let memory else { return false }
        chunk.reuse(memory)
        return true
    }
}

/// What came of a part of an archive.
struct ArchiveYield: Sendable {
    var report: PublishReport
    /// Of the archive as `tar` reads it.
    var length = 0
    /// Of what was written.
    var size = 0

    init(isMeasured: Bool = false) { report = PublishReport(isMeasured: isMeasured) }

    mutating func add(_ other: ArchiveYield) {
        report.add(other.report)
        length += other.length
        size += other.size
    }
}

/// Why an archive broke off, and in which slice.
struct ArchiveFailure: Error {
    let slice: Int
    let error: PublishError
}
