import Data

/// The links in the heads of pages by which readers find the feeds, rendered once.
struct FeedLinks: Sendable {
    /// By position of the section; empty where there is none.
    private let top: [Fragment<Markup>]
    private let inFolders: [Fragment<Markup>]

    init(_ feeds: [Feed], in words: Words, texts: inout TextBlock) {
        top = Self.all(feeds, from: .root, words, &texts)
        inFolders = Self.all(feeds, from: .movies, words, &texts)
    }

    private static func all(
        _ feeds: [Feed], from folder: PagePath.Folder, _ words: Words, _ texts: inout TextBlock
    ) -> [Fragment<Markup>] {
        SectionName.allCases.map { section in
            var bytes: [UInt8] = []
            for feed in feeds where section.names(feed) {
                bytes.append(markup: feed.links(from: folder), in: words)
            }
            return Fragment(text: texts.append(rendered: bytes.span))
        }
    }

    /// The links on a page of a section, empty for none.
    func links(_ section: Section, in folder: PagePath.Folder) -> Fragment<Markup> {
        guard case .named(let name) = section else { return Fragment(text: .empty) }
        return folder == .root ? top[name.position] : inFolders[name.position]
    }
}

extension SectionName {
    /// Whether somebody who likes its pages may like the feed.
    fileprivate func names(_ feed: Feed) -> Bool {
        switch self {
        case .overview: true
        case .history: feed == .history
        case .watchlist: feed == .watchlist
        case .tonight, .platforms, .services, .changes: feed == .availability
        default: false
        }
    }
}

extension Feed {
    fileprivate func links(from folder: PagePath.Folder) -> Markup {
        let atom = Link(to: "feeds/\(name).xml", from: folder.somePage)
        let json = Link(to: "feeds/\(name).json", from: folder.somePage)
        return """
            <link rel="alternate" type="application/atom+xml" title="\(title)"\(href: atom)>
            <link rel="alternate" type="application/feed+json" title="\(title)"\(href: json)>

            """
    }
}
