import Data
import Templates

/// The owner's own markup in `content/slots`: a file a place, such as `footer.html`.
enum SlotFiles {
    /// The folder need not exist.
    static func read(in content: String) throws(Failure) -> (slots: Slots, problems: [Problem]) {
        let folder = content.appendingPath("slots")
        var markup: [Slots.Place: [UInt8]] = [:]
        var problems: [Problem] = []
        do throws(FileError) {
            for entry in try listFolder(folder) ?? [] where !entry.isHidden {
                let path = folder.appendingPath(entry.label)
                guard let place = place(of: entry) else {
                    problems.append(Problem(.warning, "ignored_file", refusal(of: entry), file: path))
                    continue
                }
                let bytes = try readFile(path, limit: SourceText.sizeLimit)
                do throws(Problem) {
                    markup[place] = try SourceText(path: path, bytes: bytes).bytes
                } catch {
                    problems.append(error)
                }
            }
        } catch {
            throw Failure(.missingInput, error)
        }
        return (Slots(markup), problems)
    }

    private static func place(of entry: FolderEntry) -> Slots.Place? {
        guard entry.kind == .file, let name = entry.name, name.hasSuffix(".html") else { return nil }
        return Slots.Place(rawValue: String(name.dropLast(5)))
    }

    private static func refusal(of entry: FolderEntry) -> String {
        let names = Slots.Place.allCases.map { "\($0.rawValue).html" }
        let near = entry.name.flatMap { suggestion(for: $0, among: names) }
        return "not a slot: slots are \(names.listed("and"))\(near.question)"
    }
}
