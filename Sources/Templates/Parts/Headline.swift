import Data

/// The answer that the overview opens with, and the sentence below it.
struct Headline {
    let title: Phrase
    let lead: Phrase
    /// Whether anything is on, so that the board may be lit.
    let isLit: Bool

    init(_ site: Site) {
        let tonight = site.tonight.films.count
        isLit = tonight > 0
        if let empty = Self.empty(site) {
            (title, lead) = empty
        } else if isLit {
            title = "\(films: tonight) to watch tonight"
            lead = Phrase(joining: [
                "On your watchlist, and on your platforms now.", Self.checks(site.tonight),
            ])
        } else {
            title = "Nothing on tonight"
            lead = Self.nothing(site)
        }
    }

    /// What to say while there is nothing to look for, or nowhere to look.
    private static func empty(_ site: Site) -> (Phrase, Phrase)? {
        let wanted = site.catalogue.watchlist.count
        if site.catalogue.films.isEmpty {
            return ("No films yet", "This library is empty. Its first film will appear here.")
        }
        if wanted == 0 {
            return ("The watchlist is empty", "Put a film on it, and this page will say where to watch it.")
        }
        if site.catalogue.platforms.isEmpty {
            return (
                "Nowhere to watch yet",
                "\(films: wanted) on your watchlist, but the library names no platform."
            )
        }
        return nil
    }

    private static func nothing(_ site: Site) -> Phrase {
        let wanted = site.catalogue.watchlist.count
        let (free, unknown) = (site.tonight[.free].count, site.tonight.unknown)
        var sentences: [Phrase] = [
            "Of \(films: wanted) on your watchlist, none is known to be on your platforms."
        ]
        if free > 0 { sentences.append("\(free, "film is", "films are") free elsewhere.") }
        if unknown > 0 { sentences.append("\(unknown, "film is", "films are") unknown.") }
        return Phrase(joining: sentences + [checks(site.tonight)])
    }

    private static func checks(_ tonight: Tonight) -> Phrase {
        guard let oldest = tonight.oldestCheck, let newest = tonight.newestCheck else {
            return "Nothing was checked yet."
        }
        if oldest == newest { return "Checked on \(newest)." }
        return "Checked between \(oldest) and \(newest)."
    }
}
