/// Where the rows of a table stand that keeps them by rowids of no meaning.
///
/// A text library is written in the order of the rowids and numbered anew when it is read, so a place is kept
/// as a count: so many rows stand up to it.
struct RowOrder: Sendable {
    private var rowIDs: [Int64]

    init(of shape: TableShape, rowID: String, in database: borrowing Database) throws(DatabaseError) {
        rowIDs = try database.prepare("SELECT \(rowID) FROM \(shape.quotedName) ORDER BY \(rowID)").all {
            (row: borrowing Row) in row.integer(0)
        }
    }

    /// Which place a row has, counted from 1.
    func place(of rowID: Int64) -> Int64 { Int64(firstIndex(from: rowID)) + 1 }

    mutating func insert(_ rowID: Int64) { rowIDs.insert(rowID, at: firstIndex(from: rowID)) }

    mutating func remove(_ rowID: Int64) {
        let index = firstIndex(from: rowID)
        if index < rowIDs.count, rowIDs[index] == rowID { rowIDs.remove(at: index) }
    }

    enum Room: Equatable {
        /// Behind all others, where SQLite puts a new row by itself.
        case end
        case rowID(Int64)
        /// Between two rows whose rowids follow each other.
        case none
    }

    /// A free rowid at a place.
    func room(at place: Int64) -> Room {
        guard place >= 1, place <= rowIDs.count, let index = Int(exactly: place - 1) else { return .end }
        let next = rowIDs[index]
        let previous = index > 0 ? rowIDs[index - 1] : min(next, 1) - 1
        let (gap, overflow) = next.subtractingReportingOverflow(previous)
        guard !overflow, gap > 1 else { return .none }
        return .rowID(next - gap / 2)
    }

    /// Far apart enough for many rows to come between them.
    static let spacing: Int64 = 1 << 30

    /// Whether the rowids can be spaced out: all of them plain small numbers.
    var canBeSpaced: Bool { rowIDs.first ?? 1 > 0 && rowIDs.last ?? 1 < 1 << 32 }

    mutating func space() { rowIDs = rowIDs.map { $0 * Self.spacing } }

    private func firstIndex(from rowID: Int64) -> Int {
        var (low, high) = (0, rowIDs.count)
        while low < high {
            let middle = (low + high) / 2
            if rowIDs[middle] < rowID { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
