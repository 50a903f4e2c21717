/// The names that files have while they are written: fixed, so that what a killed build left is found again.
enum TemporaryName {
    /// No build has more workers, so no more names need looking for.
    static let mostWorkers = 64
    private static let prefix = ".marquee-tmp-"
    static let manifest = "\(prefix)manifest"

    static func worker(_ number: Int) -> String { "\(prefix)\(number)" }

    /// Whether a file with such a name is one that a killed build left.
    static func isOne(_ name: [UInt8]) -> Bool { name.starts(with: prefix.utf8) }

    /// Removes what killed builds left in `folder`.
    static func sweep(_ folder: Folder) {
        for number in 0..<mostWorkers { try? folder.remove(worker(number)) }
        try? folder.remove(manifest)
    }
}
