import Data

/// What is the same on every page, rendered once: the head, the navigation, the end.
struct Frame: Sendable {
    /// Up to the text of the title.
    let start: Fragment<Markup>
    /// From the end of the title to the link to the page's Markdown twin, by depth.
    private let styles: [Fragment<Markup>]
    /// The end of that link, up to the page's path in the canonical one where there is one.
    let twinEnd: Fragment<Markup>
    /// Whether pages name their place on the web.
    let hasBase: Bool
    /// From the end of the head to the main part, by depth.
    private let headers: [Header]
    /// Where the mark of each entry stands in each of them, -1 for those that are not listed.
    private let places: [Int]
    /// The position among the entries of each part of the site, -1 for those that are not named.
    private let positions: [Int]
    /// The position of the owner's first page.
    private let firstOwn: Int
    /// What is put into the link to this page, and to what it is a part of.
    private let isHere: Fragment<Markup>
    private let isAbove: Fragment<Markup>
    /// From the end of the main part to the second link to the twin, and from there to the end, by depth.
    private let feet: [Fragment<Markup>]
    private let ends: [Fragment<Markup>]
    let feeds: FeedLinks

    /// A navigation that can say of any of its links that the page is there.
    ///
    /// It is kept once, and the mark is put in between when it is written: a navigation for each of 300 pages
    /// of one's own would be 300 times 300 links.
    fileprivate struct Header {
        let markup: Fragment<Markup>
        /// Which of the places are of this header.
        let places: Range<Int>
    }

    init(
        settings: Settings, sections: [SectionName], ownPages: [OwnPage], names: Names,
        feeds: [Feed], texts: inout TextBlock
    ) {
        // What the owner orders is one row; else optional parts are a quieter one.
        let isOrdered = settings.sections != nil
        let core = isOrdered ? sections : sections.filter(\.isCore)
        let more = isOrdered ? [] : sections.filter { !$0.isCore }
        let own = NavigationEntry.all(ownPages, names: names, in: texts)
        let entries = core.map(NavigationEntry.init) + own + more.map(NavigationEntry.init)
        firstOwn = core.count
        positions = SectionName.allCases.map { section in
            core.firstIndex(of: section)
                ?? more.firstIndex(of: section).map { $0 + core.count + own.count } ?? -1
        }
        start = texts.append(Self.start(settings))
        styles = Self.folders.map { folder in
            let styles = Link(to: "assets/style.css", from: folder.somePage)
            let script = Link(to: "assets/site.js", from: folder.somePage)
            return texts.append(
                """
                \(settings.title)</title>
                <link rel="stylesheet"\(href: styles)>
                \(Self.ownStyle(settings, from: folder))\
                <script\(src: script) defer></script>
                \(Self.twin)
                """ as Markup)
        }
        let base = settings.baseURL.flatMap { Link(external: $0.hasSuffix("/") ? $0 : $0 + "/") }
        hasBase = base != nil
        twinEnd = texts.append(Self.twinEnd(base))
        var places: [Int] = []
        headers = Self.folders.map { folder in
            Header(settings, entries, more: more.count, from: folder, &places, &texts)
        }
        self.places = places
        self.feeds = FeedLinks(feeds, texts: &texts)
        isHere = texts.append(" aria-current=\"page\"" as Markup)
        isAbove = texts.append(" aria-current=\"true\"" as Markup)
        let author: Markup = settings.author.map { "<bdi>\($0)</bdi> · " } ?? ""
        feet = Self.folders.map { folder in
            texts.append(
                """
                </main>
                \(settings.slots.markup(at: .afterMain, from: folder))\
                <footer class="foot">
                <p>\(author)<a href="
                """ as Markup)
        }
        ends = Self.folders.map { folder in
            texts.append(
                """
                " type="text/markdown">This page as Markdown</a> · Made with Marquee</p>
                \(settings.slots.markup(at: .footer, from: folder))\
                </footer>
                </body>
                </html>

                """ as Markup)
        }
    }

    func foot(in folder: PagePath.Folder) -> Fragment<Markup> { feet[Self.depth(of: folder)] }

    func end(in folder: PagePath.Folder) -> Fragment<Markup> { ends[Self.depth(of: folder)] }

    private static func ownStyle(_ settings: Settings, from folder: PagePath.Folder) -> Markup {
        guard settings.ownStyle != nil else { return "" }
        return "<link rel=\"stylesheet\"\(href: Link(to: "assets/theme.css", from: folder.somePage))>\n"
    }

