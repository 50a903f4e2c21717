/// Where the rows of a table stand that keeps them by rowids of no meaning.
///
/// A text library is written in the order of the rowids and numbered anew when it is read, so a place is kept
/// as a count: so many rows stand up to it.
struct RowOrder: Sendable {
    private var rowIDs: [Int64]
    /// The row placed last: the next one mostly goes beside it.
    private var newest: Int64?

    init(of shape: TableShape, rowID: String, in database: borrowing Database) throws(DatabaseError) {
        rowIDs = try database.prepare("SELECT \(rowID) FROM \(shape.quotedName) ORDER BY \(rowID)").all {
            (row: borrowing Row) in row.integer(0)
        }
    }

    /// Which place a row has, counted from 1.
    func place(of rowID: Int64) -> Int64 { Int64(firstIndex(from: rowID)) + 1 }

    mutating func insert(_ rowID: Int64) {
        rowIDs.insert(rowID, at: firstIndex(from: rowID))
        newest = rowID
    }

    mutating func remove(_ rowID: Int64) {
        let index = firstIndex(from: rowID)
        if index < rowIDs.count, rowIDs[index] == rowID { rowIDs.remove(at: index) }
    }

    enum Room: Equatable {
        /// Behind all others, where SQLite puts a new row by itself.
        case end
        case rowID(Int64)
        /// Between two rows whose rowids leave no number free.
        case none
    }

    /// A free rowid at a place.
    ///
    /// In the middle between two rows, but only a little way from the row placed last: a run of rows that
    /// come back one beside the other would halve the same gap again and again.
    func room(at place: Int64) -> Room {
        guard place >= 1, place <= rowIDs.count, let index = Int(exactly: place - 1) else { return atEnd }
        let next = rowIDs[index]
        let previous = index > 0 ? rowIDs[index - 1] : min(next, 0)
        let (gap, overflow) = next.subtractingReportingOverflow(previous)
        guard !overflow, gap > 1 else { return .none }
        if index > 0, previous == newest { return .rowID(previous + min(gap / 2, Self.step)) }
        return .rowID(next - (next == newest ? min(gap / 2, Self.step) : gap / 2))
    }

    /// Far enough from the last row for others to come before it.
    private var atEnd: Room {
        let (rowID, overflow) = max(rowIDs.last ?? 0, 0).addingReportingOverflow(Self.spacing)
        return overflow ? .end : .rowID(rowID)
    }

    /// Far apart enough for many rows to come between them.
    private static let spacing: Int64 = 1 << 30

    /// How far the rows of a run stand apart: enough rows find room, and others between them.
    private static let step: Int64 = 1 << 12

    /// Gives the rows new rowids far apart, by their rank, and hands each pair out in an order in which no
    /// new rowid is still another row's: first those that get a smaller one, from the front, then the others
    /// from the back.
    mutating func space(_ move: (_ old: Int64, _ new: Int64) throws(DatabaseError) -> Void)
        throws(DatabaseError)
    {
        let old = rowIDs
        rowIDs = old.indices.map { Int64($0 + 1) * Self.spacing }
        for index in old.indices where rowIDs[index] < old[index] { try move(old[index], rowIDs[index]) }
        for index in old.indices.reversed() where rowIDs[index] > old[index] {
            try move(old[index], rowIDs[index])
        }
        newest = nil
    }

    private func firstIndex(from rowID: Int64) -> Int {
        var (low, high) = (0, rowIDs.count)
        while low < high {
            let middle = (low + high) / 2
            if rowIDs[middle] < rowID { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
