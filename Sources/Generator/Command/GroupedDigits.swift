extension Int {
    /// Digits in groups of three, such as `1,234`.
    var grouped: String {
        let digits = Array(String(magnitude))
        return digits.indices.reduce(into: self < 0 ? "-" : "") { text, index in
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digits[index])
        }
    }
}
