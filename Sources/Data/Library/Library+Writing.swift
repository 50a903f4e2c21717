extension Library {
    /// Runs `body` in one transaction that may change the library, after a backup of a library that is a
    /// file.
    ///
    /// Two runs at once take turns here: what the other one did is seen, because everything is read once the
    /// lock is held. When `body` throws, or says that it wrote nothing worth keeping, the library stays as it
    /// was, and no backup is left of it.
    /// - Parameter backups: how many backups to keep; with none the library is not backed up.
    borrowing func writing<Result>(
        backups: Int, _ body: () throws(DatabaseError) -> (result: Result, wrote: Bool)
    ) throws(LibraryError) -> Result {
        try writingBackedUp(backups: backups, body).result
    }

    /// The same, and which backup was made and kept.
    borrowing func writingBackedUp<Result>(
        backups: Int, _ body: () throws(DatabaseError) -> (result: Result, wrote: Bool)
    ) throws(LibraryError) -> (result: Result, backup: Backup?) {
        let isBackedUp = purpose == .applying && textFile == nil && backups > 0
        let file = try isBackedUp ? resolve(path) : nil
        var backup: Backup?
        do throws(LibraryError) {
            let (result, wrote) = try inTransaction { () throws(DatabaseError) in
                backup = try file.map { (file) throws(DatabaseError) in try Backup.make(of: file) }
                return try body()
            }
            if wrote && purpose == .applying { try textFile?.save(database) }
            if wrote { backup?.removeOlder(keeping: backups) } else { backup?.discard() }
            return (result, wrote ? backup : nil)
        } catch {
            // When the disk itself failed, the backup may be all that is left.
            if error.kind != .failed { backup?.discard() }
            throw error
        }
    }

    private borrowing func inTransaction<Result>(
        _ body: () throws(DatabaseError) -> (result: Result, wrote: Bool)
    ) throws(LibraryError) -> (result: Result, wrote: Bool) {
        do throws(DatabaseError) {
            return try database.transaction(.write) { () throws(DatabaseError) in
                let outcome = try body()
                return (outcome, outcome.wrote)
            }
        } catch {
            throw LibraryError(error, path: path)
        }
    }
}
