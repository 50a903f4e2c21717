import Data
import Templates

/// The owner's own words for the interface: `content/words/de.yml` for a site in German.
enum WordsFile {
    /// The words of a site in `language`; the folder need not exist.
    ///
    /// `de-AT.yml` comes before `de.yml`. Files of other languages wait for a site that is written in them.
    static func read(in content: String, language: String) throws(Failure) -> (
        words: Words, problems: [Problem]
    ) {
        let folder = content.appendingPath("words")
        do throws(FileError) {
            for name in [language, Words.primary(language)] {
                let path = folder.appendingPath(name + ".yml")
                guard try isPresent(path) else { continue }
                return read(path, try readFile(path, limit: SourceText.sizeLimit), language: language)
            }
        } catch {
            throw Failure(.missingInput, error)
        }
        return (.of(language), [])
    }

    private static func read(
        _ path: String, _ bytes: [UInt8], language: String
    ) -> (words: Words, problems: [Problem]) {
        do throws(Problem) {
            let read = Phrasebook.read(try SourceText(path: path, bytes: bytes), language: language)
            return (.of(language, own: read.book), read.problems)
        } catch {
            return (.of(language), [error])
        }
    }
}
