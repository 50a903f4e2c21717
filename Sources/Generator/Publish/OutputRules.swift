/// The folders that a wrong `--output` could do harm to: nothing may be published there.
///
/// They are compared after every symbolic link was followed, also for an output that does not exist yet.
struct OutputRules {
    /// The site's own folder, which holds `content` and `output`.
    var site: String
    var content: String
    /// The library's file; its folder is protected.
    var library: String?
    var home: String?

    /// Refuses an output that is, holds or lies in a place where it could do harm.
    func check(_ output: String) throws(PublishError) {
        let place = try resolve(output)
        for (folder, what) in try protected() where folder.isWithin(place) {
            let relation = folder == place ? "is" : "contains"
            throw refusal(output, "it \(relation) \(what)")
        }
        if place.isWithin(try resolve(content)) { throw refusal(output, "it lies in the content folder") }
        // Beside a library that lies in the site's own folder is where people put a site; elsewhere it is a
        // slip.
        let site = try resolve(site)
        for folder in try libraryFolders() where place.isWithin(folder) && !site.isWithin(folder) {
            throw refusal(output, "it lies in the library's folder")
        }
        var folder = place
        while !folder.name.isEmpty {
            if folder.name == ".git" { throw refusal(output, "it lies in a .git folder") }
            if isSources(folder) { throw refusal(output, "it lies in the source folder of a Swift package") }
            folder = folder.parent
        }
    }

    /// What the output may neither be nor contain.
    private func protected() throws(PublishError) -> [(ResolvedPath, String)] {
        var folders = [(try resolve("/"), "the root of the file system")]
        if let home = home.flatMap({ try? ResolvedPath($0) }) { folders.append((home, "your home folder")) }
        folders.append((try resolve(site), "the site's folder"))
        folders.append((try resolve(content), "the content folder"))
        return folders + (try libraryFolders()).map { ($0, "the library's folder") }
    }

    /// Where the file lies, and where the link to it does.
    private func libraryFolders() throws(PublishError) -> [ResolvedPath] {
        guard let library else { return [] }
        let slash = library.utf8.lastIndex(of: UInt8(ascii: "/"))
        return [try resolve(library).parent, try resolve(slash.map { String(library[...$0]) } ?? ".")]
    }

    private func isSources(_ folder: ResolvedPath) -> Bool {
        guard folder.name == "Sources" else { return false }
        return (try? Folder.working.status(of: "\(folder.parent)/Package.swift")) != nil
    }

    private func resolve(_ path: String) throws(PublishError) -> ResolvedPath {
        do throws(SystemError) {
            return try ResolvedPath(path)
        } catch {
            throw PublishError("look at", path, error)
        }
    }

    private func refusal(_ output: String, _ reason: String) -> PublishError {
        PublishError(
            .cannotCreate, "\(output) cannot be the output folder: \(reason); choose a folder of its own")
    }
}
