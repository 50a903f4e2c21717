/// Looks through an output folder for what a plan lacks.
///
/// Dot files and what lies in folders like `.git` are the owner's, but for temporary files of ours.
struct LeftoverSearch {
    private let table: PathTable
    private let old: Set<[UInt8]>
    private let plannedFolders: Set<[UInt8]>
    private var pending: [[UInt8]] = [[]]
    /// Paths below the output folder, in no order.
    private(set) var found: [String] = []
    /// Those among them that no build of ours made, as far as the manifest knows.
    private(set) var strangers: [String] = []

    init(_ plan: PublishingPlan) throws(PublishError) {
        table = try PublishingPlan.table(plan.paths)
        old = Set(plan.removed.compactMap { number in plan.previous.map { Array($0.pathBytes(number)) } })
        plannedFolders = Set(plan.paths.folders.map { Array($0.path.utf8) })
    }

    /// Goes through all folders, but through no link.
    mutating func run(in root: Folder) throws(FolderFailure) {
        while let path = pending.popLast() {
            do throws(SystemError) {
                try look(into: path, root)
            } catch {
                throw FolderFailure(path: String(decoding: path, as: UTF8.self), error: error)
            }
        }
    }

    private mutating func look(into path: [UInt8], _ root: Folder) throws(SystemError) {
        let opened = try root.openFolder(bytes: path.isEmpty ? [UInt8(ascii: ".")] : path)
        let folder = Folder(descriptor: opened.number)
        for name in try folder.names() {
            let place = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
            if name.first == UInt8(ascii: ".") {
                if TemporaryName.isOne(name) { found.append(String(decoding: place, as: UTF8.self)) }
            } else if table.index(of: place.span) == nil {
                sort(place, isFolder: try folder.status(ofBytes: name)?.kind == .folder)
            }
        }
    }

    /// What lies where the plan has a folder is told as such a place, not as left over.
    private mutating func sort(_ place: [UInt8], isFolder: Bool) {
        if isFolder { return pending.append(place) }
        guard !plannedFolders.contains(place) else { return }
        let path = String(decoding: place, as: UTF8.self)
        found.append(path)
        if !old.contains(place) { strangers.append(path) }
    }
}
