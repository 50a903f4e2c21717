import Data

/// Numbers in as few letters as a string of a script can hold them, each letter six bits.
extension [UInt8] {
    /// Appends one letter.
    mutating func append(sixBits number: Int) {
        append(packedLetters[number & 63])
    }

    /// Appends five bits a letter, the lowest first; the sixth says that more follow.
    mutating func append(packed number: Int) {
        var rest = UInt(number.magnitude)
        while rest > 31 {
            append(sixBits: Int(rest & 31) | 32)
            rest >>= 5
        }
        append(sixBits: Int(rest))
    }
}

private let packedLetters: [UInt8] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
