import Data

// The compiler inlines nothing that another module declares `package`, even where it may, and these are asked
// for a hundred times a page: here each stands again, and says what its twin in `Data` says. A test that imports
// both modules cannot tell the twins apart, so only what no test asks for has one.

extension Text {
    var count: Int { Int(bits >> 6 & 0xFF_FFFF) }
    var range: Range<Int> {
        let start = Int(bits >> 30)
        return start..<start + count
    }
    var isEmpty: Bool { count == 0 }
    var traits: TextTraits { TextTraits(rawValue: UInt8(bits & 63)) }
}

extension TextTraits {
    func contains(_ trait: TextTraits) -> Bool { rawValue & trait.rawValue == trait.rawValue }
    func isDisjoint(with traits: TextTraits) -> Bool { rawValue & traits.rawValue == 0 }
}

extension Availability {
    var platform: Int { Int(number) }
    var state: State {
        switch claim & 3 {
        case 0: .available
        case 1: .unavailable
        default: .unknown
        }
    }
    var checkedOn: Day? { claim >> 2 == Int32.min >> 2 ? nil : Day(number: claim >> 2) }
}

extension Film {
    var year: Int? { knownYear > 0 ? Int(knownYear) : nil }
}

extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    var isAlphanumeric: Bool { isDigit || isLetter }
}
