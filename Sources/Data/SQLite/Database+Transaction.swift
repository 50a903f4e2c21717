extension Database {
    /// Commits when `body` returns true for `commits`; rolls back when it does not, or throws.
    package func transaction<Result>(
        _ mode: TransactionMode, _ body: () throws(DatabaseError) -> (result: Result, commits: Bool)
    ) throws(DatabaseError) -> Result {
        try execute("BEGIN \(mode.rawValue)")
        do throws(DatabaseError) {
            let (result, commits) = try body()
            try execute(commits ? "COMMIT" : "ROLLBACK")
            return result
        } catch {
            // "If the transaction is already rolled back by the error … a ROLLBACK returns an error" (SQLite
            // manual, Response To Errors Within A Transaction): autocommit tells whether one is still open.
            if isInTransaction { try? execute("ROLLBACK") }
            throw error
        }
    }

    /// Runs `body` inside the open transaction; when it throws, what it wrote is taken back, and nothing else.
    package func part<Result>(_ body: () throws(DatabaseError) -> Result) throws(DatabaseError) -> Result {
        try execute("SAVEPOINT part")
        do throws(DatabaseError) {
            let result = try body()
            try execute("RELEASE part")
            return result
        } catch {
            if isInTransaction {
                try execute("ROLLBACK TO part")
                try execute("RELEASE part")
            }
            throw error
        }
    }
}

/// How a transaction locks: readers take one snapshot; a writer locks at once, because "a deferred
/// transaction that later writes" can fail at its first write without waiting (SQLite manual, Transaction,
/// 2.2).
package enum TransactionMode: String, Sendable {
    case snapshot = "DEFERRED"
    case write = "IMMEDIATE"
}
