extension Library {
    /// Undoes what the journal remembers, newest first, in one transaction: all of it or nothing.
    ///
    /// An undo is a change of its own, which can be undone. The entry that is undone stays remembered as
    /// applied, so that the next run does not do it again.
    package borrowing func undo(
        _ what: Undo, as application: Application
    ) throws(LibraryError) -> [UndoResult] {
        try schema.checkJournal(path: path)
        let results = try writing(backups: application.backups) { () throws(DatabaseError) in
            var undoing = try Undoing(self, application)
            let (results, isRefused) = try undoing.undo(what, database)
            return (results, !isRefused && results?.isEmpty == false)
        }
        if let results { return results }
        throw LibraryError(
            .bad, "unknown_change", "the library remembers no such change; 'marquee log' lists them",
            file: path)
    }
}

/// Takes changes back, inside an open transaction.
struct Undoing: ~Copyable {
    private let application: Application
    private var rows: [JournalRow]
    private var editor: RowEditor
    private var journal: Journal

    init(_ library: borrowing Library, _ application: Application) throws(DatabaseError) {
        let journal = try Journal(library.database)
        rows = try library.readJournal(of: application.user)
        editor = RowEditor(for: application.user, isText: library.textFile != nil)
        self.application = application
        self.journal = journal
    }

    /// Nil when there is no such change.
    mutating func undo(
        _ what: Undo, _ database: borrowing Database
    ) throws(DatabaseError) -> (results: [UndoResult]?, isRefused: Bool) {
        guard let chosen = choose(what) else { return (nil, true) }
        var results: [UndoResult] = []
        for id in chosen {
            guard let index = index(of: id) else { continue }
            let result = try undo(at: index, database)
            results.append(result)
            if result.outcome.isRefusal { return (takenBack(results, of: chosen), true) }
        }
        return (results, false)
    }

    /// The numbers of the changes to undo, newest first.
    private func choose(_ what: Undo) -> [Int]? {
        let standing = rows.map(\.change).filter { $0.undoneBy == nil && $0.undoes == nil }
        switch what {
        case .change(let id): return index(of: id) == nil ? nil : [id]
        case .last: return standing.suffix(1).map(\.id)
        case .lastRun:
            guard let newest = standing.last else { return [] }
            guard let run = standing.compactMap(\.run).max() else {
                // An older version did not count its runs; their times tell them apart well enough.
                return standing.filter { $0.appliedAt == newest.appliedAt && $0.file == newest.file }
                    .map(\.id).reversed()
            }
            return standing.filter { $0.run == run }.map(\.id).reversed()
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
        if let later = laterChange(than: change, where: { $0.isOverlaid(by: $1) }) {
            return refused(change, by: later)
        }
        for edit in change.edits.reversed() where try !editor.revert(edit, database) {
            let later = laterChange(than: change) { $0.isOverlaid(by: $1) || $0.isAboutRow(of: $1) }
            if let later { return refused(change, by: later) }
            return UndoResult(
                change, .changedElsewhere,
                "\(change) cannot be undone: another program changed what it left")
        }
        let edits = editor.takeEdits()
        try record(rows[index], edits, database)
        return UndoResult(change, .undone, "undone", edits: edits)
    }

    private func refused(_ change: LoggedChange, by later: LoggedChange) -> UndoResult {
        UndoResult(
            change, .laterChange, "\(change) cannot be undone: \(later) came later; undo that first",
            inTheWay: later.id)
    }

    /// The newest change after `change` that still stands and has an edit that meets one of its edits.
    private func laterChange(
        than change: LoggedChange, where meets: (RowEdit, RowEdit) -> Bool
    ) -> LoggedChange? {
        for index in rows.indices.reversed() {
            guard rows[index].change.id > change.id else { return nil }
            // An undo of something that came later left things as they were.
            if rows[index].change.undoneBy != nil || rows[index].change.undoes ?? 0 > change.id { continue }
            let later = rows[index].change
            if later.edits.contains(where: { edit in change.edits.contains { meets($0, edit) } }) {
                return later
            }
        }
        return nil
    }

    private mutating func record(
        _ row: JournalRow, _ edits: [RowEdit], _ database: borrowing Database
    ) throws(DatabaseError) {
        let entry = "\(Library.undo) \(row.change.id)"
        let id = try journal.record(
            Journal.Record(
                entry: entry, isInFile: false, line: 0, action: Library.undo, userID: row.userID,
                tconst: row.tconst, row: row.after, after: row.before, edits: edits),
            from: application.file, at: application.now, database)
        var undo = row
        undo.change = LoggedChange(
            id: id, appliedAt: application.now.description, file: application.file, line: 0,
            action: Library.undo, film: row.change.film, edits: edits, undoes: row.change.id,
            isPrivate: row.change.isPrivate)
        (undo.before, undo.after) = (row.after, row.before)
        rows.append(undo)
        if let index = index(of: row.change.id) { rows[index].change.undoneBy = id }
        if let again = row.change.undoes, let index = index(of: again) { rows[index].change.undoneBy = nil }
    }

    /// One could not be undone, so none was.
    private func takenBack(_ results: [UndoResult], of chosen: [Int]) -> [UndoResult] {
        chosen.enumerated().compactMap { number, id in
            if number < results.count, results[number].outcome.isRefusal { return results[number] }
            let change =
                number < results.count ? results[number].change : index(of: id).map { rows[$0].change }
            return change.map {
                UndoResult($0, .notUndone, "not undone, because another change could not be")
            }
        }
    }
}
