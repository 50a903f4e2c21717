import Data

/// The file names, without folder and ending, of all pages that the library or the owner names.
package struct Names: Sendable {
    /// By index in the catalogue.
    package let films: [String]
    package let platforms: [String]
    /// By position in the navigation.
    package let ownPages: [String]

    init(catalogue: Catalogue, ownPages: [OwnPage]) {
        films = FileNames.films(catalogue.films.map(\.tconst))
        platforms = FileNames.platforms(catalogue.platforms.map(\.slug))
        self.ownPages = FileNames.ownPages(ownPages.map(\.name))
    }
}
