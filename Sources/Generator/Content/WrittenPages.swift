import Data

/// The owner's pages in the order of navigation, and everything wrong with them.
struct WrittenPages: Sendable {
    private(set) var pages: [WrittenPage] = []
    private(set) var problems: [Problem] = []
    /// The file that took each name.
    private var owners: [String: String] = [:]

    /// Reads the files of `content/pages`, which need not exist. Drafts are checked, and left out.
    static func read(in content: String) throws(Failure) -> WrittenPages {
        var found = WrittenPages()
        let folder = content.appendingPath("pages")
        do throws(FileError) {
            for entry in try listFolder(folder) ?? [] where !entry.isHidden {
                try found.add(entry, in: folder)
            }
        } catch {
            throw Failure(.missingInput, error)
        }
        found.pages.sort { left, right in
            (left.order ?? .max, Array(left.name.utf8)) < (right.order ?? .max, Array(right.name.utf8))
        }
        return found
    }

    private mutating func add(_ entry: FolderEntry, in folder: String) throws(FileError) {
        let path = folder.appendingPath(entry.label)
        guard let fileName = entry.name, entry.kind == .file, fileName.hasSuffix(".md") else {
            let message = "not a page: pages are files whose names end in .md"
            return problems.append(Problem(.warning, "ignored_file", message, file: path))
        }
        let bytes = try readFile(path, limit: SourceText.sizeLimit)
        do throws(Problem) {
            let source = try SourceText(path: path, bytes: bytes)
            let name = try claimName(String(fileName.dropLast(3)), for: path)
            read(source, named: name)
        } catch {
            problems.append(error)
        }
    }

    /// The name that the page has in the output, which no other page may have.
    private mutating func claimName(_ stem: String, for path: String) throws(Problem) -> String {
        let name = PageName.slug(stem)
        guard 1...200 ~= name.utf8.count else {
            let message = "a page's file name needs letters a-z or digits, 200 at most; rename the file"
            throw Problem(.error, "invalid_page_name", message, file: path)
        }
        guard !PageName.isReserved(name) else {
            let message = "'\(name)' is a page that Marquee makes; rename the file"
            throw Problem(.error, "reserved_page_name", message, file: path)
        }
        if let owner = owners[name] {
            let message = "the page '\(name)' is also made from \(owner); rename one of them"
            throw Problem(.error, "duplicate_page_name", message, file: path)
        }
        owners[name] = path
        return name
    }

    private mutating func read(_ source: SourceText, named name: String) {
        let matter = FrontMatter(source)
        var fields = Fields(matter.node, of: source, known: ["title", "nav", "order", "draft"])
        var page = WrittenPage(
            name: name, title: fields.text("title"), body: matter.body, firstLine: matter.bodyLine,
            source: source)
        page.navigation = Self.navigation(&fields)
        page.order = fields.number("order", in: -1_000_000...1_000_000)
        let isDraft = fields.flag("draft") ?? false
        problems += matter.problems + fields.problems
        if !isDraft { pages.append(page) }
    }

    private static func navigation(_ fields: inout Fields) -> WrittenPage.Navigation {
        guard let text = fields.text("nav") else { return .shown(label: nil) }
        guard let isShown = Bool(yaml: text) else { return .shown(label: text) }
        return isShown ? .shown(label: nil) : .hidden
    }
}

private func < (left: (Int, [UInt8]), right: (Int, [UInt8])) -> Bool {
    left.0 == right.0 ? left.1.lexicographicallyPrecedes(right.1) : left.0 < right.0
}
