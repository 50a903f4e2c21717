/// A folder beside the place that it will be renamed to when it is whole.
struct Staging: ~Copyable {
    let parent: Descriptor
    /// What it will be called.
    let name: String
    /// Whether it is the empty folder that was found at its place, moved aside: it keeps its owner and mode.
    let wasThere: Bool
    /// Folders above that had to be made, the uppermost first.
    let madeParents: [String]

    static func name(for name: String) -> String { ".\(name).marquee-new" }

    var container: Folder { Folder(descriptor: parent.number) }

    func moveIntoPlace() throws(SystemError) {
        try container.rename(Self.name(for: name), to: name)
    }

    /// Takes everything of ours away, as if there had been no build; what cannot be removed is left lying.
    func discard(_ folder: Folder) {
        Self.clear(folder)
        guard (try? folder.contents()) == .nothing else { return }
        if wasThere {
            try? moveIntoPlace()
        } else {
            try? container.removeFolder(Self.name(for: name))
        }
        for path in madeParents.reversed() { try? Folder.working.removeFolder(path) }
    }

    /// Removes the files that the manifest in `folder` names, and the manifest.
    static func clear(_ folder: Folder) {
        TemporaryName.sweep(folder)
        guard let manifest = try? Manifest.read(in: folder, shown: "") else { return }
        _ = try? Removal(root: folder, paths: manifest.paths, shown: "").remove(
            manifest.paths.indices, keeping: [])
        try? folder.remove(Manifest.name)
    }
}
