import Data

extension MarkdownWriter {
    /// Writes the way to the optional parts of the site as list items: reports have no navigation.
    mutating func writeOptionalSections(of site: Site) {
        for section in site.shelves.sections where !section.isCore {
            write("- [\(section.title)](")
            write(PageLink(to: site.names.page(of: section), as: .markdown, from: .root))
            write(")\n")
        }
    }
}
