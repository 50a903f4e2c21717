extension ArchiveFile {
    /// Writes the files of a plan into the archive: what a folder of the site would hold, to the byte.
    ///
    /// - Parameter modified: the time that everything in it has, in seconds since 1970.
    consuming func publish<Maker: FileMaker & ~Copyable>(
        _ files: Maker.Plan, modified: Int64, jobs: Int, progress: PublishProgress = PublishProgress(),
        measuring measures: Bool = false,
        maker: @escaping @Sendable () -> Maker
    ) async throws(PublishError) -> PublishReport {
        let order = ArchiveOrder(try PublishingPlan(files, previous: nil).paths)
        let members = TarMembers(modified: modified)
        var yield = ArchiveYield(isMeasured: measures)
        yield.add(try writeManifest(of: order, members))
        let work = ArchivingWork(
            files: files, order: order, members: members, sink: sink, jobs: jobs, progress: progress,
            measures: measures, makeMaker: maker)
        yield.add(try await work.run())
        yield.add(try writeEnd(after: yield.length))
        yield.report.archive = ArchivedSite(target: target, size: yield.size)
        try finish()
        return yield.report
    }

    /// Writes the manifest, which no other name stands before: at the root all begin with a letter or digit.
    ///
    /// It goes out in pieces, since that of a large site is large.
    private borrowing func writeManifest(
        of order: ArchiveOrder, _ members: TarMembers
    ) throws(PublishError) -> ArchiveYield {
        var chunk = try ArchiveChunk(for: sink)
        var yield = ArchiveYield()
        let size = order.manifestSize
        members.append(headerOf: Manifest.name.utf8.span, size: size, to: &chunk.bytes)
        chunk.bytes += Manifest.firstLine
        for start in stride(from: 0, to: order.count, by: 4096) {
            order.append(manifestOf: start..<min(start + 4096, order.count), to: &chunk.bytes)
            if chunk.isFull { try write(&chunk, &yield) }
        }
        TarMembers.pad(&chunk.bytes, after: size)
        try write(&chunk, &yield)
        return yield
    }

    private borrowing func writeEnd(after length: Int) throws(PublishError) -> ArchiveYield {
        var chunk = try ArchiveChunk(for: sink)
        var yield = ArchiveYield()
        chunk.bytes += repeatElement(0, count: TarMembers.endLength(after: length))
        try write(&chunk, &yield)
        return yield
    }

    private borrowing func write(
        _ chunk: inout ArchiveChunk, _ yield: inout ArchiveYield
    ) throws(PublishError) {
        yield.length += chunk.bytes.count
        let piece = try chunk.seal(for: sink)
        try sink.write(piece.span)
        yield.size += piece.count
    }
}
