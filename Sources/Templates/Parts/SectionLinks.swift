import Data

extension MarkdownWriter {
    /// Writes the way to the optional parts of the site as list items: reports have no navigation.
    mutating func writeOptionalSections(of site: Site) {
        for section in site.shelves.sections where !section.isCore {
            write("- [\(section.title)](")
            write(PageLink(to: site.names.page(of: section), as: .markdown, from: .root))
            write("): \(section.counted(in: site))\n")
        }
    }
}

extension SectionName {
    /// How much there is of an optional part: `12 reviews`, `72 people`.
    fileprivate func counted(in site: Site) -> Phrase {
        let lists = site.shelves[self]
        return switch self {
        case .stats: Templates.viewings(site.statistics.all.viewings, of: site.statistics.all.films)
        case .services: "\(site.catalogue.platforms.count, "platform", "platforms")"
        case .suggestions: Templates.films(site.suggestions.count)
        case .changes: "\(site.changes.count, "change", "changes")"
        case .reviews: "\(lists.filmCount, "review", "reviews")"
        case .tags: "\(lists.count, "tag", "tags")"
        case .lists: "\(lists.count, "list", "lists")"
        case .people: "\(lists.count, "person", "people")"
        case .genres: "\(lists.count, "genre", "genres")"
        case .decades: "\(lists.count, "decade", "decades")"
        case .search: "titles, names, years and genres"
        default: Templates.films(lists.filmCount)
        }
    }
}
