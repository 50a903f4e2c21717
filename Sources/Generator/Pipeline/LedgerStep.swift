import Data

/// The memory of where films could be watched, beside what the library says now.
///
/// What changed is worked out by every run that makes pages; only a build that applies changes writes it
/// down, and it does so before it publishes. One that is killed then has told nobody, and the next one either
/// reads what was written or finds the same again.
struct LedgerStep: Sendable {
    private let file: LedgerFile
    /// Nil when the library has no user, and so no watchlist.
    private let ledger: Ledger?

    /// - Parameter catalogue: gets what changed.
    init(_ file: LedgerFile, of user: User?, _ catalogue: inout Catalogue) {
        self.file = file
        guard let user else {
            ledger = nil
            return
        }
        var ledger = file.ledger(of: user)
        ledger.compare(with: catalogue)
        catalogue.availabilityHistory = ledger.history(in: catalogue)
        self.ledger = ledger
    }

    var problems: [Problem] { ledger?.problems ?? [] }

    /// Writes what changed, and tells when that was not possible.
    func keep() -> [Problem] { (ledger.flatMap { file.keep($0) }).map { [$0] } ?? [] }
}

extension LedgerFile {
    /// The one of a site.
    init(_ files: SiteFiles) { self.init(reading: files.content.appendingPath(LedgerFile.name)) }
}
