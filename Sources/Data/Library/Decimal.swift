/// A plain decimal number. `Double(_: String)` alone would accept `nan`, `0x1p3` and `1e400`.
func decimal(_ text: Span<UInt8>) -> Double? {
    var start = 0
    while start < text.count, text[start] == UInt8.space { start += 1 }
    let isNegative = start < text.count && text[start] == UInt8(ascii: "-")
    let body = text.extracting((isNegative ? start + 1 : start)...)
    guard 1...18 ~= body.count, let magnitude = magnitude(body) else { return nil }
    return isNegative ? -magnitude : magnitude
}

/// Digits with at most one point among them.
///
/// A quotient is rounded once, so it is the nearest number as long as both its parts are exact: whole numbers
/// up to 2⁵³, and powers of ten up to 10²². Only the few longer ones are left to the standard library.
private func magnitude(_ body: Span<UInt8>) -> Double? {
    var digits = 0
    var count = 0
    var point: Int?
    for index in body.indices {
        if body[index].isDigit {
            digits = digits * 10 + Int(body[index] - UInt8(ascii: "0"))
            count += 1
        } else if body[index] == UInt8(ascii: "."), point == nil {
            point = index
        } else {
            return nil
        }
    }
    guard count > 0 else { return nil }
    guard digits <= 1 << 53 else {
        return unsafe body.withUnsafeBufferPointer { Double(unsafe String(decoding: $0, as: UTF8.self)) }
    }
    var power = 1.0
    for _ in 0..<(point.map { body.count - 1 - $0 } ?? 0) { power *= 10 }
    return Double(digits) / power
}
