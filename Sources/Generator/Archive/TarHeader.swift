/// Writes the blocks of 512 bytes that stand before what an archive holds, as POSIX `ustar` lays them out.
///
/// Nothing of the machine gets in: everything belongs to user and group 0, which have no names.
struct TarHeader: Sendable {
    /// What a header announces, as the letter that the format has for it.
    enum Kind: UInt8, Sendable {
        case file = 0x30  // 0
        case folder = 0x35  // 5
        /// Records about the next header, which say what does not fit there.
        case extended = 0x78  // x
    }

    static let blockSize = 512

    /// A header that lacks a name, a size and a checksum.
    private let template: [UInt8]
    /// Of the bytes of the template, with blanks for the checksum as the format wants it.
    private let sum: Int

    /// - Parameter modified: seconds since 1970; what lies before counts as 0.
    init(_ kind: Kind, modified: Int64) {
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        Field.mode.put(kind == .folder ? 0o755 : 0o644, into: &block)
        Field.user.put(0, into: &block)
        Field.group.put(0, into: &block)
        Field.modified.put(max(0, Int(modified)), into: &block)
        block[Field.kind] = kind.rawValue
        block.replaceSubrange(Field.magic, with: "ustar\u{0}00".utf8)
        Field.deviceMajor.put(0, into: &block)
        Field.deviceMinor.put(0, into: &block)
        template = block
        sum = block.reduce(Field.checksum.count * Int(UInt8(ascii: " "))) { $0 + Int($1) }
    }

    /// Appends a header with this name, whose first `split` bytes and the slash after them go into the
    /// prefix.
    func append(_ name: Span<UInt8>, split: Int = 0, size: Int, to archive: inout [UInt8]) {
        let start = archive.count
        archive += template
        var sum = sum
        sum += put(name.extracting(first: split), at: start + Field.prefix, into: &archive)
        let rest = name.extracting(droppingFirst: split == 0 ? 0 : split + 1)
        sum += put(rest, at: start + Field.name, into: &archive)
        sum += Field.size.put(size, into: &archive, from: start)
        // Six digits, NUL, blank: 512 bytes cannot add up to more.
        Field.checksum.put(sum, into: &archive, from: start)
        archive[start + Field.checksum.end - 1] = UInt8(ascii: " ")
    }

    /// Copies bytes and returns their sum.
    private func put(_ bytes: Span<UInt8>, at start: Int, into archive: inout [UInt8]) -> Int {
        var sum = 0
        for index in bytes.indices {
            archive[start + index] = bytes[index]
            sum += Int(bytes[index])
        }
        return sum
    }
}

/// Where a number stands in a header, and how long it may be.
private struct Field {
    let start: Int
    let count: Int
    /// Of the digits; a NUL ends them, and after that of the checksum a blank follows.
    let digits: Int

    static let name = 0
    // Computed, because a constant that has to be made is looked up under a lock each time.
    static var mode: Field { Field(start: 100, count: 8) }
    static var user: Field { Field(start: 108, count: 8) }
    static var group: Field { Field(start: 116, count: 8) }
    static var size: Field { Field(start: 124, count: 12) }
    static var modified: Field { Field(start: 136, count: 12) }
    static var checksum: Field { Field(start: 148, count: 8, digits: 6) }
    static let kind = 156
    static let magic = 257..<265
    static var deviceMajor: Field { Field(start: 329, count: 8) }
    static var deviceMinor: Field { Field(start: 337, count: 8) }
    static let prefix = 345

    init(start: Int, count: Int, digits: Int? = nil) {
        self.start = start
        self.count = count
        self.digits = digits ?? count - 1
    }

    var end: Int { start + count }

    /// Writes a number in octal and returns the sum of the bytes.
    ///
    /// What has too many digits, a file of 8 GB or a year after 2242, is written in binary behind a bit that
    /// says so, which GNU tar, libarchive and Python read.
    @discardableResult
    func put(_ number: Int, into bytes: inout [UInt8], from block: Int = 0) -> Int {
        let isLong = number >> (3 * digits) != 0
        let (length, width, base) = isLong ? (count, 8, UInt8(0)) : (digits, 3, UInt8(ascii: "0"))
        var rest = number
        var sum = 0
        for index in (block + start..<block + start + length).reversed() {
            var byte = base + UInt8(rest & (1 << width - 1))
            rest >>= width
            if isLong && index == block + start { byte |= 0x80 }
            bytes[index] = byte
            sum += Int(byte)
        }
        return sum
    }
}
