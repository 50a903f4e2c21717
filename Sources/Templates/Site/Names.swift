package import Data

/// What all pages are called that have a name of their own, without folder and ending.
package struct Names: Sendable {
    /// By index in the catalogue.
    package let films: [Text]
    package let platforms: [Text]
    /// By position in the navigation.
    package let ownPages: [Text]
    let index: Text
    let notFound: Text
    let watchlist: Text
    let history: Text
    let platformMatrix: Text
    let filmIndex: Text
    /// By position among the years of the diary.
    let years: [Text]
    let undated: Text
    /// Of the pages in the top folder, by position of the section.
    private let sections: [Text]
    /// By list of the optional kinds, and none where the site has no such pages.
    let tags: [Text]
    let lists: [Text]
    let people: [Text]
    let genres: [Text]
    let decades: [Text]

    /// - Parameter texts: gets the names that are not the library's own keys.
    init(
        catalogue: Catalogue, ownPages: [OwnPage], diary: Diary, shelves: SiteShelves, texts: inout TextBlock
    ) {
        films = FileNames.films(catalogue.films.map(\.tconst), in: &texts)
        func keep(_ names: [String]) -> [Text] { names.map { texts.append($0) } }
        platforms = keep(FileNames.platforms(catalogue.platforms.map(\.slug)))
        self.ownPages = keep(FileNames.ownPages(ownPages.map(\.name)))
        years = keep(diary.years.map(\.name))
        undated = texts.append("undated")
        notFound = texts.append("404")
        let sections = keep(SectionName.allCases.map(\.pageName))
        self.sections = sections
        index = sections[SectionName.overview.position]
        watchlist = sections[SectionName.watchlist.position]
        history = sections[SectionName.history.position]
        platformMatrix = sections[SectionName.platforms.position]
        filmIndex = sections[SectionName.films.position]
        func slugs(_ shelves: Shelves, _ keys: [Text]) -> [Text] {
            keep(FileNames.shelves(shelves.count == 0 ? [] : keys.map { catalogue.texts[$0] }))
        }
        tags = slugs(shelves.tags, catalogue.tags)
        lists = slugs(shelves.lists, catalogue.lists.map(\.slug))
        genres = slugs(shelves.genres.shelves, shelves.genres.names)
        decades = keep(shelves.decades.decades.map { "\($0)s" })
        people = Self.people(shelves.people, catalogue, in: &texts)
    }

    /// The names are made in the order of the keys, and kept in that of the lists.
    private static func people(
        _ shelves: PeopleShelves, _ catalogue: Catalogue, in texts: inout TextBlock
    ) -> [Text] {
        let shown = shelves.people.sorted()
        let names = FileNames.people(shown.map { catalogue.people[Int($0)].key }, in: &texts)
        var people = names
        for (person, name) in zip(shown, names) {
            if let list = shelves.list(of: Int(person)) { people[list] = name }
        }
        return people
    }

    func page(of section: SectionName) -> PagePath { PagePath(.root, sections[section.position]) }
}
