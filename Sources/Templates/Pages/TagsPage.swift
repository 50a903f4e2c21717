import Data

/// Every tag and how many films have it.
package struct TagsPage: ShelfIndexPage {
    static let section = SectionName.tags

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> Phrase {
        count == 0 ? "No film has a tag yet." : "\(count, "tag", "tags")."
    }

    func name(of list: Int, in site: Site) -> String {
        site.label(site.catalogue.tags[list], or: site.names.tags[list])
    }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.tags, site.names.tags[list]) }
}
