import Data

/// The films of one genre: those that were seen, those that are wanted, and the others.
package struct GenrePage: StandingPage {
    static let section = SectionName.genres

    let number: Int

    package init(number: Int) { self.number = number }

    func title(of list: Int, in site: Site) -> Phrase {
        Phrase(verbatim: site.label(site.shelves.genres.names[list], or: site.names.genres[list]))
    }
}
