/// Takes changes back, inside an open transaction.
struct Undoing: ~Copyable {
    private let application: Application
    private var rows: [JournalRow]
    /// Which rows of the journal have to do with what, oldest first.
    private var touching: [Ground: [Int]] = [:]
    private var editor: RowEditor
    private var journal: Journal

    init(_ library: borrowing Library, _ application: Application) throws(DatabaseError) {
        let journal = try Journal(library.database)
        rows = try library.readJournal(of: application.user)
        editor = RowEditor(for: application.user, isText: library.textFile != nil)
        self.application = application
        self.journal = journal
        for (index, row) in rows.enumerated() {
            for ground in grounds(of: row.change) { touching[ground, default: []].append(index) }
        }
    }

    /// Nil when there is no such change.
    mutating func undo(
        _ what: Undo, _ database: borrowing Database
    ) throws(DatabaseError) -> (results: [UndoResult]?, isRefused: Bool) {
        guard let chosen = choose(what) else { return (nil, true) }
        var results: [UndoResult] = []
        for index in chosen {
            let result = try undo(at: index, database)
            results.append(result)
            if result.outcome.isRefusal { return (takenBack(results, of: chosen), true) }
        }
        return (results, false)
    }

    /// Where the changes to undo stand in the journal, newest first.
    private func choose(_ what: Undo) -> [Int]? {
        if case .change(let id) = what { return index(of: id).map { [$0] } }
        let standing = rows.indices.filter {
            rows[$0].change.undoneBy == nil && rows[$0].change.undoes == nil
        }
        guard let newest = standing.last.map({ rows[$0].change }) else { return [] }
        guard what == .lastRun else { return standing.suffix(1) }
        let run = standing.compactMap { rows[$0].change.run }.max()
        return standing.reversed().filter { index in
            let change = rows[index].change
            if let run { return change.run == run }
            // An older version did not count its runs; their times tell them apart well enough.
            return change.appliedAt == newest.appliedAt && change.file == newest.file
        }
    }

    private func index(of id: Int) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].change.id < id { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].change.id == id ? low : nil
    }

    private mutating func undo(
        at index: Int, _ database: borrowing Database
    ) throws(DatabaseError) -> UndoResult {
        let change = rows[index].change
        if let undo = change.undoneBy {
            return UndoResult(change, .alreadyUndone, "\(change) is undone already, by #\(undo)")
        }
        if let later = laterChange(than: index, in: change.edits.compactMap(\.sharedGround)) {
            return refused(change, by: later)
        }
        for edit in change.edits.reversed() where try !editor.revert(edit, database) {
            if let later = laterChange(than: index, in: grounds(of: change)) {
                return refused(change, by: later)
            }
            return UndoResult(
                change, .changedElsewhere,
                "\(change) cannot be undone: another program changed what it left")
        }
        let edits = editor.takeEdits().map { change.isPrivate ? $0.inPrivateList : $0 }
        try record(index, edits, database)
        return UndoResult(change, .undone, "undone", edits: edits)
    }

    private func refused(_ change: LoggedChange, by later: LoggedChange) -> UndoResult {
        UndoResult(
            change, .laterChange, "\(change) cannot be undone: \(later) came later; undo that first",
            inTheWay: later.id)
    }

    /// The newest change behind the one at `index` that still stands, and has to do with the same.
    ///
    /// What is undone, and an undo of something that came later, left things as they were. As changes are
    /// undone newest first, such a one never counts again.
    private mutating func laterChange(than index: Int, in grounds: [Ground]) -> LoggedChange? {
        var newest = index
        for ground in grounds {
            while let last = touching[ground]?.last, last > newest, isNeutral(last, to: index) {
                touching[ground]?.removeLast()
            }
            newest = max(newest, touching[ground]?.last ?? newest)
        }
        return newest > index ? rows[newest].change : nil
    }

    private func isNeutral(_ later: Int, to index: Int) -> Bool {
        rows[later].change.undoneBy != nil || rows[later].change.undoes ?? 0 > rows[index].change.id
    }

    private mutating func record(
        _ index: Int, _ edits: [RowEdit], _ database: borrowing Database
    ) throws(DatabaseError) {
        let row = rows[index]
        let id = try journal.record(
            Journal.Record(
                entry: "\(Library.undo) \(row.change.id)", isInFile: false, line: 0, action: Library.undo,
                userID: row.userID, tconst: row.tconst, row: row.after, after: row.before, edits: edits),
            from: application.file, at: application.now, database)
        rows[index].change.undoneBy = id
    }

    /// One could not be undone, so none was.
    private func takenBack(_ results: [UndoResult], of chosen: [Int]) -> [UndoResult] {
        chosen.enumerated().map { number, index in
            if number < results.count, results[number].outcome.isRefusal { return results[number] }
            let change = number < results.count ? results[number].change : rows[index].change
            return UndoResult(change, .notUndone, "not undone, because another change could not be")
        }
    }
}

private func grounds(of change: LoggedChange) -> [Ground] {
    let all = change.edits.flatMap { edit in edit.rowGrounds + (edit.sharedGround.map { [$0] } ?? []) }
    var seen: Set<Ground> = []
    return all.filter { seen.insert($0).inserted }
}
