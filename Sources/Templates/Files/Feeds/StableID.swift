/// A name for something that happened, made of what happened alone.
///
/// A UUID of version 8 (RFC 9562): its digits are those of a SHA-256 digest, so that nothing else has it and
/// no build and no other address of the site gives another one.
struct StableID: Equatable {
    /// Such as `8a5e3b1e-…`, in small letters.
    let text: String

    /// - Parameter facts: what happened; that one ends and the next begins counts too.
    init(of facts: [String]) {
        var message: [UInt8] = []
        for fact in facts {
            message += fact.utf8
            message.append(0)
        }
        var digits = Array(SHA256.hexadecimal(of: message).utf8.prefix(32))
        digits[12] = UInt8(ascii: "8")
        // The two bits that say by whose rules the name is made.
        digits[16] = Array("89ab".utf8)[Int(digits[16] & 3)]
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for index in digits.indices {
            switch index {
            case 8, 12, 16, 20: text.append(UInt8(ascii: "-"))
            default: break
            }
            text.append(digits[index])
        }
        self.text = String(decoding: text, as: UTF8.self)
    }
}
