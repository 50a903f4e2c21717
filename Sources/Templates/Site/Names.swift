package import Data

/// What all pages are called that have a name of their own, without folder and ending.
package struct Names: Sendable {
    /// By index in the catalogue.
    package let films: [Text]
    package let platforms: [Text]
    /// By position in the navigation.
    package let ownPages: [Text]
    let index: Text
    let watchlist: Text
    let history: Text
    let platformMatrix: Text
    let filmIndex: Text
    /// By position among the years of the diary.
    let years: [Text]

    /// - Parameter texts: gets the names that are not the library's own keys.
    init(catalogue: Catalogue, ownPages: [OwnPage], diary: Diary, texts: inout TextBlock) {
        films = FileNames.films(catalogue.films.map(\.tconst), in: &texts)
        func keep(_ names: [String]) -> [Text] { names.map { texts.append($0) } }
        platforms = keep(FileNames.platforms(catalogue.platforms.map(\.slug)))
        self.ownPages = keep(FileNames.ownPages(ownPages.map(\.name)))
        index = texts.append("index")
        watchlist = texts.append("watchlist")
        history = texts.append("history")
        platformMatrix = texts.append("platforms")
        filmIndex = texts.append("movies")
        years = keep(diary.years.map(\.name))
    }
}
