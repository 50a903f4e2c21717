extension Library {
    /// Every optional table and column that the library lacks: what ``upgrade(backups:)`` would add, and what
    /// it would leave out because something else has the name.
    package borrowing func missingParts() -> [Addition] { schema.missingParts }

    /// Adds what is missing, in one transaction after a backup; nothing that exists is altered or dropped.
    ///
    /// The library must be opened anew to use what was added. One that lacks nothing is not even locked.
    /// - Parameter backups: how many backups to keep; with none the library is not backed up.
    /// - Returns: what was added or left out, and where the library is as it was.
    package borrowing func upgrade(
        backups: Int
    ) throws(LibraryError) -> (additions: [Addition], backup: String?) {
        let known = missingParts()
        guard known.contains(where: { !$0.isSkipped }) else { return (known, nil) }
        let (additions, backup) = try writingBackedUp(backups: backups) { () throws(DatabaseError) in
            // Another run may have added them while this one waited for the lock.
            let additions = try Schema(reading: database).missingParts
            let statements = additions.compactMap(\.sql)
            for statement in statements { try database.execute(statement) }
            return (additions, !statements.isEmpty)
        }
        return (additions, backup?.path(for: path))
    }
}
