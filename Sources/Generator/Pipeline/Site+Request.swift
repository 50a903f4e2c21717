import Data
import Templates

extension Site {
    /// The site that a request, what the owner wrote and what the library holds make together.
    ///
    /// - Parameter films: what was worked out from its films already.
    init(_ request: BuildRequest, _ inputs: SiteInputs, _ catalogue: Catalogue, films: PreparedFilms? = nil) {
        let configuration = request.configuration
        let posters = configuration.posters == .local ? inputs.posters : [:]
        self.init(
            settings: Settings(configuration, inputs),
            catalogue: catalogue,
            ownPages: inputs.pages.map { OwnPage($0, configuration) },
            asOf: request.now.map { configuration.zone.day(of: $0) },
            films: films,
            localPosters: Dictionary(
                uniqueKeysWithValues: catalogue.films.indices.compactMap { film in
                    posters[catalogue.texts[catalogue.films[film].tconst]].map { (film, $0) }
                }))
    }
}

extension Settings {
    fileprivate init(_ configuration: SiteConfiguration, _ inputs: SiteInputs) {
        self.init(
            title: configuration.title ?? "Marquee", author: configuration.author,
            language: configuration.language,
            baseURL: configuration.baseURL, pageSize: configuration.pageSize,
            posters: Posters(rawValue: configuration.posters.rawValue) ?? .none,
            sections: configuration.sections, extras: configuration.extras,
            isUnlisted: configuration.isUnlisted, words: inputs.words)
        theme = configuration.theme
        ownStyle = inputs.style
        slots = inputs.slots
        blocks = configuration.blocks
    }
}

extension OwnPage {
    fileprivate init(_ page: WrittenPage, _ configuration: SiteConfiguration) {
        let prose = Prose(page.body, title: page.title, allowsRemoteImages: configuration.posters == .remote)
        let title = page.title ?? prose.heading ?? page.name
        let label: String? =
            switch page.navigation {
            case .hidden: nil
            case .shown(let label): label ?? title
            }
        self.init(name: page.name, title: title, navigationLabel: label, order: page.order, prose: prose)
    }
}
