import Data

/// Every decade and how many films are from it, the newest first.
package struct DecadesPage: ShelfIndexPage {
    static let section = SectionName.decades
    static let ways = PagerWays(before: "Newer decades", after: "Older decades")

    let page: Int

    package init(page: Int) { self.page = page }

    func lead(_ count: Int, of site: Site) -> Phrase {
        count == 0 ? "No film has a year." : "\(count, "decade", "decades")."
    }

    func remark(from first: Int, to last: Int, of site: Site) -> Phrase {
        let decades = site.shelves.decades.decades
        return first == last
            ? ": \(decades[first])s" : ": \(decades[first])s to \(decades[last])s"
    }

    func name(of list: Int, in site: Site) -> String {
        site.say(Phrase(decade: site.shelves.decades.decades[list]))
    }

    func path(of list: Int, in site: Site) -> PagePath { PagePath(.decades, site.names.decades[list]) }
}
