import Data
import Templates

/// What the owner wrote, read before anything is opened for writing.
struct SiteInputs: Sendable {
    var changes = ChangesFile()
    var pages: [WrittenPage] = []
    /// By the key of the film.
    var posters: [String: LocalPoster] = [:]
    /// The owner's own markup, and the path of their own style sheet.
    var slots = Slots()
    var style: String?
    /// The language of the interface.
    var words = Words.english
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

    mutating func readWords(in content: String, language: String) throws(Failure) {
        let read = try WordsFile.read(in: content, language: language)
        words = read.words
        problems += read.problems
    }

    /// What the owner writes of the look: a style sheet and slots.
    mutating func readLook(in content: String) throws(Failure) {
        let read = try SlotFiles.read(in: content)
        slots = read.slots
        problems += read.problems
        let path = content.appendingPath("theme.css")
        do throws(FileError) {
            if try isPresent(path) { style = path }
        } catch {
            throw Failure(.missingInput, error)
        }
    }

    /// How many entries of the changes file, and pages and posters of the owner's there are.
    var count: Int { changes.entries.count + pages.count + posters.count }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
