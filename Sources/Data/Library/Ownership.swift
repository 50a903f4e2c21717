/// Tells whose row it is by the user id in it.
///
/// The rows of one user mostly follow each other, so the id seen last is looked at first.
struct Ownership {
    private let owner: ExactText?
    private var lastID: [UInt8] = []
    private var wasOwner = false

    init(of owner: User?) { self.owner = owner?.key }

    mutating func isOwner(_ row: borrowing Row, _ column: Int) -> Bool {
        // As text, a blob would be its bytes instead of their digits.
        guard row.kind(column) != .blob else { return isOwner(userID(row, column)) }
        guard !row.withText(column, { $0.isEqual(to: lastID.span) }) else { return wasOwner }
        lastID = row.bytes(column)
        wasOwner = isOwner(userID(row, column))
        return wasOwner
    }

    private func isOwner(_ id: String?) -> Bool { id.map { User.key(of: $0) == owner } ?? false }
}
