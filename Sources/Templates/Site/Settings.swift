/// What the owner decided about the site as a whole.
package struct Settings: Equatable, Sendable {
    /// Where posters come from; without one, a film gets a title card.
    package enum Posters: String, Sendable, CaseIterable {
        case none, local
        /// Visitors' browsers are sent to the hosts that the library names.
        case remote
    }

    package var title: String
    package var author: String?
    /// A BCP 47 tag such as `en`.
    package var language: String
    /// Where the site will be published, if anywhere; addresses on the pages stay relative.
    package var baseURL: String?
    /// How many films a page of a long list shows, about.
    package var pageSize: Int
    package var posters: Posters
    /// What the navigation names, in its order; nil for what there is something of.
    package var sections: [SectionName]?
    /// Which files for other programs there are.
    package var extras: [Extra]
    /// Whether search engines are asked to leave the site alone.
    package var isUnlisted: Bool
    package var theme = Theme.marquee
    /// A style sheet of the owner's, to copy beside ours.
    package var ownStyle: String?
    package var slots = Slots()
    package var blocks = Blocks()
    /// The language of the interface.
    package var words: Words

    package init(
        title: String = "Marquee", author: String? = nil, language: String = "en", baseURL: String? = nil,
        pageSize: Int = 60, posters: Posters = .none, sections: [SectionName]? = nil,
        extras: [Extra] = Extra.allCases, isUnlisted: Bool = false, words: Words? = nil
    ) {
        self.title = title
        self.author = author
        self.language = language
        self.baseURL = baseURL
        self.pageSize = pageSize
        self.posters = posters
        self.sections = sections
        self.extras = extras
        self.isUnlisted = isUnlisted
        self.words = words ?? .of(language)
    }
}
