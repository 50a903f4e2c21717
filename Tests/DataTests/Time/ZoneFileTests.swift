import Testing

@testable import Data

/// Writes files of the tz database, truthful or not.
struct ZoneFileWriter {
    var version: Character = "2"
    var changes: [(time: Int64, type: UInt8)] = []
    var types: [Int32] = [0]
    var leapSeconds: [Int64] = []
    var footer: String? = ""
    /// What the header says instead of the truth, by the place of the count.
    var lies: [Int: UInt32] = [:]

    var bytes: [UInt8] {
        guard version != "\0" else { return block(timeSize: 4) }
        return block(timeSize: 4) + block(timeSize: 8)
            + (footer.map { [0x0A] + Array($0.utf8) + [0x0A] } ?? [])
    }

    private func block(timeSize: Int) -> [UInt8] {
        var bytes = Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15)
        let counts = [types.count, types.count, leapSeconds.count, changes.count, types.count, 4]
        for (index, count) in counts.enumerated() {
            bytes += bigEndian(Int64(lies[index] ?? UInt32(count)), size: 4)
        }
        for change in changes { bytes += bigEndian(change.time, size: timeSize) }
        bytes += changes.map(\.type)
        for offset in types { bytes += bigEndian(Int64(offset), size: 4) + [0, 0] }
        bytes += Array("LMT\0".utf8)
        for (index, time) in leapSeconds.enumerated() {
            bytes += bigEndian(time, size: timeSize) + bigEndian(Int64(index + 1), size: 4)
        }
        return bytes + [UInt8](repeating: 0, count: types.count * 2)
    }

    private func bigEndian(_ number: Int64, size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}

@Suite struct ZoneFileTests {
    @Test(arguments: ["\0", "2", "3", "4"] as [Character])
    func `reads every version`(version: Character) throws {
        var file = ZoneFileWriter(version: version, changes: [(-100, 1), (100, 2)], types: [60, 120, -180])
        file.footer = version == "4" ? "<-0003>0:03" : ""
        let table = try ZoneFile(parsing: file.bytes).table
        #expect([-101, -100, 99, 100, 1 << 40].map(table.offset) == [60, 120, 120, -180, -180])
    }

    @Test func `begins with the first type, or with the last change before the year 1`() throws {
        var file = ZoneFileWriter(changes: [(0, 0)], types: [60, 120])
        #expect(try ZoneFile(parsing: file.bytes).table.offset(at: -1) == 60)
        file.changes = [(-1 << 59, 1), (-1 << 58, 0), (-1 << 57, 1), (0, 0)]
        #expect(try ZoneFile(parsing: file.bytes).table.offset(at: -1) == 120)
    }

    @Test func `ignores changes after the year 9999`() throws {
        let file = ZoneFileWriter(changes: [(0, 1), (.max, 0)], types: [60, 120])
        #expect(try ZoneFile(parsing: file.bytes).table.offset(at: Instant.last.seconds) == 120)
    }

    @Test func `follows the rule from the last change on, even when that changed no offset`() throws {
        let newYear2000: Int64 = 946_684_800
        let summer2000 = newYear2000 - 180 * 86_400
        var file = ZoneFileWriter(changes: [(0, 0), (newYear2000, 1)], types: [3600, 3600])
        file.footer = "CET-1CEST,M3.5.0,M10.5.0/3"
        let table = try ZoneFile(parsing: file.bytes).table
        #expect(table.offset(at: summer2000) == 3600)
        #expect(table.offset(at: summer2000 + 366 * 86_400) == 7200)
    }

    @Test func `follows the rule at all times when there are no changes`() throws {
        let file = ZoneFileWriter(types: [0], footer: "EST5EDT,M3.2.0,M11.1.0")
        let zone = Zone(name: "Test", table: try ZoneFile(parsing: file.bytes).table)
        for (day, offset) in [("0001-01-01", -5), ("0001-07-01", -4), ("2025-07-01", -4), ("9999-07-01", -4)]
        {
            let noon = try #require(Timestamp(parsing: "\(day)T12:00:00Z")).instant(in: zone)
            #expect(zone.offset(at: noon) == offset * 3600, "on \(day)")
        }
    }

    @Test(
        arguments: [
            (ZoneFileWriter(types: []), .contradiction), (ZoneFileWriter(changes: [(0, 1)]), .contradiction),
            (ZoneFileWriter(changes: [(0, 0), (0, 0)]), .contradiction),
            (ZoneFileWriter(changes: [(1, 0), (0, 0)]), .contradiction),
            (ZoneFileWriter(types: [93_600]), .contradiction),
            (ZoneFileWriter(types: [.min]), .contradiction),
            (ZoneFileWriter(footer: nil), .endsEarly), (ZoneFileWriter(footer: "soon"), .rule),
            (ZoneFileWriter(leapSeconds: [78_796_800]), .leapSeconds),
        ] as [(ZoneFileWriter, ZoneFileError)])
    func `refuses a file that contradicts itself`(file: ZoneFileWriter, error: ZoneFileError) {
        #expect(throws: error) { try ZoneFile(parsing: file.bytes) }
    }

    @Test(arguments: 0..<6, [1 << 8, 1 << 31, UInt32.max])
    func `refuses counts that lie`(count: Int, lie: UInt32) {
        for version in ["\0", "2"] as [Character] {
            var file = ZoneFileWriter(version: version, changes: [(0, 0)])
            file.lies = [count: lie]
            #expect(throws: ZoneFileError.self) { try ZoneFile(parsing: file.bytes) }
        }
    }

    @Test(arguments: ["Europe/Warsaw", "Africa/Casablanca", "Etc/GMT+12"])
    func `refuses a file cut short anywhere`(name: String) throws {
        let bytes = try #require(try ZoneDatabase.system.file(of: name)).bytes
        let accepted = (0..<bytes.count).filter { (try? ZoneFile(parsing: Array(bytes[..<$0]))) != nil }
        #expect(accepted == [])
        #expect(throws: ZoneFileError.notZoneFile) {
            try ZoneFile(parsing: [UInt8](repeating: 0, count: 100))
        }
        #expect(throws: ZoneFileError.notZoneFile) { try ZoneFile(parsing: []) }
    }

    @Test(arguments: [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8])
    func `survives any damaged byte`(damage: UInt8) throws {
        let original = ZoneFileWriter(
            changes: [(-1000, 0), (0, 1), (1000, 0)], types: [3600, 7200],
            footer: "CET-1CEST,M3.5.0,M10.5.0/3")
        let bytes = original.bytes
        let days = [Day.first, Day(number: 0), Day(number: 20_000), Day.last]
        var read = 0
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] = damage
            guard let table = (try? ZoneFile(parsing: damaged))?.table else { continue }
            let zone = Zone(name: "Test", table: table)
            read += days.filter { $0.distance(to: zone.day(of: zone.noon(of: $0))) <= 2 }.count
        }
        #expect(read > 0)
        #expect(read.isMultiple(of: days.count))
    }
}
