import Glibc
import Testing

@testable import Generator

@Suite struct OutputFolderTests {
    let folder: TestFolder
    let index = [TestFile("index.html")]

    init() throws { folder = try TestFolder() }

    @Test func `a missing output is made beside its place and renamed`() async throws {
        let output = try OutputFolder.open(folder.output)
        let (isStaged, isFresh) = (output.isStaged, output.isFresh)
        #expect(isStaged && isFresh)
        #expect(folder.exists(".output.marquee-new") && !folder.exists("output"))
        _ = try await output.publish(index, jobs: 1) { TestMaker() }
        #expect(folder.text("output/index.html") == "text" && !folder.exists(".output.marquee-new"))
    }

    @Test func `an empty output keeps its mode and its inode`() async throws {
        try folder.makeFolder("output")
        folder.setMode("output", 0o2750)
        let before = folder.status("output")
        let output = try OutputFolder.open(folder.output)
        let (isStaged, isFresh) = (output.isStaged, output.isFresh)
        #expect(isStaged && isFresh)
        _ = try await output.publish(index, jobs: 1) { TestMaker() }
        #expect(folder.status("output")?.st_ino == before?.st_ino)
        #expect(folder.status("output")?.st_mode == before?.st_mode)
        #expect(folder.text("output/index.html") == "text" && !folder.exists(".output.marquee-new"))
    }

    @Test func `parents of a new output are made`() async throws {
        try await publish(index, to: "\(folder.path)/a/b/output/")
        #expect(folder.text("a/b/output/index.html") == "text")
    }

    @Test(arguments: ["output", "a/b/output"])
    func `a build that comes to nothing leaves nothing`(name: String) throws {
        let before = try folder.snapshot()
        try OutputFolder.open("\(folder.path)/\(name)").discard()
        #expect(try folder.snapshot() == before)
    }

    @Test func `a build that comes to nothing puts an empty output back`() throws {
        try folder.makeFolder("output")
        let before = folder.status("output")?.st_ino
        try OutputFolder.open(folder.output).discard()
        #expect(folder.status("output")?.st_ino == before && !folder.exists(".output.marquee-new"))
    }

    @Test func `a folder with only dot files is built in place`() async throws {
        try folder.write("*", to: "output/.gitignore")
        try folder.write("ref", to: "output/.git/HEAD")
        let output = try OutputFolder.open(folder.output)
        let isStaged = output.isStaged
        #expect(!isStaged)
        _ = try await output.publish(index, jobs: 1) { TestMaker() }
        #expect(folder.text("output/.gitignore") == "*" && folder.text("output/.git/HEAD") == "ref")
        #expect(folder.text("output/index.html") == "text")
    }

    @Test(arguments: ["notes.txt", "index.html", "folder/x"])
    func `a folder that is not empty and not ours is refused`(name: String) async throws {
        try folder.write("mine", to: "output/\(name)")
        let before = try folder.snapshot()
        let error = await failure { try await publish(index, to: folder.output) }
        #expect(error?.kind == .cannotCreate)
        let first = name.split(separator: "/")[0]
        #expect(
            error?.description
                == "\(folder.output) is not empty and was not made by marquee (it holds '\(first)'); "
                + "choose another folder or empty this one")
        #expect(try folder.snapshot() == before)
    }

    @Test func `an output that is a file is refused`() async throws {
        try folder.write("mine", to: "output")
        let error = await failure { try await publish(index, to: folder.output) }
        #expect(error == PublishError(.cannotCreate, "cannot open \(folder.output): Not a directory"))
    }

    @Test(arguments: ["elsewhere", "elsewhere/deeper"])
    func `an output that is a link is where the link leads`(target: String) async throws {
        try folder.makeFolder("elsewhere")
        try folder.link("output", to: target)
        try await publish(index, to: folder.output)
        #expect(folder.text("\(target)/index.html") == "text")
        #expect(folder.status("output").map { $0.st_mode & S_IFMT } == S_IFLNK)
    }

    @Test func `links that lead in a circle are an error`() async throws {
        try folder.link("output", to: "other")
        try folder.link("other", to: "output")
        let error = await failure { try await publish(index, to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate, "cannot open \(folder.output): Too many levels of symbolic links"))
    }

    @Test(arguments: ["", "/", "/.."])
    func `a path that names no folder is refused`(path: String) async throws {
        #expect(await failure { try await publish(index, to: path) }?.kind == .cannotCreate)
    }
}

@Suite struct OutputLockTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func isBusy(after patience: Int64 = 30_000_000) -> Bool {
        do throws(PublishError) {
            _ = try OutputFolder.open(folder.output, patience: patience)
            return false
        } catch {
            return error.kind == .busy
                && error.description
                    == "another marquee is writing \(folder.output); try again when it has ended"
        }
    }

    @Test func `two builds of a new output exclude each other`() throws {
        let first = try OutputFolder.open(folder.output)
        #expect(isBusy())
        first.discard()
        #expect(!isBusy(after: 5_000_000_000))
    }

    @Test func `two builds of an empty output exclude each other`() throws {
        try folder.makeFolder("output")
        let first = try OutputFolder.open(folder.output)
        #expect(isBusy())
        try folder.makeFolder("output")
        #expect(isBusy())
        first.discard()
        #expect(!isBusy(after: 5_000_000_000))
    }

    @Test func `two builds of a site exclude each other`() async throws {
        try await publish([TestFile("index.html")], to: folder.output)
        let first = try OutputFolder.open(folder.output)
        #expect(isBusy())
        first.discard()
        #expect(!isBusy(after: 5_000_000_000))
    }

    @Test func `who waited for a new output goes on in it`() async throws {
        let path = folder.output
        let first = try OutputFolder.open(path)
        async let waiter = onThread {
            let second = try OutputFolder.open(path, patience: 60_000_000_000)
            return (second.isStaged, second.previous?.paths.count)
        }
        try await Task.sleep(for: .milliseconds(50))
        _ = try await first.publish([TestFile("a.html")], jobs: 1) { TestMaker() }
        let (isStaged, count) = try await waiter
        #expect(!isStaged && count == 1)
        #expect(folder.exists("output/a.html"))
    }

    @Test func `many builds at once end in one of their sites`() async throws {
        let path = folder.output
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let site = [TestFile("index.html", "\(number)"), TestFile("\(number).html")]
                    while await failure({ try await publishNow(site, to: path) })?.kind == .busy {
                        try await Task.sleep(for: .milliseconds(1))
                    }
                }
            }
            try await group.waitForAll()
        }
        let number = try #require(folder.text("output/index.html"))
        #expect(try folder.snapshot("output").count == 3)
        #expect(folder.exists("output/\(number).html"))
    }
}

private func publishNow(_ files: [TestFile], to path: String) async throws {
    _ = try await OutputFolder.open(path, patience: 0).publish(files, jobs: 1) { TestMaker() }
}
