import Foundation
import Testing

/// A site just before a build that applies changes, rewrites every page and removes some, and what it has to become.
struct FaultScenario: Sendable {
    static let command = ["build", "--jobs", "2", "--now", LibraryFixture.now]
    /// Everything that apply and publish do to files.
    static let calls = [
        "openat", "write", "pwrite64", "writev", "fsync", "fdatasync", "rename", "renameat", "renameat2",
        "unlink",
        "unlinkat", "mkdir", "mkdirat", "ftruncate", "flock", "fcntl", "linkat", "rmdir", "close", "fchmod",
    ]

    let form: LibraryFixture.Form
    private let start: LibraryFixture
    private let finished: LibraryFixture
    /// How many changes the library remembers afterwards.
    private let journal: Int
    private let rows: [String]
    private let pages: FolderSnapshot
    private let oldPages: FolderSnapshot
    private let places: [String]

    /// - Parameter isFirst: whether nothing was built before.
    init(_ form: LibraryFixture.Form, isFirst: Bool) async throws {
        self.form = form
        start = try LibraryFixture(form, changes: "")
        try start.folder.write("---\ntitle: Old\n---\nText.\n", to: "content/pages/old.md")
        if !isFirst {
            let run = try await MarqueeProcess.run(Self.command, in: start.folder.path)
            try #require(run.status == 0, "\(run.errors)")
            try FileManager.default.removeItem(atPath: start.folder.path + "/content/pages/old.md")
            try start.folder.write("user: ada\ntitle: Another title\n", to: "content/site.yml")
        }
        try start.write(changes: Self.changes)
        finished = try start.copy()
        let run = try await MarqueeProcess.run(Self.command, in: finished.folder.path)
        try #require(run.status == 0, "\(run.errors)")
        journal = try finished.journalCount()
        rows = try finished.dump()
        pages = try FolderSnapshot(finished.folder.path + "/output")
        oldPages = try FolderSnapshot(start.folder.path + "/output")
        places = try finished.placesButBackups()
        try #require(journal == 4 && pages.paths.count > 20 && pages != oldPages)
    }

    /// Marks, restores and marks one film again, with and without a date, and restores another.
    private static let changes = """
        - {id: 101, action: mark_as_watched}
        - {movie: tt0000101, action: restore_to_watchlist}
        - {id: 101, action: mark_as_watched, at: 2025-12-24}
        - {id: 102, action: restore_to_watchlist}

        """

    /// Where to strike.
    func points(_ calls: [String] = Self.calls, most: Int, fault: String) async throws -> [FaultPoint] {
        let site = try start.copy()
        let idle = try await CallCounts.count(calls, ["--version"], in: site.folder.path)
        let busy = try await CallCounts.count(calls, Self.command, in: site.folder.path)
        return busy.points(calls, after: idle, most: most, fault: fault)
    }

    /// A site of its own for each point.
    func site() throws -> LibraryFixture { try start.copy() }

    func run(_ site: LibraryFixture, at point: FaultPoint) async throws -> MarqueeProcess {
        try await MarqueeProcess.run(
            Self.command, in: site.folder.path, environment: FaultPoint.environment, shell: point.shell,
            timeout: 600)
    }

    /// The state that a disturbed run may leave: changes all or none, and no page that is neither old nor new.
    func expectWhole(_ site: LibraryFixture, _ point: FaultPoint) throws {
        // In a copy: SQLite mends a library when it opens one, and the next run shall find it as it was left.
        let copy = try site.copy()
        let count = try SQLiteShell.run(
            copy.form == .text ? ".read '\(copy.library)'\n\(Self.count)" : Self.count,
            on: copy.form == .text ? ":memory:" : copy.library)
        #expect(["0\n", "\(journal)\n"].contains(count), "\(point): \(count) changes are remembered")
        let left = try FolderSnapshot(site.folder.path + "/output")
        for (path, bytes) in left.files where path.hasSuffix(".html") || path.hasSuffix(".md") {
            #expect(bytes == pages.files[path] || bytes == oldPages.files[path], "\(point): \(path) is torn")
        }
        if oldPages.files.isEmpty, !left.files.isEmpty {
            #expect(left.paths == pages.paths, "\(point): half a site appeared")
        }
    }

    /// The table is there from the first statement of the shell on, so that an old library counts none.
    private static let count = """
        CREATE TABLE IF NOT EXISTS marquee_change (id); SELECT count(*) FROM marquee_change;
        """

    /// The state after a run that was left alone: that of a site which was never disturbed.
    func expectFinished(_ site: LibraryFixture, _ point: FaultPoint) throws {
        #expect(try site.journalCount() == journal, "\(point)")
        #expect(try site.dump() == rows, "\(point)")
        let left = try FolderSnapshot(site.folder.path + "/output")
        #expect(left.differences(from: pages) == [], "\(point)")
        #expect(try site.placesButBackups() == places, "\(point): litter")
    }
}

extension LibraryFixture {
    fileprivate func copy() throws -> LibraryFixture { try LibraryFixture(copying: self) }

    /// Every path of the site; an undisturbed run may keep fewer backups than several tries.
    fileprivate func placesButBackups() throws -> [String] {
        try folder.list().filter { !$0.contains("backup") }
    }
}
