/// What is the same on every page, rendered once: the head, the navigation for each section, the end.
struct Frame: Sendable {
    /// Up to the text of the title.
    let start: Markup
    /// From the end of the title to the style sheet, by the depth of the page's folder.
    private let styles: [Markup]
    /// From the end of the head to the main part, by depth and then by section; the last is for no section.
    private let headers: [[Markup]]
    private let sectionCount: Int

    init(settings: Settings, ownPages: [OwnPage], names: Names) {
        start = Self.start(settings)
        let entries = NavigationEntry.all(ownPages: ownPages, names: names)
        sectionCount = entries.count
        styles = Self.pages.map { page in
            "</title>\n<link rel=\"stylesheet\"\(href: Link(to: "assets/style.css", from: page))>\n"
        }
        headers = Self.pages.enumerated().map { depth, page in
            (0...entries.count).map { current in
                Self.header(settings.title, entries, from: page, current: current, isList: depth == 0)
            }
        }
    }

    func styles(for page: String) -> Markup { styles[Self.depth(of: page)] }

    func header(for page: String, in section: Section) -> Markup {
        let index = min(NavigationEntry.position(of: section), sectionCount)
        return headers[Self.depth(of: page)][index]
    }

    /// One page of each depth; from all pages of a folder the same links lead to the same place.
    private static let pages = ["page.html", "folder/page.html"]

    private static func depth(of page: String) -> Int { page.utf8.contains(UInt8(ascii: "/")) ? 1 : 0 }

    private static func start(_ settings: Settings) -> Markup {
        let images: Markup = settings.posters == .remote ? "'self' https: http:" : "'self'"
        return """
            <!DOCTYPE html>
            <html lang="\(settings.language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
            img-src \(images); base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            \(author(settings.author))<title>
            """
    }

    private static func author(_ author: String?) -> Markup {
        author.map { "<meta name=\"author\" content=\"\($0)\">\n" } ?? ""
    }

    private static func header(
        _ title: String, _ entries: [NavigationEntry], from page: String, current: Int, isList: Bool
    ) -> Markup {
        var html = HTMLWriter()
        html.write(
            """
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <a class="brand"\(href: Link(to: "index.html", from: page))><bdi>\(title)</bdi></a>
            <nav aria-label="Site">
            <ul>

            """)
        for (index, entry) in entries.enumerated() {
            guard let label = entry.label else { continue }
            let mark: Markup =
                index != current ? "" : isList ? " aria-current=\"page\"" : " aria-current=\"true\""
            html.write(
                "<li><a\(href: Link(to: entry.path, from: page))\(mark)><bdi>\(label)</bdi></a></li>\n")
        }
        html.write("</ul>\n</nav>\n</header>\n<main id=\"main\">\n")
        // Copied, since the writer's own bytes are in a buffer that fits a whole page.
        var bytes: [UInt8] = []
        bytes.append(copying: html.bytes.span)
        return Markup(trusted: bytes)
    }
}

/// One link of the navigation.
private struct NavigationEntry {
    /// Nil for a page that is not listed.
    let label: String?
    let path: String

    static func all(ownPages: [OwnPage], names: Names) -> [NavigationEntry] {
        let ours = [
            NavigationEntry(label: "Tonight", path: "index.html"),
            NavigationEntry(label: "Watchlist", path: "watchlist.html"),
            NavigationEntry(label: "History", path: "history.html"),
            NavigationEntry(label: "Platforms", path: "platforms.html"),
            NavigationEntry(label: "Films", path: "movies.html"),
        ]
        return ours
            + zip(ownPages, names.ownPages).map { page, name in
                NavigationEntry(label: page.navigationLabel, path: name + ".html")
            }
    }

    static func position(of section: Section) -> Int {
        switch section {
        case .tonight: 0
        case .watchlist: 1
        case .history: 2
        case .platforms: 3
        case .films: 4
        case .own(let index): 5 + index
        }
    }
}
