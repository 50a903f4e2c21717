/// The names that files have while they are written: fixed, so that what a killed build left is found again.
enum TemporaryName {
    /// No build has more workers, so no more names need looking for.
    static let mostWorkers = 64
    static let manifest = ".marquee-tmp-manifest"

    static func worker(_ number: Int) -> String { ".marquee-tmp-\(number)" }

    /// Removes what killed builds left in `folder`.
    static func sweep(_ folder: Folder) {
        for number in 0..<mostWorkers { try? folder.remove(worker(number)) }
        try? folder.remove(manifest)
    }
}
