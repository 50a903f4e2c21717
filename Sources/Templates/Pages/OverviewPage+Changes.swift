import Data

/// What changed last on the owner's platforms, in one line of the overview.
extension OverviewPage {
    func writeChanges(into html: inout HTMLWriter, of site: Site) {
        guard let finding = site.changes.finding, let path = site.path(of: .changes) else { return }
        html.write("<p class=\"note news\">\(finding.summary) (")
        html.write(shortDate: finding.day)
        html.write("). <a")
        html.write(href: PageLink(to: path, as: .html, from: .root))
        html.write(">\(say: "What changed")</a></p>\n")
    }

    func writeChanges(into markdown: inout MarkdownWriter, of site: Site) {
        guard let finding = site.changes.finding, let path = site.path(of: .changes) else { return }
        markdown.write("\n\(finding.summary) (\(finding.day)). [\(say: "What changed")](")
        markdown.write(PageLink(to: path, as: .markdown, from: .root))
        markdown.write(")\n")
    }
}
