import Glibc
import Testing

@testable import Generator

/// What is not ours is never written to, never removed and never followed.
@Suite struct StrangersTests {
    let folder: TestFolder
    let site = [TestFile("movies/tt1.html", "one"), TestFile("index.html", "index")]

    init() throws {
        folder = try TestFolder()
    }

    @Test func `a stranger's file at a new path is refused before anything is written`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("mine", to: "output/movies/tt2.html")
        let before = try folder.snapshot()
        let plan = [TestFile("movies/tt1.html", "changed"), TestFile("movies/tt2.html")]
        let error = await failure { try await publish(plan, to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate,
                    "\(folder.output)/movies/tt2.html was not made by marquee and would be overwritten; "
                        + "move it away or choose another output folder"))
        #expect(try folder.snapshot() == before)
    }

    @Test func `a stranger's link at a new path is refused, even when it leads nowhere`() async throws {
        try await publish(site, to: folder.output)
        try folder.link("output/new.html", to: "nowhere")
        let error = await failure { try await publish(site + [TestFile("new.html")], to: folder.output) }
        #expect(error?.kind == .cannotCreate)
    }

    @Test func `a stranger's files beside ours are not touched`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("mine", to: "output/movies/notes.txt")
        try folder.write("mine", to: "output/CNAME")
        try folder.write("mine", to: "output/my/index.html")
        try await publish([TestFile("other.html")], to: folder.output)
        #expect(!folder.exists("output/movies/tt1.html"))
        for name in ["movies/notes.txt", "CNAME", "my/index.html"] {
            #expect(folder.text("output/\(name)") == "mine")
        }
    }

    @Test func `a link at a file's place is replaced and not followed`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("mine", to: "secret")
        try folder.remove("output/index.html")
        try folder.link("output/index.html", to: "../secret")
        let report = try await publish(site, to: folder.output)
        #expect(report.changed == 1 && folder.text("secret") == "mine")
        #expect(folder.status("output/index.html").map { $0.st_mode & S_IFMT } == S_IFREG)
        #expect(folder.text("output/index.html") == "index")
    }

    @Test func `a link to the very bytes we want is replaced as well`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("index", to: "same")
        try folder.remove("output/index.html")
        try folder.link("output/index.html", to: "../same")
        #expect(try await publish(site, to: folder.output).changed == 1)
    }

    @Test func `a hard link at a file's place is replaced, its other name keeps the bytes`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        try folder.write("mine", to: "secret")
        unsafe link("\(folder.path)/secret", "\(folder.path)/output/index.html")
        try await publish(site, to: folder.output)
        #expect(folder.text("secret") == "mine" && folder.text("output/index.html") == "index")
    }

    @Test(.timeLimit(.minutes(30)))
    func `a FIFO at a file's place is replaced and hangs nobody`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        folder.makeFIFO("output/index.html")
        try await publish(site, to: folder.output)
        #expect(folder.text("output/index.html") == "index")
    }

    @Test func `a folder at a file's place is an error`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        try folder.write("mine", to: "output/index.html/mine")
        let error = await failure { try await publish(site, to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate, "cannot write \(folder.output)/index.html: Is a directory"))
        #expect(folder.text("output/index.html/mine") == "mine")
    }

    @Test func `a link at the place of a folder of ours is replaced and not followed`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/movies")
        try folder.write("mine", to: "elsewhere/tt1.html")
        try folder.link("output/movies", to: "../elsewhere")
        try await publish(site, to: folder.output)
        #expect(folder.text("elsewhere/tt1.html") == "mine")
        #expect(folder.status("output/movies").map { $0.st_mode & S_IFMT } == S_IFDIR)
        #expect(folder.text("output/movies/tt1.html") == "one")
    }

    @Test func `removal does not follow a link at a folder's place`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/movies")
        try folder.write("mine", to: "elsewhere/tt1.html")
        try folder.link("output/movies", to: "../elsewhere")
        try await publish([site[1]], to: folder.output)
        #expect(folder.text("elsewhere/tt1.html") == "mine" && folder.exists("output/movies"))
    }

    @Test(arguments: [true, false])
    func `what is no folder at the place of a new one is refused`(isLink: Bool) async throws {
        try await publish([site[1]], to: folder.output)
        try folder.makeFolder("elsewhere")
        if isLink {
            try folder.link("output/movies", to: "../elsewhere")
        } else {
            try folder.write("mine", to: "output/movies")
        }
        let before = try folder.snapshot()
        let error = await failure { try await publish(site, to: folder.output) }
        #expect(
            error
                == PublishError(
                    .cannotCreate,
                    "\(folder.output)/movies is not a folder and would be overwritten; "
                        + "move it away or choose another output folder"))
        #expect(try folder.snapshot() == before)
    }

    @Test func `only files and links of ours are removed`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        try folder.write("mine", to: "output/index.html/mine")
        try folder.remove("output/movies/tt1.html")
        folder.makeFIFO("output/movies/tt1.html")
        let report = try await publish([TestFile("other.html")], to: folder.output)
        #expect(report.removed == 0)
        #expect(folder.text("output/index.html/mine") == "mine" && folder.exists("output/movies/tt1.html"))
    }

    @Test func `a link in our place is removed, not what it leads to`() async throws {
        try await publish(site, to: folder.output)
        try folder.remove("output/index.html")
        try folder.write("mine", to: "secret")
        try folder.link("output/index.html", to: "../secret")
        try await publish([site[0]], to: folder.output)
        #expect(!folder.exists("output/index.html") && folder.text("secret") == "mine")
    }

    @Test func `temporary names are not followed either`() async throws {
        try await publish(site, to: folder.output)
        try folder.write("mine", to: "secret")
        for name in [".marquee-tmp-0", ".marquee-tmp-manifest", "movies/.marquee-tmp-0"] {
            try folder.link("output/\(name)", to: "\(folder.path)/secret")
        }
        let plan = [TestFile("movies/tt1.html", "two"), TestFile("index.html", "two"), TestFile("new.html")]
        try await publish(plan, to: folder.output, jobs: 1)
        #expect(folder.text("secret") == "mine" && folder.text("output/index.html") == "two")
        #expect(!folder.exists("output/.marquee-tmp-0") && !folder.exists("output/movies/.marquee-tmp-0"))
    }
}
