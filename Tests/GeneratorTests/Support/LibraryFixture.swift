import Foundation

/// A site in a temporary folder, with a library whose every row the tests know.
struct LibraryFixture: Sendable {
    /// The two kinds of library, by the place where a site keeps them.
    enum Form: String, CaseIterable, Sendable {
        case database = "content/library.db"
        case text = "content/library.sql"
    }

    /// The clock of every run that does not ask for another.
    static let now = "2026-01-15T12:00:00Z"

    let folder: TemporaryFolder
    let form: Form

    /// - Parameters:
    ///   - sql: a script for the `sqlite3` shell that fills the library.
    ///   - site: `site.yml`; none when nil.
    ///   - changes: `changes.yml`; none when nil.
    init(
        _ form: Form = .database, sql: String = SampleRows.script, site: String? = "user: \(SampleRows.me)\n",
        changes: String? = nil
    ) throws {
        folder = try TemporaryFolder()
        self.form = form
        try folder.makeFolder("content")
        if let site { try folder.write(site, to: "content/site.yml") }
        if let changes { try write(changes: changes) }
        switch form {
        case .database: try SQLiteShell.run(sql, on: library)
        case .text: try folder.write(SQLiteShell.run(sql + "\n.dump"), to: form.rawValue)
        }
    }

    /// The same site in another place.
    init(copying other: LibraryFixture) throws {
        folder = try TemporaryFolder()
        form = other.form
        for name in try FileManager.default.contentsOfDirectory(atPath: other.folder.path) {
            try FileManager.default.copyItem(
                atPath: other.folder.path + "/" + name, toPath: folder.path + "/" + name)
        }
    }

    var library: String { folder.path + "/" + form.rawValue }

    func write(changes: String) throws { try folder.write(changes, to: "content/changes.yml") }

    /// Runs the command in the site's folder, as its owner would.
    func marquee(
        _ arguments: [String], now: String? = LibraryFixture.now, environment: [String: String] = [:],
        shell: String? = nil, columns: Int? = nil, timeout: Double = 600
    ) async throws -> MarqueeProcess {
        try await MarqueeProcess.run(
            arguments + (now.map { ["--now", $0] } ?? []), in: folder.path, environment: environment,
            shell: shell, columns: columns, timeout: timeout)
    }

    func marquee(_ arguments: String...) async throws -> MarqueeProcess { try await marquee(arguments) }

    /// Writes a changes file, applies it and reads the report.
    func apply(
        _ changes: String, options: [String] = []
    ) async throws -> (run: MarqueeProcess, report: ApplyReport) {
        try write(changes: changes)
        let run = try await marquee(["apply", "--json"] + options)
        return (run, try ApplyReport(run.output))
    }
}

extension LibraryFixture {
    func ask(_ question: String) throws -> String { try SQLiteShell.ask(question, of: library) }

    /// The columns of one entry, `|` between them.
    func entry(_ id: Int) throws -> String {
        try ask("SELECT * FROM user_movie WHERE id = \(id);").trimmingCharacters(in: .newlines)
    }

    func watchedAt(_ id: Int) throws -> String {
        try ask("SELECT watched_at FROM user_movie WHERE id = \(id);").trimmingCharacters(in: .newlines)
    }

    /// Every row and every definition but the journal's, as sorted lines.
    func dump() throws -> [String] {
        let definitions = """
            SELECT type, name, tbl_name, sql FROM sqlite_schema
            WHERE tbl_name NOT IN ('marquee_change', 'marquee_effect');
            """
        let tables = try ask(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\';")
        let owners = tables.split(separator: "\n").filter { !$0.hasPrefix("marquee_") }
        let rows = ".dump --data-only " + owners.joined(separator: " ")
        return try ask(definitions + "\n" + rows).split(separator: "\n").map(String.init).sorted()
    }

    /// How many changes the library remembers.
    func journalCount() throws -> Int {
        guard try ask("SELECT count(*) FROM sqlite_schema WHERE name = 'marquee_change';") == "1\n" else {
            return 0
        }
        let count = try ask("SELECT count(*) FROM marquee_change;")
        return Int(count.trimmingCharacters(in: .newlines)) ?? -1
    }

    /// The bytes of the library, to show that nothing touched it.
    func libraryBytes() throws -> Data { try TemporaryFolder.contents(of: library) }
}
