import Data
import Templates

extension Command {
    static let upgrade = Command(
        name: "upgrade", summary: "Add the tables and columns that the library lacks.",
        discussion: """
            Viewings, ratings, tags, lists and people have tables of their own, which older libraries lack. \
            Nothing that is there is altered or dropped, and a database is backed up first.
            """,
        options: [.dryRun] + Option.ofSites,
        run: { (invocation, console) throws(Failure) in
            try runUpgrade(invocation, console)
        })

    private static func runUpgrade(
        _ invocation: Invocation, _ console: Console
    ) throws(Failure) -> ExitStatus {
        let request = try BuildRequest(invocation)
        let upgrade: Upgrade
        do throws(LibraryError) {
            upgrade = try Upgrade.run(request)
        } catch {
            throw Failure(error)
        }
        console.report(request.problems)
        try console.write(request.options.printsJSON ? upgrade.object : upgrade.listing)
        console.say(upgrade.summary)
        return console.status(after: request.problems)
    }
}

/// What was added to a library, or would be.
struct Upgrade: Sendable {
    let library: String
    let isDryRun: Bool
    let parts: [Addition]
    /// The library as it was; nil when nothing was added, and for a library that is a text.
    let backup: String?

    fileprivate static func run(_ request: BuildRequest) throws(LibraryError) -> Upgrade {
        let path = request.files.library
        let isDryRun = request.options.isDryRun
        // A library that lacks nothing is only read: there may be no writing it.
        let missing = try LibraryStep.open(path, isDryRun ? .reading : .applying).missingParts()
        guard !isDryRun, missing.contains(where: { !$0.isSkipped }) else {
            return Upgrade(library: path, isDryRun: isDryRun, parts: missing, backup: nil)
        }
        let (parts, backup) = try Library.open(path, for: .applying)
            .upgrade(backups: request.configuration.backups)
        return Upgrade(library: path, isDryRun: false, parts: parts, backup: backup)
    }

    var added: [Addition] { parts.filter { !$0.isSkipped } }
    var skipped: [Addition] { parts.filter(\.isSkipped) }

    /// One line a part, such as `add   column movie.runtime_minutes`.
    var listing: String {
        let lines =
            added.map { "add   \($0.column == nil ? "table" : "column") \($0.name)" }
            + skipped.map { "skip  table \($0.name): \($0.reason)" }
        return lines.map { VisibleText.escape($0) + "\n" }.joined()
    }

    var object: String {
        var json = JSONWriter()
        json.object {
            $0.member("library", library)
            $0.member("dry_run", isDryRun)
            $0.member("added", array: { for part in added { $0.value(part) } })
            $0.member("skipped", array: { for part in skipped { $0.value(part) } })
            $0.member("backup", backup)
        }
        return json.text + "\n"
    }

    /// `content/library.db: 9 tables and 8 columns added; as it was, it is in
    /// content/library.db.backup-000001`
    var summary: String {
        let left = skipped.isEmpty ? "" : "; \(counted(skipped.count, "table")) left out"
        guard !added.isEmpty else { return "\(library): nothing to add\(left)" }
        let tables = added.count { $0.column == nil }
        let counts = [(tables, "table"), (added.count - tables, "column")].filter { $0.0 > 0 }
            .map { counted($0, $1) }.listed("and")
        if isDryRun { return "\(library): \(counts) would be added\(left) (a dry run: nothing was touched)" }
        let saved = backup.map { "; as it was, it is in \($0)" } ?? ""
        return "\(library): \(counts) added\(left)\(saved)"
    }
}

private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension Addition {
    fileprivate var name: String { column.map { "\(table).\($0)" } ?? table }

    /// Why it is left out.
    fileprivate var reason: String { "the library has another '\(table)', which is not ours" }
}

extension JSONWriter {
    fileprivate mutating func value(_ part: Addition) {
        object {
            $0.member("table", part.table)
            $0.member("column", part.column)
            if part.isSkipped { $0.member("reason", part.reason) }
        }
    }
}
