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
    /// The address of the site, and the same where nothing is escaped; empty unless pages name it.
    let base: Fragment<Markup>
    let plainBase: Fragment<Markup>
    /// What stands in their places on a page that is shown at any address.
    private(set) var anywhere: FrameAnywhere
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
        feeds: [Feed], base: SiteBase?, texts: inout TextBlock
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
        let words = settings.words
        start = texts.append(Self.start(settings), in: words)
        styles = Self.folders.map { folder in
            texts.append(Self.styles(settings, seen: .seen(from: folder)), in: words)
        }
        let shown = settings.isUnlisted ? nil : base?.address
        hasBase = shown != nil
        self.base = texts.append("\(shown ?? "")" as Markup, in: words)
        plainBase = texts.append(Markup(trusted: Array((shown ?? "").utf8)), in: words)
        twinEnd = texts.append(Self.twinEnd(shown), in: words)
        var places: [Int] = []
        headers = Self.folders.map { folder in
            Header(settings, entries, more: more.count, from: .seen(from: folder), &places, &texts)
        }
        feet = Self.folders.map { texts.append(Self.foot(settings, seen: .seen(from: $0)), in: words) }
        ends = Self.folders.map { texts.append(Self.end(settings, seen: .seen(from: $0)), in: words) }
        anywhere = FrameAnywhere(
            base, styles: styles[0], header: headers[0].markup, foot: feet[0], end: ends[0])
        if let base {
            let place = FramePlace(folder: .root, prefix: base.path)
            var none: [Int] = []
            anywhere.styles = texts.append(Self.styles(settings, seen: place), in: words)
            anywhere.header =
                Header(settings, entries, more: more.count, from: place, &none, &texts).markup
            anywhere.foot = texts.append(Self.foot(settings, seen: place), in: words)
            anywhere.end = texts.append(Self.end(settings, seen: place), in: words)
        }
        self.places = places
        self.feeds = FeedLinks(feeds, in: words, texts: &texts)
        isHere = texts.append(" aria-current=\"page\"" as Markup, in: words)
        isAbove = texts.append(" aria-current=\"true\"" as Markup, in: words)
    }

    func foot(in folder: PagePath.Folder) -> Fragment<Markup> { feet[Self.depth(of: folder)] }

    func end(in folder: PagePath.Folder) -> Fragment<Markup> { ends[Self.depth(of: folder)] }

    func styles(in folder: PagePath.Folder) -> Fragment<Markup> { styles[Self.depth(of: folder)] }

    /// One folder of each depth.
    private static let folders: [PagePath.Folder] = [.root, .movies]

    private static func depth(of folder: PagePath.Folder) -> Int { folder == .root ? 0 : 1 }
}

extension Frame.Header {
    fileprivate init(
        _ settings: Settings, _ entries: [NavigationEntry], more: Int, from place: FramePlace,
        _ places: inout [Int], _ texts: inout TextBlock
    ) {
        let words = settings.words
        var bytes: [UInt8] = []
        let first = places.count
        bytes.append(markup: settings.slots.markup(at: .head, root: place.root), in: words)
        bytes.append(markup: Self.start(settings.title, place.link(to: "index.html")), in: words)
        for (position, entry) in entries.enumerated() {
            if more > 0, position == entries.count - more {
                bytes.append(literal: "</ul>\n<ul class=\"more\">\n")
            }
            places.append(-1)
            guard let label = entry.label else { continue }
            bytes.append(markup: "<li><a\(href: place.link(to: entry.path))", in: words)
            places[places.count - 1] = bytes.count
            bytes.append(markup: "><bdi>\(label)</bdi></a></li>\n", in: words)
        }
        bytes.append(literal: "</ul>\n</nav>\n")
        bytes.append(markup: RoomButton.markup, in: words)
        bytes.append(markup: settings.slots.markup(at: .header, root: place.root), in: words)
        bytes.append(literal: "</header>\n")
        bytes.append(markup: settings.slots.markup(at: .beforeMain, root: place.root), in: words)
        bytes.append(literal: "<main id=\"main\">\n")
        markup = texts.append(Markup(trusted: bytes), in: words)
        self.places = first..<places.count
    }

    private static func start(_ title: String, _ home: Link) -> Markup {
        """
        </head>
        <body>
        <a class="skip" href="#main">\(say: "Skip to the content")</a>
        <header class="top">
        <a class="brand"\(href: home)><bdi>\(title)</bdi></a>
        <nav aria-label="\(say: "Site")">
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
