/// What a build cost as text for people, in 80 columns.
struct StatisticsTable {
    /// How wide the first column of every table is: the widest that leaves room for the others.
    private static let firstColumn = 20
    private static let longestPath = 60
    private static let mostKinds = 5

    let statistics: BuildStatistics

    var text: String {
        [phases, summary, kinds, pages].joined(separator: "\n")
    }

    private var phases: String {
        var table = ColumnTable(
            [.left, .right, .right, .left, .right], head: ["phase", "ms", "items", "", "a second"])
        for share in statistics.phases {
            add(share, to: &table)
            guard share.name == Phase.publish.rawValue else { continue }
            for part in statistics.work { add(part, indented: "  ", to: &table) }
        }
        table.add("all", milliseconds(statistics.nanoseconds), "", "", "")
        let workers = statistics.jobs == 1 ? "one worker" : "\(statistics.jobs) workers"
        return table.render(firstColumn: Self.firstColumn)
            + "(render, compare and write happen in publish, and are sums over \(workers))\n"
    }

    private func add(
        _ share: BuildStatistics.Share, indented indent: String = "", to table: inout ColumnTable
    ) {
        table.add(
            indent + share.name, milliseconds(share.nanoseconds), share.items?.grouped ?? "",
            share.unit ?? "", share.rate?.perSecond.grouped ?? "")
    }

    private var summary: String {
        let files = statistics.files
        let isDryRun = statistics.isDryRun ? " (a dry run: nothing was touched)" : ""
        return """
            files    \(files.total.grouped) rendered, \(files.written.grouped) written, \
            \(files.unchanged.grouped) unchanged, \(files.removed.grouped) removed\(isDryRun)
            bytes    \(megabytes(files.bytes)) MB rendered, \(megabytes(files.writtenBytes)) MB written
            memory   \(megabytes(statistics.peakMemory)) MB at the peak

            """
    }

    /// The heaviest kinds; what the others have together keeps the sums right.
    private var kinds: String {
        var table = ColumnTable(
            [.left, .right, .right, .right], head: ["heaviest kinds", "files", "KB", "ms to render"])
        for kind in statistics.kinds.prefix(Self.mostKinds) { add(kind.total, named: kind.name, to: &table) }
        let others = statistics.kinds.dropFirst(Self.mostKinds)
        if !others.isEmpty {
            add(others.reduce(into: Effort.Kind()) { $0.add($1.total) }, named: "others", to: &table)
        }
        return table.render(firstColumn: Self.firstColumn)
    }

    private func add(_ kind: Effort.Kind, named name: String, to table: inout ColumnTable) {
        table.add(name, kind.files.grouped, kilobytes(kind.bytes), milliseconds(kind.rendering))
    }

    private var pages: String {
        var table = ColumnTable([.left, .right], head: ["heaviest pages", "KB"])
        for page in statistics.heaviest { table.add(shortened(page.path), kilobytes(page.bytes)) }
        return table.render(firstColumn: Self.firstColumn)
    }

    /// The end of a path tells more than its beginning.
    private func shortened(_ path: String) -> String {
        path.count <= Self.longestPath ? path : "…" + path.suffix(Self.longestPath - 1)
    }

    private func milliseconds(_ nanoseconds: Int64) -> String { decimal(Int(nanoseconds), per: 1_000_000, 2) }
    private func kilobytes(_ bytes: Int) -> String { decimal(bytes, per: 1000, 1) }
    private func megabytes(_ bytes: Int) -> String { decimal(bytes, per: 1_000_000, 1) }

    /// A number in a larger unit, rounded to so many decimals.
    private func decimal(_ number: Int, per unit: Int, _ decimals: Int) -> String {
        let scale = decimals == 1 ? 10 : 100
        let parts = (number * scale + unit / 2) / unit
        let fraction = String(parts % scale)
        return (parts / scale).grouped + "." + String(repeating: "0", count: decimals - fraction.count)
            + fraction
    }
}
