import Data

/// Every list that the owner made.
package struct ListsPage: ShelfIndexPage {
    static let section = SectionName.lists

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> Phrase {
        count == 0 ? "No lists yet." : "\(count, "list", "lists")."
    }

    func name(of list: Int, in site: Site) -> String {
        site.label(site.catalogue.lists[list].name, or: site.names.lists[list])
    }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.lists, site.names.lists[list]) }

    func remark(on list: Int, in site: Site) -> Phrase {
        let count = site.catalogue.lists[list].items.count
        return site.catalogue.lists[list].isRanked ? "\(films: count), ranked" : "\(films: count)"
    }
}
