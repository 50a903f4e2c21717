import Data
import Templates

extension SiteConfiguration {
    static let keys = [
        "title", "author", "language", "timezone", "base_url", "user", "library", "changes", "page_size",
        "posters",
        "sections", "blocks", "extras", "noindex", "theme", "backups",
    ]

    /// Reads `site.yml` of the content folder; without the file everything is as by default.
    ///
    /// A setting that is wrong is a problem and keeps its default.
    static func read(in content: String) throws(Failure) -> (configuration: Self, problems: [Problem]) {
        let path = content.appendingPath("site.yml")
        do throws(FileError) {
            guard try isPresent(path) else { return (Self(), []) }
            return read(path, try readFile(path, limit: SourceText.sizeLimit))
        } catch {
            throw Failure(.missingInput, error)
        }
    }

    /// Reads the bytes of a file that messages call `path`.
    static func read(_ path: String, _ bytes: [UInt8]) -> (configuration: Self, problems: [Problem]) {
        do throws(Problem) {
            let source = try SourceText(path: path, bytes: bytes)
            let document = YAMLReader.read(source)
            var fields = Fields(document.root, of: source, known: keys)
            let configuration = Self(&fields)
            return (configuration, document.problems + fields.problems)
        } catch {
            return (Self(), [error])
        }
    }

    private init(_ fields: inout Fields) {
        title = fields.text("title")
        author = fields.text("author")
        language = fields.text("language", check: Self.checkLanguage) ?? language
        zone = Self.readZone(&fields)
        baseURL = fields.text("base_url", check: BaseURL.check).map(BaseURL.closed)
        user = fields.text("user")
        library = fields.text("library")
        changes = fields.text("changes")
        pageSize = fields.number("page_size", in: 1...10_000) ?? pageSize
        posters = fields.choice("posters", of: Posters.self) ?? posters
        sections = fields.choices("sections", of: SectionName.self)
        blocks = Blocks(&fields)
        extras = fields.choices("extras", of: Extra.self, allowsNone: true) ?? extras
        theme = fields.choice("theme", of: Theme.self) ?? theme
        isUnlisted = fields.flag("noindex") ?? isUnlisted
        backups = fields.number("backups", in: 0...100) ?? backups
    }

    private static func readZone(_ fields: inout Fields) -> Zone {
        var zone = Zone.utc
        _ = fields.text("timezone") { name in
            do throws(ZoneError) {
                zone = try Zone(named: name) { suggestion(for: $0, among: $1) }
                return nil
            } catch {
                return error.description
            }
        }
        return zone
    }

    /// The shape of a BCP 47 tag; which tags are registered changes too often to be checked.
    private static func checkLanguage(_ tag: String) -> String? {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...8 : 1...8).contains(part.count)
                && part.allSatisfy { $0.isASCIILetter || (index > 0 && $0.isASCIIDigit) }
        }
        return isTag ? nil : "'language' must be a language tag such as en or pt-BR, not '\(tag)'"
    }
}

extension UInt8 {
    var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
    var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
