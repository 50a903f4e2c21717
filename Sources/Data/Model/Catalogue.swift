/// Everything the pages of one build can say: one user's films, as plain values.
///
/// Relations are indices into flat arrays, texts are places in one block: a million films need no object
/// graph, and copying a value while rendering counts no references.
package struct Catalogue: Sendable {
    /// The text of all films.
    package var texts = TextBlock()
    package var genres = GenreLists()
    /// Every film that may be shown, ordered by `tconst`.
    package var films: [Film] = []
    /// The owner's entries, ordered by film; at most one for each film.
    package var entries: [Entry] = []
    /// When that was, by entry.
    package var entryTimes: [EntryTimes] = []
    /// Every platform, ordered by id.
    package var platforms: [Platform] = []
    /// What is known of film `i`: `availabilities[availabilityStarts[i] ..< availabilityStarts[i + 1]]`.
    package var availabilities: [Availability] = []
    package var availabilityStarts: [Int] = [0]
    /// The index in `entries` of each film's entry, or -1.
    package var entryOfFilm: [Int] = []
    /// Indices in `entries` of what is on the watchlist, newest first.
    package var watchlist: [Int] = []
    /// Every viewing; those of one film from the latest to the first, and then those without a date. Of two
    /// at the same time the later row comes first.
    package var plays = RowsByFilm<Play>()
    /// Indices in `plays` of those with a date, newest first, and of those without.
    package var history: [Int] = []
    package var undated: [Int] = []
    /// Indices in `platforms` of the platforms shown for the owner: theirs, or all when they chose none.
    package var myPlatforms: [Int] = []

    /// What changed in the availability of the watchlist, which no library says: see ``Ledger``.
    package var availabilityHistory = AvailabilityHistory()
    /// Films that a change put back on the watchlist, those last changed first.
    package var restored: [Restored] = []

    // What follows is empty where the library has no table or column for it.

    package var details = RowsByFilm<FilmDetails>()
    /// Of one film: by platform. Only what is available there has one.
    package var offers = RowsByFilm<Offer>()
    /// Everybody who worked on some film of the catalogue, ordered by key: numbers by size, then texts.
    package var people: [Person] = []
    /// Of one film: by role, then by the position that the library gives them, then as in ``people``.
    package var credits = RowsByFilm<Credit>()
    package var opinions = RowsByFilm<Opinion>()
    package var favorites = RowsByFilm<Favorite>()
    package var begun = RowsByFilm<Begun>()
    /// Every tag, in the order of their bytes, and where they are: each once at a film, in the same order.
    package var tags: [Text] = []
    package var taggings = RowsByFilm<Tagging>()
    /// The owner's lists, in the order of their names' bytes.
    package var lists: [FilmList] = []
    package var listItems: [ListItem] = []
    package var listed = RowsByFilm<Listed>()
    package var profile: Profile?
    /// Whether the library has any of the tables for this, or a column for ratings: then it gets the pages
    /// for it too.
    package var knowsMore = false

    package init() {}

    /// The rows about `film`, ordered by platform; a platform without a row is unknown and was never checked.
    package func availability(of film: Int) -> ArraySlice<Availability> {
        availabilities[availabilityStarts[film]..<availabilityStarts[film + 1]]
    }

    /// What is known of `film` on one platform.
    package func availability(of film: Int, on platform: Int) -> Availability {
        for row in availability(of: film) where row.platform == platform { return row }
        return Availability(platform: platform, state: .unknown, checkedOn: nil)
    }

    package func entry(of film: Int) -> Entry? {
        entryOfFilm[film] < 0 ? nil : entries[entryOfFilm[film]]
    }

    /// The title of a film as a value of its own, for what is written once.
    package func title(of film: Int) -> String { texts[films[film].title] }
}
