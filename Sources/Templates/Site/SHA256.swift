/// The digest that names a file whose key cannot be a file name (FIPS 180-4).
///
/// A page's address must not depend on which other films there are, so what cannot be kept is named by a
/// digest that no two keys share; the package has no dependency that offers one.
package enum SHA256 {
    /// The digest of `message` as 64 hexadecimal digits.
    package static func hexadecimal(of message: some Sequence<UInt8>) -> String {
        var state = initial
        let padded = pad(message)
        for start in stride(from: 0, to: padded.count, by: 64) {
            absorb(padded.span.extracting(start..<start + 64), into: &state)
        }
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for index in state.indices {
            for shift: UInt32 in [28, 24, 20, 16, 12, 8, 4, 0] {
                digits.append(digit(state[index] >> shift & 15))
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The same in base 64, as a Content-Security-Policy names a style.
    package static func base64(of message: some Sequence<UInt8>) -> String {
        let digits = Array(hexadecimal(of: message).utf8).map { $0 > 57 ? $0 - 87 : $0 - 48 }
        let bits = digits.flatMap { digit in (0..<4).reversed().map { Int(digit >> UInt8($0) & 1) } }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        // 256 bits are 42 letters and four bits more.
        let text = stride(from: 0, to: bits.count, by: 6).map { start in
            letters[(start..<start + 6).reduce(0) { $0 << 1 | ($1 < bits.count ? bits[$1] : 0) }]
        }
        return String(decoding: text, as: UTF8.self) + "="
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? 48 + value : 87 + value)
    }

    /// The message, a one bit, zeros and the length in bits, as whole blocks of 64 bytes.
    private static func pad(_ message: some Sequence<UInt8>) -> [UInt8] {
        var bytes = Array(message)
        let bits = UInt64(bytes.count) &* 8
        bytes += [0x80]
        bytes += repeatElement(0, count: (120 - bytes.count % 64) % 64)
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        return bytes
    }

    private static func absorb(_ block: Span<UInt8>, into state: inout InlineArray<8, UInt32>) {
        let schedule = schedule(of: block)
        let constants = constants.span
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in schedule.indices {
            let sum = rotated(e, by: 6) ^ rotated(e, by: 11) ^ rotated(e, by: 25)
            let choice = e & f ^ ~e & g
            let first = h &+ sum &+ choice &+ constants[index] &+ schedule[index]
            let other = rotated(a, by: 2) ^ rotated(a, by: 13) ^ rotated(a, by: 22)
            let majority = a & b ^ a & c ^ b & c
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ other &+ majority)
        }
        let words: InlineArray<8, UInt32> = [a, b, c, d, e, f, g, h]
        for index in words.indices { state[index] &+= words[index] }
    }

    private static func schedule(of block: Span<UInt8>) -> InlineArray<64, UInt32> {
        var schedule = InlineArray<64, UInt32>(repeating: 0)
        for index in block.indices { schedule[index / 4] = schedule[index / 4] << 8 | UInt32(block[index]) }
        for index in 16..<64 {
            let early = schedule[index - 15], late = schedule[index - 2]
            let first = rotated(early, by: 7) ^ rotated(early, by: 18) ^ early >> 3
            let second = rotated(late, by: 17) ^ rotated(late, by: 19) ^ late >> 10
            schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
        }
        return schedule
    }

    private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    private static let initial: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
        0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
        0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
        0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
