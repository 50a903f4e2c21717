/// The archive that a site was written into.
struct ArchivedSite: Equatable, Sendable, CustomStringConvertible {
    let target: ArchiveTarget
    /// In bytes.
    let size: Int

    /// `in site.tar (76 MB)`
    var description: String {
        "\(target.isStandardOutput ? "on" : "in") \(target.shown) (\(Self.text(of: size)))"
    }

    private static func text(of size: Int) -> String {
        guard size >= 1_000_000 else { return "\((size + 500) / 1000) kB" }
        let tenths = (size + 50_000) / 100_000
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) MB" : "\(((tenths + 5) / 10).grouped) MB"
    }
}
