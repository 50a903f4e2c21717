package import Data

extension FilmPage {
    /// The newest of the days that the page names.
    package func changedOn(in site: Site) -> Day? {
        let catalogue = site.catalogue
        var newest = catalogue.opinion(of: film)?.updatedOn
        func see(_ day: Day?) {
            guard let day else { return }
            newest = newest.map { max($0, day) } ?? day
        }
        if site.settings.blocks.film?.contains(.platforms) ?? true {
            for row in catalogue.availability(of: film) { see(row.checkedOn) }
        }
        let entry = catalogue.entry(of: film)
        see(entry?.watchlistedOn)
        see(entry?.watchedOn)
        let plays = catalogue.plays(of: film)
        if !plays.isEmpty { see(catalogue.play(at: plays.lowerBound).date.day) }
        see(catalogue.favorite(of: film)?.since)
        see(catalogue.begun(of: film)?.since)
        return newest
    }
}
