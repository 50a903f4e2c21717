import Data

extension ByteSink where Self: ~Copyable {
    /// Appends one decimal, such as `8.6`; nothing in it needs an escape.
    /// - Parameter point: what precedes the decimal.
    mutating func append(_ rating: Rating, point: UInt8) {
        append(decimal: rating.tenths / 10)
        append(point)
        append(UInt8(ascii: "0") + UInt8(rating.tenths % 10))
    }

    /// Appends decimal digits without making a `String` first. Nearly all are years, or have one digit.
    mutating func append(decimal number: Int) {
        switch number {
        case 0...9: append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
        case 1000...9999: append(fourDigits: number)
        default: append(number, separator: nil)
        }
    }

    /// - Parameter number: 0 to 9999.
    mutating func append(fourDigits number: Int) {
        let number = UInt32(truncatingIfNeeded: number)
        let digits = number / 1000 | (number / 100 % 10) << 8 | (number / 10 % 10) << 16 | (number % 10) << 24
        append(four: digits | 0x3030_3030)
    }

    /// Appends a number for people: `1,603,536`.
    mutating func append(grouped number: Int, in words: Words) {
        if words.isEnglish {
            append(number, separator: UInt8(ascii: ","))
        } else {
            append(copying: words.grouped(number).utf8Span.span)
        }
    }

    private mutating func append(_ number: Int, separator: UInt8?) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        guard rest > 9 else { return append(UInt8(ascii: "0") + UInt8(rest)) }
        // Room for the digits of the largest number and for what separates them.
        var digits = InlineArray<26, UInt8>(repeating: 0)
        var start = digits.count
        var length = 0
        repeat {
            if let separator, length > 0, length % 3 == 0 {
                start -= 1
                digits[start] = separator
            }
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
            length += 1
        } while rest > 0
        append(copying: digits.span, start..<digits.count)
    }
}

func films(_ number: Int) -> Phrase { "\(films: number)" }

/// How much was watched: `12 films`, and `14 viewings of 12 films` when some were watched again.
func viewings(_ number: Int, of films: Int) -> Phrase {
    number == films ? "\(films: films)" : "\(number, "viewing", "viewings") of \(films: films)"
}

/// How often something was done: `once`, `twice`, `3 times`.
func times(_ number: Int) -> Phrase {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number, "time", "times")"
    }
}
