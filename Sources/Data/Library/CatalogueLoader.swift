/// A catalogue while it is being read, table by table.
///
/// Every row is looked at where SQLite holds it, and leaves plain numbers behind. Films are found by their
/// key in one table of texts: rows that follow each other mostly name the same film, or the one that is
/// numbered next, so hashes are asked for only where the order of a table breaks.
struct CatalogueLoader {
    var catalogue = Catalogue()
    var problems: [Problem] = []
    let path: String
    let schema: Schema
    let hasPlays: Bool
    let hasUserRating: Bool
    let audience: Audience
    var ownership: Ownership
    var clock: ZoneClock
    /// The ids of the platforms, lowest first.
    var platformIDs: [Int] = []
    /// The index of each platform by its id, as long as that is small, or -1: nearly every library's ids are.
    var platformOfSmallID: [Int32] = []
    /// Every key of a film, and what is known of the film with that key.
    var keys = TextTable()
    var listings: [Listing] = []
    /// The index in the catalogue of the film with each key, or -1.
    var filmOfKey: [Int32] = []
    /// Every text of a genre column, and the number of the list that it means.
    var genreCells = TextTable()
    var genreLists: [Int] = []
    /// What is on the watchlist, and when it was put there.
    var watchlist: [(time: Instant, index: Int)] = []
    /// Every viewing, those of one film side by side, and when the dated ones were.
    var plays: [Play] = []
    var history: [(time: PlayTime, index: Int)] = []
    var details: [FilmDetails] = []
    // What the optional tables say, by the films' keys until the films are known.
    var named: [(key: Int, part: LibraryPart)] = []
    var viewings = Viewings()
    var opinions = OpinionRows()
    var marks = MarkRows()
    var lists = ListRows()

    init(path: String, schema: Schema, user: User?, zone: Zone, audience: Audience) {
        self.path = path
        self.schema = schema
        hasPlays = schema.has(.play)
        hasUserRating = schema.has("user_movie", "user_rating")
        self.audience = audience
        ownership = Ownership(of: user)
        clock = ZoneClock(zone)
    }

    consuming func finished() -> LoadedCatalogue {
        catalogue.watchlist = newestFirst(watchlist)
        catalogue.knowsMore = schema.knowsMore
        catalogue.plays = RowsByFilm(plays)
        catalogue.history = newestFirst(history)
        catalogue.undated = plays.indices.filter { plays[$0].date == .unknown }
        return LoadedCatalogue(catalogue: catalogue, problems: problems)
    }

    /// Films of one instant stay in the order of their keys.
    private func newestFirst<Time: Comparable>(_ list: [(time: Time, index: Int)]) -> [Int] {
        list.sorted { ($1.time, $0.index) < ($0.time, $1.index) }.map(\.index)
    }

    /// The number of the film's key in a column.
    mutating func key(_ row: borrowing Row, _ column: Int, after last: Int) -> Int {
        let key = keys.number(of: row, column, after: last)
        if key == listings.count {
            listings.append(.nobodys)
            filmOfKey.append(-1)
        }
        return key
    }
}
