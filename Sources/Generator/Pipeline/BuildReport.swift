import Data

/// What a build did, or would do.
struct BuildReport: Sendable {
    /// Nil also when the build was stopped before the library was opened.
    var user: User?
    var results: [ChangeResult]
    /// Nil when something that the owner wrote stopped the build.
    var published: PublishReport?
    var watch: Stopwatch
    var problems: [Problem]

    var allProblems: [Problem] { problems + results.flatMap(\.problems) }

    /// `412 pages: 3 written, 409 unchanged, 1 removed; 2 changes applied in 0.04 s`
    ///
    /// Pages with what is private on them say so here: they are not to be published by mistake.
    func summary(nanoseconds: Int64, of options: Options) -> String? {
        guard let files = published else { return nil }
        let applied = counted(results.count { $0.outcome == .applied }, "change")
        let counts = "\(files.written) written, \(files.unchanged) unchanged, \(files.removed) removed"
        let outcome =
            files.archive.map { "\(files.total.grouped) pages \($0)" }
            ?? "\(counted(files.total, "page")): \(counts)"
        let whom = options.audience == .me ? ", for you alone" : ""
        let summary = "\(outcome)\(whom); \(applied) applied in \(seconds(nanoseconds)) s"
        return options.isDryRun ? "\(summary) (a dry run: nothing was touched)" : summary
    }

    /// What a dry run would do, one thing a line.
    func listing(of files: SiteFiles) -> String {
        let output = files.output
        let paths = published?.paths ?? PublishReport.Paths()
        var lines = results.filter { $0.outcome == .applied }.map { result in
            "apply   \(files.changes.path):\(result.position.line): \(result.action ?? "")"
        }
        if let archive = published?.archive { lines.append("write   \(archive.target.shown)") }
        lines += paths.created.map { "write   \(output)/\($0)" }
        lines += paths.changed.map { "change  \(output)/\($0)" }
        lines += paths.removed.map { "remove  \(output)/\($0)" }
        return lines.map { VisibleText.escape($0) + "\n" }.joined()
    }
}

private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Seconds with two decimals.
private func seconds(_ nanoseconds: Int64) -> String {
    let hundredths = (nanoseconds + 5_000_000) / 10_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
