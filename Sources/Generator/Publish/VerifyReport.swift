/// How an output folder differs from what a build would make.
struct VerifyReport: Sendable {
    /// What is wrong with one file.
    enum Finding: String, Sendable {
        case differs, missing, leftover
    }

    /// How many files a build would make, the manifest among them.
    var total = 0
    /// Below the output folder, sorted by the bytes of the path.
    var findings: [(path: String, finding: Finding)] = []
    /// Those left over that were not made by marquee: a build leaves them alone.
    var strangers: [String] = []
    /// Why a build would refuse the folder, with the mend.
    var obstacle: String?

    var isClean: Bool { findings.isEmpty }

    func count(_ finding: Finding) -> Int { findings.count { $0.finding == finding } }

    func paths(_ finding: Finding) -> [String] { findings.filter { $0.finding == finding }.map(\.path) }

    /// Takes over what the workers found at the places of the plan.
    mutating func add(_ compared: PublishReport) {
        total = compared.total + 1
        add(compared.paths.created, as: .missing)
        add(compared.paths.changed, as: .differs)
    }

    mutating func add(_ paths: [String], as finding: Finding) { findings += paths.map { ($0, finding) } }

    mutating func sort() {
        findings.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        strangers.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
