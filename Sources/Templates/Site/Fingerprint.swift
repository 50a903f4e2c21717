/// A number that depends on the bytes of a text only: the same on every machine, in every run.
///
/// `Hasher` is seeded anew in each process, so it can decide nothing that is written to a page.
package func fingerprint(of utf8: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in utf8.indices { hash = (hash ^ UInt64(utf8[index])) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    return hash ^ hash >> 33
}
