import Data

/// The films of one decade: those that were seen, those that are wanted, and the others.
package struct DecadePage: StandingPage {
    static let section = SectionName.decades

    let number: Int

    package init(number: Int) { self.number = number }

    func title(of list: Int, in site: Site) -> Phrase {
        Phrase(decade: site.shelves.decades.decades[list])
    }
}
