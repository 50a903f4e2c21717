package import Data

/// Where a page is below the output folder, without its ending: `movies/tt0816692`, `watchlist-3`.
///
/// It is made of numbers, so that a plan of a million pages and a link to each of them need no strings.
package struct PagePath: Sendable {
    /// A folder of the site.
    package enum Folder: UInt8, CaseIterable, Sendable {
        case root, movies, platforms, history, years, api, feeds, tags, lists, people, genres, decades
    }

    package let folder: Folder
    /// What the page, or the head of the list that it is a part of, is called; it needs no encoding.
    package let name: Text
    /// The number of a page that is not the head of its list.
    package let number: Int?

    init(_ folder: Folder, _ name: Text, number: Int? = nil) {
        self.folder = folder
        self.name = name
        self.number = number
    }

    /// The path as a value of its own.
    package func string(in texts: TextBlock) -> String {
        var bytes: [UInt8] = []
        bytes.append(literal: folder.start)
        bytes.append(nameOf: self, texts)
        return String(decoding: bytes, as: UTF8.self)
    }

    package func append(to bytes: inout [UInt8], _ texts: TextBlock, _ format: Format) {
        bytes.append(self, format, texts)
    }
}

extension PagePath.Folder {
    /// What the paths of its pages begin with.
    var start: StaticString {
        switch self {
        case .root: ""
        case .movies: "movies/"
        case .platforms: "platforms/"
        case .history: "history/"
        case .years: "years/"
        case .api: "api/"
        case .feeds: "feeds/"
        case .tags: "tags/"
        case .lists: "lists/"
        case .people: "people/"
        case .genres: "genres/"
        case .decades: "decades/"
        }
    }

    /// How a link from a page here to one in `target` begins.
    func way(to target: Self) -> StaticString {
        if self == target { return "" }
        if self == .root { return target.start }
        switch target {
        case .root: return "../"
        case .movies: return "../movies/"
        case .platforms: return "../platforms/"
        case .history: return "../history/"
        case .years: return "../years/"
        case .api: return "../api/"
        case .feeds: return "../feeds/"
        case .tags: return "../tags/"
        case .lists: return "../lists/"
        case .people: return "../people/"
        case .genres: return "../genres/"
        case .decades: return "../decades/"
        }
    }

    /// Some page in it: from all of them, the same links lead to the same place.
    var somePage: String { "\(start)page.html" }

    /// What stands before the number of a further page.
    ///
    /// A platform may be called `canal-2`, and so may a tag, but none whose page would be called
    /// `canal-page-2`.
    fileprivate var numberMark: StaticString {
        switch self {
        case .root, .movies, .history, .years, .api, .feeds: "-"
        case .platforms, .tags, .lists, .people, .genres, .decades: "-page-"
        }
    }
}

/// A link from one page of the site to another.
struct PageLink: Sendable {
    let way: StaticString
    let path: PagePath
    let format: Format

    init(to path: PagePath, as format: Format, from folder: PagePath.Folder) {
        way = folder.way(to: path.folder)
        self.path = path
        self.format = format
    }
}

extension ByteSink where Self: ~Copyable {
    mutating func append(_ link: PageLink, _ texts: borrowing TextBlock) {
        append(literal: link.way)
        append(nameOf: link.path, texts)
        append(literal: link.format == .html ? ".html" : ".md")
    }

    mutating func append(_ path: PagePath, _ format: Format, _ texts: borrowing TextBlock) {
        append(literal: path.folder.start)
        append(nameOf: path, texts)
        append(literal: format == .html ? ".html" : ".md")
    }

    fileprivate mutating func append(nameOf path: PagePath, _ texts: borrowing TextBlock) {
        append(copying: texts.bytes.span.extracting(path.name.range))
        guard let number = path.number else { return }
        append(literal: path.folder.numberMark)
        append(decimal: number)
    }
}
