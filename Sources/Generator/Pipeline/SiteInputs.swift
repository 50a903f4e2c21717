import Data
import Templates

/// What the owner wrote, read before anything is opened for writing.
struct SiteInputs: Sendable {
    var changes = ChangesFile()
    var pages: [WrittenPage] = []
    /// By the key of the film.
    var posters: [String: LocalPoster] = [:]
    /// What is wrong with all of it; entries of the changes file say themselves what is wrong with them.
    var problems: [Problem] = []

    /// A file that nobody asked for may be missing: then nothing is pending.
    mutating func readChanges(_ file: SiteFiles.Changes) throws(Failure) {
        let bytes: [UInt8]
        do throws(FileError) {
            let isPresent = try isPresent(file.path)
            guard isPresent || file.isAskedFor else { return }
            bytes = try readFile(file.path, limit: SourceText.sizeLimit)
        } catch {
            throw Failure(.missingInput, error)
        }
        do throws(Problem) {
            changes = ChangesFile(try SourceText(path: file.path, bytes: bytes))
            problems += changes.problems
        } catch {
            throw Failure(.badData, [error])
        }
    }

    mutating func readPages(in content: String) throws(Failure) {
        let read = try WrittenPages.read(in: content)
        pages = read.pages
        problems += read.problems
    }

    mutating func readPosters(in content: String) throws(Failure) {
        let read = try PosterFiles.read(in: content)
        posters = read.posters
        problems += read.problems
    }

    /// How many entries of the changes file, and pages and posters of the owner's there are.
    var count: Int { changes.entries.count + pages.count + posters.count }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
