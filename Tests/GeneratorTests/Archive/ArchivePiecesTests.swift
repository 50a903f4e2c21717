import Glibc
import Synchronization
import Testing

@testable import Generator

@Suite(.timeLimit(.minutes(30))) struct `The pieces of an archive` {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func open() throws -> ArchiveFile {
        try ArchiveFile.open(try ArchiveTarget("\(folder.path)/site.tar"))
    }

    @Test(arguments: [1, 2, 30, 5000])
    func `are written in the order of their slices`(room: Int) async throws {
        let file = try open()
        let pieces = ArchivePieces(sink: file.sink, room: room)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in (0..<100).reversed() {
                group.addTask {
                    if number.isMultiple(of: 3) {
                        _ = try await pieces.write(Array("\(number), first\n".utf8), of: number)
                    }
                    _ = try await pieces.take(Array("\(number)\n".utf8), endOf: number)
                }
            }
            try await group.waitForAll()
        }
        try file.finish()
        let lines = (0..<100).map { $0.isMultiple(of: 3) ? "\($0), first\n\($0)\n" : "\($0)\n" }
        #expect(folder.text("site.tar") == lines.joined())
    }

    @Test func `are not made far ahead`() async throws {
        let file = try open()
        let pieces = ArchivePieces(sink: file.sink, room: 2)
        let handedOver = HandedOver()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1..<6 {
                group.addTask {
                    _ = try await pieces.take([1], endOf: number)
                    handedOver.numbers.withLock { _ = $0.insert(number) }
                }
            }
            while handedOver.numbers.withLock({ $0.count }) < 2 { await Task.yield() }
            for _ in 0..<1000 { await Task.yield() }
            #expect(handedOver.numbers.withLock { $0 } == [1, 2])
            _ = try await pieces.take([1], endOf: 0)
            try await group.waitForAll()
        }
        #expect(folder.status(".site.tar.marquee-tmp")?.st_size == 6)
        extendLifetime(file)
    }

    @Test func `that are stopped let everybody go`() async throws {
        let pieces = ArchivePieces(
            sink: try ArchiveFile.look(at: try ArchiveTarget("site.tar")).sink, room: 1)
        // It fills the room, so the others wait.
        _ = try await pieces.take([1], endOf: 9)
        let answers = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            for number in 1..<5 { group.addTask { try await pieces.take([], endOf: number) } }
            group.addTask { try await pieces.write([], of: 7) }
            group.addTask {
                await pieces.stop()
                return try await pieces.take([], endOf: 0)
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == [nil, nil, nil, nil, nil, nil])
    }

    @Test func `give their memory back empty`() async throws {
        let pieces = ArchivePieces(
            sink: try ArchiveFile.look(at: try ArchiveTarget("site.tar")).sink, room: 1)
        let memory = try await pieces.take([UInt8](repeating: 1, count: 5000), endOf: 0)
        #expect(memory == [] && (memory?.capacity ?? 0) >= 5000)
    }

    @Test func `that cannot be written are an error of whoever writes`() async throws {
        let file = try ArchiveFile.open(try ArchiveTarget("/dev/full"))
        let pieces = ArchivePieces(sink: file.sink, room: 8)
        #expect(try await pieces.take([1], endOf: 1) != nil)
        await #expect(throws: PublishError.self) { try await pieces.take([1], endOf: 0) }
        extendLifetime(file)
    }
}

private final class HandedOver: Sendable {
    let numbers = Mutex<Set<Int>>([])
}
