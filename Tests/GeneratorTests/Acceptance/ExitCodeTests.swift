import Foundation
import Testing

/// A command line that has to fail, and what has to be said about it.
struct FailingCommand: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var status: Int32
    /// What the message has to name.
    var names: [String]
    /// Run in the site's folder before the command.
    var preparation: String = "true"

    init(_ arguments: [String], _ status: Int32, naming names: String..., after preparation: String = "true")
    {
        (self.arguments, self.status, self.names, self.preparation) = (arguments, status, names, preparation)
    }

    var testDescription: String { "\(preparation); marquee \(arguments.joined(separator: " "))" }
}

/// Section 3: the exit status, and a message of one line that says what, which thing and why.
@Suite struct `The exit status` {
    @Test(arguments: [
        ["help"], ["--help"], ["--version"], ["help", "build"], ["build", "--help"], ["help", "new"],
    ])
    func `is 0 for those who ask for help`(_ arguments: [String]) async throws {
        let run = try await MarqueeProcess.run(arguments)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty)
        #expect(run.errors == "")
    }

    @Test(arguments: [[], ["build"], ["apply"], ["check"], ["build", "--dry-run"]])
    func `is 0 when all is well`(_ arguments: [String]) async throws {
        let run = try await LibraryFixture(changes: "- id: 101\n  action: mark_as_watched\n").marquee(
            arguments)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: [
        FailingCommand(["biuld"], 64, naming: "biuld", "'build'"),
        FailingCommand(["build", "--libary", "x"], 64, naming: "--libary", "--library"),
        FailingCommand(["apply", "--keepgoing"], 64, naming: "--keepgoing", "--keep-going"),
        FailingCommand(["build", "-x"], 64, naming: "-x"),
        FailingCommand(["build", "--library"], 64, naming: "--library"),
        FailingCommand(["build", "extra"], 64, naming: "extra"),
        FailingCommand(["build", "--jobs", "many"], 64, naming: "--jobs", "many"),
        FailingCommand(["build", "--jobs", "0"], 64, naming: "--jobs", "0"),
        FailingCommand(["build", "--jobs=-1"], 64, naming: "--jobs", "-1"),
        FailingCommand(["apply", "--now", "later"], 64, naming: "--now", "later"),
        FailingCommand(["build", "--color", "blue"], 64, naming: "--color", "blue"),
        FailingCommand(["build", "--quiet=yes"], 64, naming: "--quiet"),
        FailingCommand(["new"], 64, naming: "new"),
        FailingCommand(["new", "a", "b"], 64, naming: "b"),
        FailingCommand(["help", "biuld"], 64, naming: "biuld", "build"),
        FailingCommand(["-C"], 64, naming: "-C"),
    ])
    func `is 64 for a wrong command line`(_ failure: FailingCommand) async throws {
        let site = try LibraryFixture()
        let before = try FolderSnapshot(site.folder.path)
        try await expect(failure, in: site, now: nil)
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    @Test(arguments: [
        FailingCommand(
            ["apply"], 65, naming: "content/changes.yml:1:", after: "echo '- {}' > content/changes.yml"),
        FailingCommand(
            ["apply"], 65, naming: "library.db", after: "head -c 4096 /dev/urandom > content/library.db"),
        FailingCommand(["build"], 65, naming: "library.db", after: "echo hello > content/library.db"),
        FailingCommand(["build"], 65, naming: "library.db", after: ": > content/library.db"),
        FailingCommand(["build"], 65, naming: "2", after: "rm content/site.yml"),
        FailingCommand(
            ["build"], 65, naming: "user", "carol", after: "echo 'user: carol' > content/site.yml"),
        FailingCommand(["build", "--user", "carol"], 65, naming: "carol"),
        FailingCommand(
            ["build"], 65, naming: "content/pages/a.md:2:",
            after: "mkdir content/pages; printf -- '---\\ntitel: A\\n---\\n' > content/pages/a.md"),
        FailingCommand(
            ["build"], 65, naming: "content/pages/a.md:1:",
            after: "mkdir content/pages; printf 'a\\377\\n' > content/pages/a.md"),
    ])
    func `is 65 for bad data`(_ failure: FailingCommand) async throws { try await expect(failure) }

    @Test(arguments: [
        FailingCommand(["build"], 66, naming: "library", after: "rm content/library.db"),
        FailingCommand(["build", "--library", "nope.db"], 66, naming: "nope.db"),
        FailingCommand(["apply", "--library", "no/such.sql"], 66, naming: "no/such.sql"),
        FailingCommand(["build", "--content", "nothing"], 66, naming: "nothing"),
        FailingCommand(["apply"], 66, naming: "gone.db", after: "echo 'library: gone.db' > content/site.yml"),
        FailingCommand(
            ["build"], 66, naming: "library.db", after: "rm content/library.db; mkfifo content/library.db"),
        FailingCommand(
            ["build"], 66, naming: "library.db", after: "rm content/library.db; mkdir content/library.db"),
        FailingCommand(["-C", "nowhere", "build"], 66, naming: "nowhere"),
        FailingCommand(["build"], 66, naming: "changes.yml", after: "mkdir content/changes.yml"),
    ])
    func `is 66 when an input is missing or unreadable`(_ failure: FailingCommand) async throws {
        try await expect(failure)
    }

    @Test(arguments: [
        FailingCommand(["build"], 73, naming: "output", after: "mkdir output; touch output/mine.txt"),
        FailingCommand(["build"], 73, naming: "output", after: "touch output"),
        FailingCommand(
            ["build", "--output", "no/such/place"], 73, naming: "no/such/place", after: "touch no"),
        FailingCommand(["build", "--output", "content"], 73, naming: "content"),
        FailingCommand(["build", "--output", "."], 73, naming: "."),
        FailingCommand(["build", "--output", "content/site"], 73, naming: "content"),
        FailingCommand(["build", "--output", "/"], 73, naming: "/"),
        FailingCommand(["build"], 73, naming: "output", after: "ln -s content output"),
        FailingCommand(["new", "content"], 73, naming: "content"),
        FailingCommand(["new", "file"], 73, naming: "file", after: "touch file"),
    ])
    func `is 73 when the output cannot be made, and nothing is touched`(_ failure: FailingCommand)
        async throws
    {
        let site = try LibraryFixture()
        let run = try await expect(
            failure, in: site, now: failure.arguments[0] == "new" ? nil : LibraryFixture.now)
        #expect(run.output == "")
        #expect(!site.folder.exists("content/index.html") && site.folder.exists("content/library.db"))
    }

    @Test(arguments: [
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:1:", "'title'",
            after: "echo 'titel: x' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:11:", "Europe/Warschau",
            after: "echo 'timezone: Europe/Warschau' > content/site.yml"),
        FailingCommand(
            ["apply"], 78, naming: "content/site.yml:1:12:",
            after: "echo 'page_size: many' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:12:", after: "echo 'page_size: 0' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:10:", "big",
            after: "echo 'posters: big' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:1:", after: "echo '- title' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:2:1:",
            after: "printf 'title: a\\n\\tb: c\\n' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "content/site.yml:1:11:",
            after: "echo 'base_url: ftp://x' > content/site.yml"),
        FailingCommand(
            ["build"], 78, naming: "library.db", "library.sql",
            after: "cp content/library.db content/library.sql"),
    ])
    func `is 78 for a bad configuration`(_ failure: FailingCommand) async throws { try await expect(failure) }

    @Test(arguments: ["check", "build --werror", "build --werror --dry-run"])
    func `is 2 when there is something to report`(_ command: String) async throws {
        let site = try LibraryFixture()
        try SQLiteShell.run("UPDATE user_movie SET watched_at = 'soon' WHERE id = 102;", on: site.library)
        let run = try await site.marquee(command.components(separatedBy: " "))
        #expect(run.status == 2)
        #expect(run.errors.contains("warning: "))
    }

    @Test func `is 2 for a check that finds an error, and nothing is written`() async throws {
        let site = try LibraryFixture(changes: "- id: 101\n  action: mark_watched\n")
        let before = try FolderSnapshot(site.folder.path)
        let run = try await site.marquee("check")
        #expect(run.status == 2)
        #expect(run.errors.contains("[invalid_action]"))
        #expect(try FolderSnapshot(site.folder.path) == before)
    }

    private func expect(_ failure: FailingCommand) async throws {
        try await expect(failure, in: LibraryFixture(), now: LibraryFixture.now)
    }

    @discardableResult
    private func expect(_ failure: FailingCommand, in site: LibraryFixture, now: String?) async throws
        -> MarqueeProcess
    {
        let run = try await site.marquee(
            failure.arguments, now: now, shell: failure.preparation + "\nexec \"$@\"", timeout: 600)
        #expect(run.status == failure.status, "\(run.errors)")
        #expect(run.output == "")
        #expect(!run.errors.contains("Fatal error"))
        let first = run.errors.components(separatedBy: "\n").first ?? ""
        #expect(first.contains("error: "), "\(run.errors)")
        for name in failure.names { #expect(first.contains(name), "\(first) does not name \(name)") }
        return run
    }
}
