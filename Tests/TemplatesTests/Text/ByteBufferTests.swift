import Testing

@testable import Templates

@Suite struct ByteBufferTests {
    /// Appends in every way there is, to any kind of sink.
    private func fill(_ sink: inout some ByteSink & ~Copyable, _ rounds: Int) {
        let words = Array("fünf".utf8)
        for round in 0..<rounds {
            sink.append(UInt8(ascii: "a"))
            sink.append(literal: "")
            sink.append(literal: "literal ½")
            sink.append(four: 0x6463_6261)
            sink.append(copying: words.span)
            sink.append(copying: words.span, 1..<3)
            sink.append(copying: words.span, 2..<2)
            if round % 3 == 0 { _ = sink.removeLast() }
        }
    }

    private func copy(_ buffer: borrowing ByteBuffer) -> [UInt8] {
        buffer.withBytes { bytes in bytes.indices.map { bytes[$0] } }
    }

    @Test(arguments: [0, 1, 2, 5, 19, 40, 1000], [1, 2, 3, 7, 64, 4096])
    func `holds what an array would hold, wherever it has to grow`(_ rounds: Int, _ capacity: Int) {
        var buffer = ByteBuffer(capacity: capacity)
        var array: [UInt8] = []
        fill(&buffer, rounds)
        fill(&array, rounds)
        #expect(copy(buffer) == array)
        #expect(buffer.count == array.count && buffer.last == array.last)
    }

    @Test func `four bytes are written from the lowest`() {
        var buffer = ByteBuffer(capacity: 3)
        buffer.append(four: 0x6463_6261)
        #expect(copy(buffer) == Array("abcd".utf8))
    }

    @Test func `an empty one has no last byte, and removing from it is harmless`() {
        var buffer = ByteBuffer(capacity: 1)
        #expect(buffer.last == nil)
        #expect(buffer.removeLast() == 0 && buffer.count == 0)
        buffer.append(7)
        #expect(buffer.removeLast() == 7 && buffer.count == 0)
    }

    @Test func `keeps its room for the next page, but not what one long page needed`() {
        var buffer = ByteBuffer(capacity: 8)
        buffer.reserve(8 * 16)
        #expect(buffer.capacity == 8 * 16)
        buffer.clear()
        #expect(buffer.capacity == 8 * 16)
        buffer.reserve(8 * 16 + 1)
        buffer.clear()
        #expect(buffer.capacity == 8 && buffer.count == 0)
        fill(&buffer, 10)
        var array: [UInt8] = []
        fill(&array, 10)
        #expect(copy(buffer) == array)
    }

    @Test func `grows by half at least, so that long pages are not copied at each append`() {
        var buffer = ByteBuffer(capacity: 16)
        var rooms: Set<Int> = []
        for _ in 0..<100_000 {
            buffer.append(1)
            rooms.insert(buffer.capacity)
        }
        #expect(rooms.count < 25)
    }

    @Test func `room that was reserved is not made again`() {
        var buffer = ByteBuffer(capacity: 4)
        buffer.append(1)
        buffer.reserve(1000)
        let room = buffer.capacity
        for _ in 0..<1000 { buffer.append(2) }
        #expect(buffer.capacity == room && buffer.count == 1001)
    }
}
