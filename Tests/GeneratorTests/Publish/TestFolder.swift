import Foundation

@testable import Generator

/// A folder of its own for one test, on the RAM disk when there is one; removed with all that is in it.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        let base =
            FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        path = "\(base)/marquee-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var output: String { "\(path)/output" }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Foundation::Data(text.utf8).write(to: url)
    }

    /// What a file holds; read without Foundation, which leaks when a file is empty.
    func text(_ name: String) -> String? {
        guard let file = try? Folder.working.openFile("\(path)/\(name)") else { return nil }
        return (try? readAll(file, limit: .max)).map { String(decoding: $0, as: UTF8.self) }
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func makeFIFO(_ name: String) { unsafe mkfifo("\(path)/\(name)", 0o644) }

    /// What `lstat` says; nil when there is nothing.
    func status(_ name: String) -> stat? {
        var status = stat()
        return unsafe lstat("\(path)/\(name)", &status) == 0 ? status : nil
    }

    func exists(_ name: String) -> Bool { status(name) != nil }

    func setMode(_ name: String, _ mode: mode_t) { unsafe chmod("\(path)/\(name)", mode) }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    func age(_ name: String) {
        var times = [timespec(tv_sec: 1000, tv_nsec: 0), timespec(tv_sec: 1000, tv_nsec: 0)]
        unsafe utimensat(AT_FDCWD, "\(path)/\(name)", &times, AT_SYMLINK_NOFOLLOW)
    }

    func isAged(_ name: String) -> Bool { status(name)?.st_mtim.tv_sec == 1000 }

    /// Every path with its kind, mode, time and content: equal when nobody touched anything.
    func snapshot(_ name: String = ".") throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)").sorted().map { entry in
            guard let status = status("\(name)/\(entry)") else { return entry }
            let isFile = status.st_mode & S_IFMT == S_IFREG
            let content = isFile ? text("\(name)/\(entry)") ?? "?" : ""
            let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
            return "\(entry) \(status.st_mode) \(status.st_ino) \(time) \(content)"
        }
    }
}

/// A file of a made-up plan.
struct TestFile: Sendable {
    var path: String
    var text: String
    var stage = PublishingStage.pages
    var kind = "tests"

    init(_ path: String, _ text: String = "text", stage: PublishingStage = .pages) {
        self.path = path
        self.text = text
        self.stage = stage
    }
}

extension [TestFile]: FilePlan {
    var stages: [Range<Int>] {
        var stages: [Range<Int>] = []
        for index in indices {
            if let last = stages.last, self[last.lowerBound].stage == self[index].stage {
                stages[stages.count - 1] = last.lowerBound..<index + 1
            } else {
                stages.append(index..<index + 1)
            }
        }
        return stages
    }

    func appendPath(of index: Int, to bytes: inout [UInt8]) { bytes += self[index].path.utf8 }
    func kind(of index: Int) -> String { self[index].kind }
    func stage(of index: Int) -> PublishingStage { self[index].stage }
}

struct TestMaker: ~Copyable, FileMaker {
    typealias Plan = [TestFile]

    private var buffer: [UInt8] = []

    mutating func make<Outcome>(
        _ file: TestFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        buffer.removeAll(keepingCapacity: true)
        buffer += file.text.utf8
        return try body(buffer.span)
    }
}

/// It waits for a lock: when another test forks, its child holds a copy of ours until it runs its program.
@discardableResult
func publish(_ files: [TestFile], to path: String, jobs: Int = 2) async throws -> PublishReport {
    try await OutputFolder.open(path).publish(files, jobs: jobs) { TestMaker() }
}

func preview(_ files: [TestFile], of path: String) async throws -> PublishReport {
    try await OutputFolder.look(at: path).preview(files, jobs: 2) { TestMaker() }
}

/// The error that publishing ends with.
func failure(_ body: () async throws -> Void) async -> PublishError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? PublishError
    }
}

/// Runs what blocks on a thread of its own: the pool of tasks has few.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
