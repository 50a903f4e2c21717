/// How one language writes numbers for people.
struct NumberStyle: Equatable, Sendable {
    /// What separates groups of three digits: a comma, a point, a space that does not break.
    let group: String
    /// How many digits a number must have to be grouped.
    let fewest: Int
    /// What precedes the decimals, one character of ASCII.
    let point: UInt8

    static let english = NumberStyle(group: ",", fewest: 4, point: UInt8(ascii: "."))

    /// The phrase that tells the style: a language translates the number itself.
    static let sample = "1,234.5"

    private init(group: String, fewest: Int, point: UInt8) {
        (self.group, self.fewest, self.point) = (group, fewest, point)
    }

    /// - Parameter sample: how the language writes ``sample``; anything else is written as in English.
    init(_ sample: String) {
        let rest = sample.dropFirst()
        guard sample.first == "1", let two = rest.firstIndex(of: "2"), sample.hasSuffix("5"),
            let point = sample.utf8.dropLast().last, rest[two...].dropLast(2) == "234"
        else {
            self = .english
            return
        }
        let group = String(rest[..<two])
        // Four digits in one are how some languages write them, and group longer numbers all the same.
        self.init(group: group.isEmpty ? "\u{A0}" : group, fewest: group.isEmpty ? 5 : 4, point: point)
    }

    func written(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        guard digits.utf8.count >= fewest else { return sign + digits }
        var written = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place).isMultiple(of: 3) { written += group }
            written.append(digit)
        }
        return sign + written
    }
}
