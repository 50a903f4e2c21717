import Data

/// The posters in `content/posters`: one image a film, named after its key, such as `tt0816692.jpg`.
enum PosterFiles {
    /// Endings of images that browsers show, in the order in which one of several is chosen.
    static let endings = ["avif", "webp", "jpg", "jpeg", "png"]

    /// File names by the key of the film; the folder need not exist.
    static func list(in content: String) throws(Failure) -> (names: [String: String], problems: [Problem]) {
        let folder = content.appendingPath("posters")
        var names: [String: String] = [:]
        var problems: [Problem] = []
        do throws(FileError) {
            for entry in try listFolder(folder) ?? [] where !entry.isHidden {
                guard let name = entry.name, entry.kind == .file, let (key, rank) = split(name) else {
                    let message = "not a poster: posters are files such as tt0816692.jpg"
                    let path = folder.appendingPath(entry.label)
                    problems.append(Problem(.warning, "ignored_file", message, file: path))
                    continue
                }
                let chosen = names[key].flatMap(split)
                if rank < chosen?.rank ?? .max { names[key] = name }
            }
        } catch {
            throw Failure(.missingInput, error)
        }
        return (names, problems)
    }

    /// The key in a file name, and the rank of its ending.
    private static func split(_ name: String) -> (key: String, rank: Int)? {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
        let ending = name[dot...].dropFirst().lowercased()
        return endings.firstIndex(of: ending).map { (String(name[..<dot]), $0) }
    }
}
