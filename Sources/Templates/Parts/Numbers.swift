import Data

extension [UInt8] {
    /// Appends one decimal, such as `8.6`; nothing in it needs an escape.
    mutating func append(_ rating: Rating) {
        append(decimal: rating.tenths / 10)
        append(UInt8(ascii: "."))
        append(decimal: rating.tenths % 10)
    }
}

/// A number for people: `1,603,536`.
func grouped(_ number: Int) -> String {
    var digits: [UInt8] = []
    digits.append(decimal: number)
    let start = number < 0 ? 1 : 0
    for index in stride(from: digits.count - 3, to: start, by: -3) {
        digits.insert(UInt8(ascii: ","), at: index)
    }
    return String(decoding: digits, as: UTF8.self)
}

/// A number and the noun that agrees with it: `1 film`, `2 films`.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
}

func films(_ number: Int) -> String { counted(number, "film", "films") }

extension String {
    /// `A`, `A and B`, `A, B and C`.
    init(listing items: [String]) {
        guard let last = items.last, items.count > 1 else {
            self = items.first ?? ""
            return
        }
        self = items.dropLast().joined(separator: ", ") + " and " + last
    }
}
