/// A number for people: `1,603,536`.
func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return String(number) }
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.unicodeScalars.enumerated() {
        if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
        text.unicodeScalars.append(digit)
    }
    return text
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
