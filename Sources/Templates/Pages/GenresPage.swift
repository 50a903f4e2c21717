import Data

/// Every genre and how many films are of it.
package struct GenresPage: ShelfIndexPage {
    static let section = SectionName.genres

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> Phrase {
        count == 0 ? "No film has a genre." : "\(count, "genre", "genres")."
    }

    func name(of list: Int, in site: Site) -> String {
        site.label(site.shelves.genres.names[list], or: site.names.genres[list])
    }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.genres, site.names.genres[list]) }
}
