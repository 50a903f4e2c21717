/// The places where an archive would destroy what a build reads, or be read by the next one.
///
/// They are compared after every symbolic link was followed, and files also by what they are.
struct ArchiveRules {
    var content: String
    var library: String
    var changes: String
    var output: String

    /// Refuses an archive at a place where it could do harm.
    func check(_ archive: String) throws(PublishError) {
        let place = try resolve(archive)
        if try isSame(place, library) { throw refusal(archive, "it is the library") }
        if try isSame(place, changes) { throw refusal(archive, "it is the changes file") }
        if place.isWithin(try resolve(content)) {
            throw refusal(archive, "it lies in the content folder, which is read")
        }
        if place.isWithin(try resolve(output)) {
            throw refusal(archive, "it lies in the output folder, where only the files of the site may be")
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

    private func refusal(_ archive: String, _ reason: String) -> PublishError {
        PublishError(.cannotCreate, "\(archive) cannot be the archive: \(reason); choose another place")
    }
}
