import Data
import Templates

/// The posters in `content/posters`: one image a film, named after its key, such as `tt0816692.jpg`.
enum PosterFiles {
    /// Endings of images that browsers show, in the order in which one of several is chosen.
    static let endings = ["avif", "webp", "jpg", "jpeg", "png"]

    /// By the key of the film; the folder need not exist. A file that is no picture is a warning, and no
    /// poster.
    static func read(
        in content: String
    ) throws(Failure) -> (posters: [String: LocalPoster], problems: [Problem]) {
        var (names, problems) = try list(in: content)
        var posters: [String: LocalPoster] = [:]
        for (key, name) in names.sorted(by: { $0.key < $1.key }) {
            let path = content.appendingPath("posters").appendingPath(name)
            if let size = ImageSize(of: try start(of: path)) {
                posters[key] = LocalPoster(source: path, width: size.width, height: size.height)
            } else {
                let message = "not a picture that pages can show: it must be JPEG, PNG, WebP or AVIF"
                problems.append(Problem(.warning, "invalid_poster", message, file: path))
            }
        }
        return (posters, problems)
    }

    private static func start(of path: String) throws(Failure) -> [UInt8] {
        do throws(FileError) {
            return try readStart(of: path, upTo: ImageSize.longestStart)
        } catch {
            throw Failure(.missingInput, error)
        }
    }

    /// File names by the key of the film.
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
