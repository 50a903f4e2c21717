import Data

/// Every platform and how much of the watchlist it has: a matrix of counts.
package struct PlatformsPage: Page {
    package static let kind: StaticString = "platforms"

    package init() {}

    package func path(in site: Site) -> PagePath { PagePath(.root, site.names.platformMatrix) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Platforms", at: path, in: .platforms, lead: Self.summary(of: site), of: site)
        html.write("<h1>\(say: "Platforms")</h1>\n<p class=\"lead\">\(Self.summary(of: site))</p>\n")
        if !site.catalogue.platforms.isEmpty { writeMatrix(into: &html, of: site) }
        html.close(at: path, of: site)
    }

    private func writeMatrix(into html: inout HTMLWriter, of site: Site) {
        html.write(
            """
            <div class="scroll">
            <table class="matrix">
            <caption>\(Self.caption(of: site))</caption>
            <thead>
            <tr><th scope="col">\(say: "Platform")</th><th scope="col">\(say: "Available")</th>\
            <th scope="col">\(say: "Unknown")</th><th scope="col">\(say: "Not available")</th></tr>
            </thead>
            <tbody>

            """)
        for platform in site.platformOrder { writeRow(platform, into: &html, of: site) }
        html.write("</tbody>\n</table>\n</div>\n")
    }

    private func writeRow(_ index: Int, into html: inout HTMLWriter, of site: Site) {
        let platform = site.catalogue.platforms[index]
        let list = site.platforms.lists[index]
        let mark: Markup = platform.isMine ? " <span class=\"tag\">\(say: "yours")</span>" : ""
        html.write("<tr><th scope=\"row\"><a")
        html.write(href: PageLink(to: site.path(ofPlatform: index), as: .html, from: .root))
        html.write("><bdi>\(platform.name)</bdi></a>\(mark)")
        let parts: [(Bar.Kind, Int)] = [
            (.on, list.available.count), (.unknown, list.unknown.count), (.off, list.unavailable.count),
        ]
        html.write(Bar(parts: parts, of: list.claims.count))
        let kind: Markup = list.available.isEmpty ? "num" : "num on"
        html.write("</th><td class=\"\(kind)\">\(grouped: list.available.count)</td>")
        html.write("<td class=\"num\">\(grouped: list.unknown.count)</td>")
        html.write("<td class=\"num\">\(grouped: list.unavailable.count)</td></tr>\n")
    }

    private static func summary(of site: Site) -> Phrase {
        let count = site.catalogue.platforms.count
        if count == 0 { return "The library names no platform yet." }
        guard site.platforms.areChosen else {
            return "\(count, "platform", "platforms"). You chose none of them, so every one counts as yours."
        }
        let mine = site.platforms.mine.count
        return "\(count, "platform", "platforms"), of which \(mine, "is", "are") yours."
    }

    private static func caption(of site: Site) -> Phrase {
        let count = site.catalogue.watchlist.count
        return count == 0
            ? "The watchlist is empty, so every count is 0"
            : "The \(count, "film", "films") on the watchlist, by platform"
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("Platforms")
        markdown.write("\(Self.summary(of: site))\n")
        guard !site.catalogue.platforms.isEmpty else { return }
        markdown.write("\n\(Self.caption(of: site)):\n\n")
        markdown.writeRow("Platform", "Yours", "Available", "Unknown", "Not available")
        markdown.write("| --- | --- | ---: | ---: | ---: |\n")
        for index in site.platformOrder {
            let platform = site.catalogue.platforms[index]
            let list = site.platforms.lists[index]
            markdown.write("| [\(platform.name)](")
            markdown.write(PageLink(to: site.path(ofPlatform: index), as: .markdown, from: .root))
            markdown.write(") | \(say: platform.isMine ? "yes" : "no") | \(list.available.count)")
            markdown.write(" | \(list.unknown.count) | \(list.unavailable.count) |\n")
        }
    }
}
