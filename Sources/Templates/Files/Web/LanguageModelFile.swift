import Data

/// The way into the site for language models (llmstxt.org): the reports that say most, by what they are
/// about.
package struct LanguageModelFile: DataFile {
    package static let kind: StaticString = "web"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) { bytes.append(literal: "llms.txt") }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(markdown: "# \(site.settings.title)\n\n> \(Self.summary)\n\n\(Self.hint)\n")
        writePages(into: &file, of: site)
        write(
            "The history by year",
            site.diary.years.indices.map { year in
                (site.diary.years[year].name, site.path(ofYear: year))
            }, into: &file, of: site)
        write(
            "What each platform has",
            site.platformOrder.map { platform in
                (site.catalogue.platforms[platform].name, site.path(ofPlatform: platform))
            }, into: &file, of: site)
        let own = zip(site.ownPages, site.names.ownPages).filter { $0.0.navigationLabel != nil }
        write("By the owner", own.map { ($0.0.title, PagePath(.root, $0.1)) }, into: &file, of: site)
        guard site.makes(.api) else { return }
        let data = (file.words.say("The library as data"), APIPage().path(in: site))
        // Programs know the heading, in whatever language the rest is (llmstxt.org).
        write(Phrase(verbatim: "Optional"), [data], into: &file, of: site)
    }

    private func writePages(into file: inout DataWriter, of site: Site) {
        file.write(markdown: "\n## \(say: "Pages")\n\n")
        for section in SectionName.allCases {
            guard let path = site.path(of: section) else { continue }
            write(section.title, path, section.summary, into: &file, of: site)
        }
    }

    private func write(
        _ heading: Phrase, _ pages: [(title: String, path: PagePath)], into file: inout DataWriter,
        of site: Site
    ) {
        guard !pages.isEmpty else { return }
        file.write(markdown: "\n## \(heading)\n\n")
        for page in pages { write(Phrase(verbatim: page.title), page.path, nil, into: &file, of: site) }
    }

    private func write(
        _ title: Phrase, _ path: PagePath, _ remark: Phrase?, into file: inout DataWriter, of site: Site
    ) {
        file.write(markdown: "- [\(title)](")
        file.write(addressOf: path, as: .markdown, from: .root, of: site)
        file.write(markdown: ")")
        if let remark { file.write(markdown: ": \(remark)") }
        file.write(markdown: "\n")
    }

    private static let summary: Phrase =
        "The films of one person: what they want to see, what they saw, and where each can be watched."
    private static let hint: Phrase = """
        Every page is here as Markdown too, under the same name with .md. Unknown never means unavailable; \
        each claim about a platform says when it was checked.
        """
}

extension SectionName {
    /// What its page says; nil where the name says it.
    fileprivate var summary: Phrase? {
        switch self {
        case .overview: "what is on tonight, what was watched lately, and the numbers"
        case .tonight: "what of the watchlist can be watched now"
        case .watchlist: "every film to be seen, with where it is available"
        case .history: "everything that was watched"
        case .platforms: "how much of the watchlist each platform has"
        case .films: "every film from A to Z"
        default: nil
        }
    }
}
