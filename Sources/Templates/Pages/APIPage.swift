import Data

/// What other programs find in `api`, with examples of this site's own.
package struct APIPage: Page {
    package static let kind: StaticString = "api"

    package init() {}

    package func path(in site: Site) -> PagePath { PagePath(.api, site.names.index) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open(Self.title, at: path, in: .overview, of: site)
        html.write("<h1>\(Self.title)</h1>\n<p class=\"lead\">\(Self.lead)</p>\n")
        html.openSection("Files", id: "files")
        html.write(
            """
            <div class="scroll">
            <table class="words">
            <caption>\(say: "The files of this folder")</caption>
            <thead>
            <tr><th scope="col">\(say: "File")</th><th scope="col">\(say: "Holds")</th></tr>
            </thead>
            <tbody>

            """)
        for file in Self.files {
            html.write("<tr><th scope=\"row\">")
            if file.isOne {
                html.write("<a\(href: Link(to: file.name, from: "page.html"))>\(file.name)</a>")
            } else {
                html.write("\(file.name)")
            }
            html.write("</th><td>\(file.holds)</td></tr>\n")
        }
        html.write("</tbody>\n</table>\n</div>\n")
        html.closeSection()
        for example in examples(of: site) {
            html.openSection(example.title, id: example.id)
            html.write("<p>\(example.text)</p>\n")
            html.write(example.code)
            html.closeSection()
        }
        html.close(at: path, of: site)
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open(Self.title)
        markdown.write("\(Self.lead)\n\n## \(say: "Files")\n\n| \(say: "File") | \(say: "Holds") |\n")
        markdown.write("| --- | --- |\n")
        for file in Self.files { markdown.write("| \(file.name) | \(file.holds) |\n") }
        for example in examples(of: site) {
            markdown.write("\n## \(example.title)\n\n\(example.text)\n")
            markdown.write(example.code)
        }
    }
}

extension APIPage {
    private static let title: Phrase = "The library as data"
    private static let lead: Phrase =
        "JSON files for your own programs. They change when the site does, and ask for no key."

    /// What each file is called and holds; those of which there are many are no links.
    private static let files: [(name: String, holds: Phrase, isOne: Bool)] = [
        ("openapi.json", "The description of all others, in OpenAPI 3.1", true),
        ("user-movies.json", "Every entry, by id, a thousand in a file; next names the file after it", true),
        ("user-movies/ID.json", "One entry", false),
        ("platforms.json", "Every platform, and how much of the watchlist it has", true),
        ("stats.json", "The numbers of the overview", true),
    ]

    private struct Example {
        let title: Phrase
        let id: String
        let text: Phrase
        let code: CodeBlock
    }

    /// An entry of the site and one of its platforms, as far as there are any.
    private func examples(of site: Site) -> [Example] {
        var examples: [Example] = []
        if let entry = site.entryFiles.order.first {
            examples.append(
                Example(
                    title: "An entry", id: "entry", text: Self.aboutEntries,
                    code: CodeBlock(of: site) {
                        $0.object { $0.members(site.catalogue.userMovie(ofEntry: entry)) }
                    }))
        }
        if !site.catalogue.platforms.isEmpty {
            examples.append(
                Example(
                    title: "A platform", id: "platform", text: Self.aboutPlatforms,
                    code: CodeBlock(of: site) { PlatformsFile().write(0, into: &$0, of: site) }))
        }
        return examples
    }

    private static let aboutEntries: Phrase = """
        What is not known is null, and so is whether a film is available: null never means that it is not. \
        Times are in UTC. A film that was watched, nobody knows when, has no time here; the numbers count it.
        """
    private static let aboutPlatforms: Phrase =
        "The counts are of films on the watchlist; those that nobody checked are unknown."
}
