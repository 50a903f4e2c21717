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
        let name = if case .change(let id) = what { "change #\(id)" } else { "such change" }
        throw LibraryError(
            .bad, "unknown_change", "the library remembers no \(name); 'marquee log' lists them", file: path)
    }
}
