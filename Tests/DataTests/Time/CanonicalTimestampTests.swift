import Testing

@testable import Data

@Suite struct CanonicalTimestampTests {
    private let bases = [
        "2025-10-12T18:45:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29T23:59:59Z",
        "2023-02-28T00:00:00Z", "1969-12-31T23:59:59Z", "1900-02-28T12:00:00Z",
    ]

    @Test func `is read in one step when it has our own form`() {
        for base in bases {
            #expect(Timestamp(canonical: base.utf8.span) == Timestamp(anyForm: base.utf8.span))
            #expect(Timestamp(canonical: base.utf8.span) != nil)
        }
    }

    @Test func `is never read otherwise than in any other form, whichever byte is another`() {
        for base in bases {
            for index in base.utf8.indices {
                for byte in UInt8.min ... .max {
                    var text = Array(base.utf8)
                    text[base.utf8.distance(from: base.utf8.startIndex, to: index)] = byte
                    expectTheSame(text)
                }
            }
        }
    }

    @Test func `is never read otherwise with more, fewer or several other bytes`() {
        var random = SeededGenerator(seed: 5)
        for base in bases {
            let text = Array(base.utf8)
            for count in 0...text.count { expectTheSame(Array(text.prefix(count))) }
            for byte in UInt8.min ... .max { expectTheSame(text + [byte]) }
        }
        for _ in 0..<50_000 {
            var text = Array((bases.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<4 {
                text[Int.random(in: 0..<20, using: &random)] =
                    Array("0123456789".utf8).randomElement(using: &random) ?? 0
            }
            expectTheSame(text)
        }
    }

    private func expectTheSame(_ text: [UInt8]) {
        let general = Timestamp(anyForm: text.span)
        if let short = Timestamp(canonical: text.span) { #expect(short == general, "\(text)") }
        #expect(Timestamp(parsing: text.span) == general, "\(text)")
    }
}
