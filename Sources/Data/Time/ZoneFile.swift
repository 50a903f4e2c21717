/// The parts of a TZif file (RFC 9636) that say where clocks stood; names and indicators are stepped over.
///
/// Every count is checked against the bytes that are there before anything is read, so a damaged file is an
/// error and never a crash.
struct ZoneFile: Sendable {
    let table: OffsetTable

    init(parsing bytes: [UInt8]) throws(ZoneFileError) {
        var reader = ZoneFileReader(bytes)
        var header = try reader.header()
        guard header.version >= UInt8(ascii: "2") else {
            self.table = try reader.table(header, timeSize: 4)
            return
        }
        try reader.skip(header.blockSize(timeSize: 4))
        header = try reader.header()
        var table = try reader.table(header, timeSize: 8)
        let footer = try reader.footer()
        if !footer.isEmpty {
            guard let rule = ZoneRule(parsing: footer) else { throw .rule }
            rule.extend(&table)
        }
        self.table = table
    }
}

/// Why a file of the tz database cannot be used.
enum ZoneFileError: Error, Equatable, Sendable {
    case notZoneFile, endsEarly, contradiction, rule, leapSeconds
}

/// The counts at the head of a data block.
private struct ZoneFileHeader {
    let version: UInt8
    /// As the file orders them: UT indicators, standard indicators, leap seconds, changes, types, characters.
    let counts: [Int]

    var leapSeconds: Int { counts[2] }
    var changes: Int { counts[3] }
    var types: Int { counts[4] }

    /// What follows the types in a block, none of which we need.
    func tailSize(timeSize: Int) -> Int { counts[5] + leapSeconds * (timeSize + 4) + counts[1] + counts[0] }

    func blockSize(timeSize: Int) -> Int {
        changes * (timeSize + 1) + types * 6 + tailSize(timeSize: timeSize)
    }
}

/// Walks the bytes of a file, and never beyond them.
private struct ZoneFileReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func skip(_ count: Int) throws(ZoneFileError) {
        guard count <= rest.count else { throw .endsEarly }
        rest.removeFirst(count)
    }

    /// A big-endian number of one to eight bytes, in two's complement.
    private mutating func integer(_ size: Int) throws(ZoneFileError) -> Int64 {
        guard size <= rest.count else { throw .endsEarly }
        var number: UInt64 = 0
        for _ in 0..<size { number = number << 8 | UInt64(rest.removeFirst()) }
        let unused = 64 - size * 8
        return Int64(bitPattern: number << unused) >> unused
    }

    mutating func header() throws(ZoneFileError) -> ZoneFileHeader {
        guard rest.starts(with: "TZif".utf8) else { throw .notZoneFile }
        try skip(4)
        let version = UInt8(truncatingIfNeeded: try integer(1))
        try skip(15)
        var counts: [Int] = []
        for _ in 0..<6 { counts.append(Int(UInt32(truncatingIfNeeded: try integer(4)))) }
        return ZoneFileHeader(version: version, counts: counts)
    }

    /// One data block: the times of the changes, the type each begins, and the types.
    mutating func table(_ header: ZoneFileHeader, timeSize: Int) throws(ZoneFileError) -> OffsetTable {
        guard header.blockSize(timeSize: timeSize) <= rest.count else { throw .endsEarly }
        guard header.leapSeconds == 0 else { throw .leapSeconds }
        var times: [Int64] = []
        for _ in 0..<header.changes { times.append(try integer(timeSize)) }
        var types: [Int] = []
        for _ in 0..<header.changes { types.append(Int(try integer(1)) & 0xFF) }
        let offsets = try offsets(header.types)
        try skip(header.tailSize(timeSize: timeSize))
        guard let first = offsets.first, zip(times, times.dropFirst()).allSatisfy(<),
            types.allSatisfy(offsets.indices.contains)
        else { throw .contradiction }
        var table = OffsetTable(offset: first)
        for (time, type) in zip(times, types) {
            if time <= Instant.first.seconds {
                table = OffsetTable(offset: offsets[type])
            } else if time <= Instant.last.seconds {
                table.append(change: time, offset: offsets[type])
            }
        }
        return table
    }

    private mutating func offsets(_ count: Int) throws(ZoneFileError) -> [Int32] {
        var offsets: [Int32] = []
        for _ in 0..<count {
            let offset = try integer(4)
            guard abs(offset) <= OffsetTable.largestOffset else { throw .contradiction }
            offsets.append(Int32(offset))
            try skip(2)
        }
        return offsets
    }

    /// The rule for what comes after the last change, between two line ends; empty when there is none.
    mutating func footer() throws(ZoneFileError) -> ArraySlice<UInt8> {
        guard rest.popFirst() == UInt8(ascii: "\n"), let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        else { throw .endsEarly }
        return rest[..<end]
    }
}
