import Data
import Templates

/// What `site.yml` says; every setting has a default.
struct SiteConfiguration: Equatable, Sendable {
    /// Where posters come from.
    enum Posters: String, Sendable, CaseIterable {
        /// Nowhere: films show a title card.
        case none
        /// From `content/posters`.
        case local
        /// From the addresses in the library: the visitor's browser asks another host for them.
        case remote
    }

    var title: String?
    var author: String?
    /// A BCP 47 tag such as `pt-BR`.
    var language = "en"
    var zone = Zone.utc
    /// The address of the site, absolute and with a slash at its end.
    var baseURL: String?
    var user: String?
    /// As written: relative to the content folder unless it is absolute.
    var library: String?
    var changes: String?
    /// How many films one page of the watchlist shows.
    var pageSize = 60
    var posters = Posters.none
    /// What the navigation names, in its order; nil for what there is something of.
    var sections: [SectionName]?
    /// What pages show below their headline, and in which order.
    var blocks = Blocks()
    /// Which kinds of files for other programs are made.
    var extras = Extra.allCases
    var theme = Theme.marquee
    /// Whether search engines are asked to leave the site alone.
    var isUnlisted = false
    /// How many copies of the library are kept from before it was changed.
    var backups = 5
}
