import Data

/// The answer that the overview opens with, and the sentence below it.
struct Headline {
    let title: String
    let lead: String
    /// Whether anything is on, so that the board may be lit.
    let isLit: Bool

    init(_ site: Site) {
        let tonight = site.tonight.films.count
        isLit = tonight > 0
        if let empty = Self.empty(site) {
            (title, lead) = empty
        } else if isLit {
            title = "\(Templates.films(tonight)) to watch tonight"
            lead = "On your watchlist, and on your platforms now. " + Self.checks(site.tonight)
        } else {
            title = "Nothing on tonight"
            lead = Self.nothing(site)
        }
    }

    /// What to say while there is nothing to look for, or nowhere to look.
    private static func empty(_ site: Site) -> (String, String)? {
        let wanted = site.catalogue.watchlist.count
        if site.catalogue.films.isEmpty {
            return ("No films yet", "This library is empty. Its first film will appear here.")
        }
        if wanted == 0 {
            return ("The watchlist is empty", "Put a film on it, and this page will say where to watch it.")
        }
        if site.catalogue.platforms.isEmpty {
            let films = Templates.films(wanted)
            return ("Nowhere to watch yet", "\(films) on your watchlist, but the library names no platform.")
        }
        return nil
    }

    private static func nothing(_ site: Site) -> String {
        let wanted = films(site.catalogue.watchlist.count)
        let (free, unknown) = (site.tonight[.free].count, site.tonight.unknown)
        var sentences = ["Of \(wanted) on your watchlist, none is known to be on your platforms."]
        if free > 0 { sentences.append("\(counted(free, "film is", "films are")) free elsewhere.") }
        if unknown > 0 { sentences.append("\(counted(unknown, "film is", "films are")) unknown.") }
        return (sentences + [checks(site.tonight)]).joined(separator: " ")
    }

    private static func checks(_ tonight: Tonight) -> String {
        guard let oldest = tonight.oldestCheck, let newest = tonight.newestCheck else {
            return "Nothing was checked yet."
        }
        if oldest == newest { return "Checked on \(newest.written)." }
        return "Checked between \(oldest.written) and \(newest.written)."
    }
}