    func styles(in folder: PagePath.Folder) -> Fragment<Markup> { styles[Self.depth(of: folder)] }

    /// One folder of each depth.
    private static let folders: [PagePath.Folder] = [.root, .movies]

    private static func depth(of folder: PagePath.Folder) -> Int { folder == .root ? 0 : 1 }

    private static let twin: Markup = "<link rel=\"alternate\" type=\"text/markdown\" href=\""

    private static func twinEnd(_ base: Link?) -> Markup {
        guard let base else { return "\">\n" }
        // The path of the page and the closing quote follow.
        var bytes: [UInt8] = []
        bytes.append(htmlLink: base)
        return "\">\n<link rel=\"canonical\" href=\"\(Markup(trusted: bytes))"
    }

    private static func start(_ settings: Settings) -> Markup {
        let images: Markup = settings.posters == .remote ? "'self' https: http:" : "'self'"
        return """
            <!DOCTYPE html>
            <html lang="\(settings.language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            style-src 'self'; img-src \(images); base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            \(author(settings.author))<title>
            """
    }

    private static func author(_ author: String?) -> Markup {
        author.map { "<meta name=\"author\" content=\"\($0)\">\n" } ?? ""
    }
}

extension Frame.Header {
    fileprivate init(
        _ settings: Settings, _ entries: [NavigationEntry], more: Int, from folder: PagePath.Folder,
        _ places: inout [Int], _ texts: inout TextBlock
    ) {
        var bytes: [UInt8] = []
        let first = places.count
        let page = folder.somePage
        bytes.append(markup: settings.slots.markup(at: .head, from: folder))
        bytes.append(markup: Self.start(settings.title, Link(to: "index.html", from: page)))
        for (position, entry) in entries.enumerated() {
            if more > 0, position == entries.count - more {
                bytes.append(literal: "</ul>\n<ul class=\"more\">\n")
            }
            places.append(-1)
            guard let label = entry.label else { continue }
            bytes.append(markup: "<li><a\(href: Link(to: entry.path, from: page))")
            places[places.count - 1] = bytes.count
            bytes.append(markup: "><bdi>\(label)</bdi></a></li>\n")
        }
        bytes.append(literal: "</ul>\n</nav>\n")
        bytes.append(markup: RoomButton.markup)
        bytes.append(markup: settings.slots.markup(at: .header, from: folder))
        bytes.append(literal: "</header>\n")
        bytes.append(markup: settings.slots.markup(at: .beforeMain, from: folder))
        bytes.append(literal: "<main id=\"main\">\n")
        markup = texts.append(Markup(trusted: bytes))
        self.places = first..<places.count
    }

    private static func start(_ title: String, _ home: Link) -> Markup {
        """
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
        <a class="brand"\(href: home)><bdi>\(title)</bdi></a>
        <nav aria-label="Site">
        <ul>

        """
    }
}

extension Frame {
    /// Writes from the end of the head to the main part.
    ///
    /// A link of the navigation says that it leads to this page, or that this page is in what it leads to.
    func writeHeader(at path: PagePath, _ section: Section, into html: inout HTMLWriter) {
        let header = headers[Self.depth(of: path.folder)]
        let entry = position(of: section)
        let position = header.places.lowerBound + entry
        guard entry >= 0, header.places.contains(position), places[position] >= 0 else {
            return html.write(header.markup)
        }
        let isTarget = path.folder == .root && path.number == nil
        html.write(isTarget ? isHere : isAbove, in: header.markup, at: places[position])
    }

    private func position(of section: Section) -> Int {
        switch section {
        case .named(let name): positions[name.position]
        case .own(let index): firstOwn + index
        }
    }
}

/// One link of the navigation.
private struct NavigationEntry {
    /// Nil for a page that is not listed.
    let label: String?
    let path: String

    init(label: String?, path: String) {
        self.label = label
        self.path = path
    }

    init(_ section: SectionName) { self.init(label: section.title, path: section.pageName + ".html") }

    static func all(_ ownPages: [OwnPage], names: Names, in texts: TextBlock) -> [NavigationEntry] {
        zip(ownPages, names.ownPages).map { page, name in
            NavigationEntry(label: page.navigationLabel, path: texts[name] + ".html")
        }
    }
}
