import Testing

@testable import Data

@Suite struct DecimalTests {
    /// What a decimal number is, told with the standard library.
    private func expected(_ text: String) -> Double? {
        let characters = text.drop { $0 == " " }
        let body = characters.first == "-" ? characters.dropFirst() : characters
        guard 1...18 ~= body.utf8.count, body.allSatisfy({ "0123456789.".contains($0) }) else { return nil }
        return Double(characters)
    }

    @Test(arguments: [
        "", " ", "-", ".", "-.", "5", "-5", "  7.5", "7.5 ", "+5", "5.", ".5", "-.5", "1.2.3", "--1", "nan",
        "0x1p3", "1e5", "7,5", "٣", "00012.50", "-0", "9007199254740993", "900719925474099.3",
        "999999999999999999", "9999999999999999999", "0.1234567890123456", ".00000000000000001",
    ])
    func `reads a decimal number as the standard library does, and nothing else`(text: String) {
        #expect(decimal(text.utf8.span) == expected(text))
    }

    @Test func `reads generated numbers to the last bit`() {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<20_000 {
            let digits = (0..<Int.random(in: 1...18, using: &random)).map { _ in
                "0123456789.".randomElement(using: &random) ?? "0"
            }
            let text = (Bool.random(using: &random) ? "-" : "") + String(digits)
            #expect(decimal(text.utf8.span) == expected(text), "\(text)")
        }
    }
}
