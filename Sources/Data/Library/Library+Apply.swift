/// Whose changes are applied, from which file, when, and how.
package struct Application: Sendable {
    /// The name by which the library remembers the changes file; the same wherever the site is checked out.
    package var file: String
    package var user: User?
    package var now: Instant
    package var zone: Zone
    /// Applies the good entries although others are refused.
    package var keepsGoing: Bool
    /// How many backups of the library to keep; with none it is not backed up.
    package var backups: Int

    package init(
        file: String, user: User?, now: Instant, zone: Zone, keepsGoing: Bool = false, backups: Int = 0
    ) {
        self.file = file
        self.user = user
        self.now = now
        self.zone = zone
        self.keepsGoing = keepsGoing
        self.backups = backups
    }
}

extension Library {
    /// Whether applying `changes` would do or refuse anything; if not, the library need not be opened for
    /// writing.
    package borrowing func hasPending(_ changes: ChangesFile, as application: Application)
        throws(LibraryError) -> Bool
    {
        try pending(changes, application)?.isEmpty != true
    }

    /// Whether an entry of `changes` waits to be applied, or would be refused. Entries that were taken out of
    /// the file wait for nothing: a build that forgets them changes no page.
    package borrowing func hasUnapplied(_ changes: ChangesFile, as application: Application)
        throws(LibraryError) -> Bool
    {
        try pending(changes, application)?.isApplied.allSatisfy { $0 } != true
    }

    /// What is to be done, nil when an entry is refused as it stands.
    private borrowing func pending(_ changes: ChangesFile, _ application: Application)
        throws(LibraryError) -> Pending?
    {
        guard changes.refusals.isEmpty else { return nil }
        let typed = changes.typed
        try schema.checkJournal(path: path)
        return try reading { () throws(DatabaseError) in
            let remembered = schema.has("marquee_change") ? try remembered(application) : []
            return Pending(typed, remembered: remembered)
        }
    }

    /// Applies every pending entry in the order of the file, each seeing the effect of those before it, and
    /// remembers it in the same transaction. One refused entry leaves the library as it was, unless the
    /// application keeps going.
    package borrowing func apply(
        _ changes: ChangesFile, as application: Application
    ) throws(LibraryError) -> [ChangeResult] {
        try schema.checkJournal(path: path)
        return try writing(backups: application.backups) { () throws(DatabaseError) in
            let (results, wrote) = try applyPending(changes, application)
            let isTakenBack = !application.keepsGoing && results.contains { $0.outcome.isRefusal }
            return (isTakenBack ? results.map(\.takenBack) : results, wrote && !isTakenBack)
        }
    }

    /// Applies what is pending inside the open transaction; says whether there is anything to commit.
    private borrowing func applyPending(
        _ changes: ChangesFile, _ application: Application
    ) throws(DatabaseError) -> (results: [ChangeResult], wrote: Bool) {
        // The applier makes the journal when it is missing, so that there is one to read.
        var applier = try ChangeApplier(self, application, for: changes)
        let pending = Pending(changes.typed, remembered: try remembered(application))
        var applied = pending.isApplied.makeIterator()
        var results: [ChangeResult] = []
        for entry in changes.entries {
            switch entry.content {
            case .refused(let problems): results.append(.refused(entry, problems))
            case .changes(let changes):
                for change in changes {
                    guard applied.next() == true else {
                        results.append(try applier.apply(change, database))
                        continue
                    }
                    if changes.count > 1 { try applier.noteApplied(change, database) }
                    results.append(.alreadyApplied(change))
                }
            }
        }
        // An entry that cannot be read may be one that was applied, with a slip in it: nothing is forgotten.
        let forgotten = changes.refusals.isEmpty ? pending.forgotten : []
        try applier.forget(forgotten)
        return (results, !forgotten.isEmpty || results.contains { $0.outcome == .applied })
    }

    /// What the library remembers of this file and user, oldest first.
    private borrowing func remembered(_ application: Application) throws(DatabaseError) -> [RememberedEntry] {
        var entries: [RememberedEntry] = []
        try database.prepare(
            "SELECT id, entry, user_id FROM marquee_change WHERE changes_file = ? AND in_file = 1 ORDER BY id"
        ).rows(application.file) { (row: borrowing Row) in
            guard case .integer(let id) = row.value(0), let owner = userID(row, 2) else { return }
            guard User.key(of: owner) == application.user?.key else { return }
            entries.append(RememberedEntry(id: Int(id), canonical: row.text(1)))
        }
        return entries
    }
}

extension ChangesFile.Entry {
    /// What it says, as far as it can be understood.
    package var changes: [Change] {
        if case .changes(let changes) = content { changes } else { [] }
    }
}

extension ChangesFile {
    /// Every change of every entry that can be understood, in order.
    package var typed: [Change] { entries.flatMap(\.changes) }

    /// The entries that are wrong in themselves, whatever the library holds.
    package var refusals: [ChangeResult] {
        entries.compactMap { entry in
            if case .refused(let problems) = entry.content { .refused(entry, problems) } else { nil }
        }
    }
}

extension ChangeResult {
    fileprivate static func refused(_ entry: ChangesFile.Entry, _ problems: [Problem]) -> ChangeResult {
        ChangeResult(
            position: entry.position, action: entry.action,
            outcome: problems.first.flatMap { Outcome(rawValue: $0.code) } ?? .invalidAction,
            message: problems.first?.message ?? "", isPrivate: entry.isPrivate, problems: problems)
    }

    package static func alreadyApplied(_ change: Change) -> ChangeResult {
        ChangeResult(
            position: change.place.entry, action: change.action.rawValue, outcome: .alreadyApplied,
            message: "applied by an earlier run", isPrivate: change.details.visibility == .owner)
    }

    /// The result once the whole file was taken back because another entry was refused.
    fileprivate var takenBack: ChangeResult {
        guard outcome == .applied else { return self }
        return ChangeResult(
            position: position, action: action, outcome: .notApplied,
            message: "not applied, because another change of the file was refused", film: film,
            isPrivate: isPrivate)
    }
}
