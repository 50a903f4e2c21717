import Data

/// How pages name a platform: the same on all of them, so it is rendered once.
struct PlatformLabel: BitwiseCopyable, Sendable {
    /// The name alone.
    let name: Fragment<Markup>
    /// The name as a link, as it stands on the page of a film.
    let link: Fragment<Markup>
    let markdownName: Fragment<Markdown>
    let markdownLink: Fragment<Markdown>
    /// The start of a row of the table on the page of a film: the name as a link, and whether it is mine.
    let markdownRow: Fragment<Markdown>

    static func all(
        _ catalogue: Catalogue, _ names: Names, in words: Words, _ texts: inout TextBlock
    ) -> [PlatformLabel] {
        catalogue.platforms.indices.map { index in
            let platform = catalogue.platforms[index]
            func link(_ format: Format) -> Link {
                let path = "platforms/" + texts[names.platforms[index]] + format.ending
                return Link(to: path, from: PagePath.Folder.movies.somePage)
            }
            let html: Markup = "<a\(href: link(.html))><bdi>\(platform.name)</bdi></a>"
            let mine: Markdown = platform.isMine ? "\(say: "yes")" : "\(say: "no")"
            let markdown: Markdown = "[\(platform.name)](\(link(.markdown)))"
            let row: Markdown = "| \(markdown) | \(mine) | "
            return PlatformLabel(
                name: texts.append("<bdi>\(platform.name)</bdi>" as Markup, in: words),
                link: texts.append(html, in: words),
                markdownName: texts.append("\(platform.name)" as Markdown, in: words),
                markdownLink: texts.append(markdown, in: words),
                markdownRow: texts.append(row, in: words))
        }
    }
}
