/// The places where one file, such as an archive, would destroy what a build reads, or be read by the next
/// one.
///
/// They are compared after every symbolic link was followed, and files also by what they are.
struct SingleFileRules {
    /// What messages call the file.
    var name: String
    var content: String
    var library: String
    var changes: String
    var output: String

    init(_ name: String, for files: SiteFiles) {
        self.init(
            name: name, content: files.content, library: files.library, changes: files.changes.path,
            output: files.output)
    }

    init(name: String, content: String, library: String, changes: String, output: String) {
        self.name = name
        self.content = content
        self.library = library
        self.changes = changes
        self.output = output
    }

    /// Refuses the file at a place where it could do harm.
    func check(_ path: String) throws(PublishError) {
        let place = try resolve(path)
        if try isSame(place, library) { throw refusal(path, "it is the library") }
        if try isSame(place, changes) { throw refusal(path, "it is the changes file") }
        if place.isWithin(try resolve(content)) {
            throw refusal(path, "it lies in the content folder, which is read")
        }
        if place.isWithin(try resolve(output)) {
            throw refusal(path, "it lies in the output folder, where only the files of the site may be")
        }
    }

    /// Whether the place is that of an input, or a hard link to it.
    private func isSame(_ place: ResolvedPath, _ input: String) throws(PublishError) -> Bool {
        if place == (try resolve(input)) { return true }
        guard let found = FileStatus.followingLinks(place.description),
            let other = FileStatus.followingLinks(input)
        else { return false }
        return found.isSame(as: other)
    }

    private func resolve(_ path: String) throws(PublishError) -> ResolvedPath {
        do throws(SystemError) {
            return try ResolvedPath(path)
        } catch {
            throw PublishError("look at", path, error)
        }
    }

    private func refusal(_ path: String, _ reason: String) -> PublishError {
        PublishError(.cannotCreate, "\(path) cannot be \(name): \(reason); choose another place")
    }
}
