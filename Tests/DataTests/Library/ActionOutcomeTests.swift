import Testing

@testable import Data

/// Every way in which an action is refused, with its message and place.
@Suite struct ActionOutcomeTests {
    struct Refused: CustomTestStringConvertible, Sendable {
        let entries: [String]
        let outcome: Outcome
        let message: String
        let column: Int

        /// - Parameter part: what of the last entry is to blame; the first such text.
        init(_ entries: String..., outcome: Outcome, at part: String, _ message: String) {
            (self.entries, self.outcome, self.message) = (entries, outcome, message)
            column = Self.column(of: part, in: entries.last ?? "")
        }

        /// Where a part of an entry stands in a line `- {entry}`.
        static func column(of part: String, in entry: String) -> Int {
            let (entry, part) = (Array(entry.unicodeScalars), Array(part.unicodeScalars))
            let start = entry.indices.first { entry[$0...].starts(with: part) } ?? -9
            return start + 4
        }

        var testDescription: String { entries.last ?? "" }
    }

    @Test(arguments: Refused.targets + Refused.plays + Refused.marks + Refused.lists)
    func `is refused with a code, a message and a place, and changes nothing`(_ refused: Refused) throws {
        let library = try ActionLibrary()
        let before = try library.text()
        #expect(try library.apply(refused.entries).last?.outcome == refused.outcome)
        #expect(try library.text() == before)
        #expect(try library.log().isEmpty)
        let result = try #require(try library.apply(refused.entries, keepsGoing: true).last)
        #expect(result.message == refused.message)
        #expect(result.problems.map(\.message) == [refused.message])
        #expect(result.problems.first?.code == refused.outcome.rawValue)
        let place = Position(line: refused.entries.count, column: refused.column)
        #expect(result.problems.first?.position == place)
        #expect(try library.log().count == refused.entries.count - 1)
    }

    @Test(arguments: [
        (LibraryPart.play, "id: 1, action: mark_as_watched, at: 2025-09", 40),
        (.play, "id: 1, action: mark_as_watched, via: mubi", 41),
        (.play, "id: 1, action: mark_as_watched, rewatch: false", 45),
        (.play, "id: 2, action: watch_again", 19),
        (.play, "id: 2, action: correct_play, from: 2025-02-01, to: 2025-02", 55),
        (.movieRating, "id: 1, action: mark_as_watched, rating: 4", 44),
        (.movieRating, "id: 1, action: rate, rating: 4", 33),
        (.movieRating, "id: 1, action: unrate", 19), (.movieRating, "id: 1, action: review, review: x", 19),
        (.movieRating, "id: 1, action: unreview", 19), (.favorite, "id: 1, action: favorite", 19),
        (.favorite, "id: 1, action: unfavorite", 19), (.tag, "id: 1, action: tag, tag: x", 19),
        (.tag, "id: 1, action: untag, tag: x", 19), (.filmState, "id: 1, action: pause", 19),
        (.filmList, "action: create_list, list: x", 12), (.filmList, "action: delete_list, list: x", 12),
        (.filmListItem, "id: 1, action: add_to_list, list: x", 19),
        (.filmListItem, "id: 1, action: remove_from_list, list: x", 19),
        (.filmListItem, "id: 1, action: move_in_list, list: x, position: 1", 19),
    ])
    func `needs its table`(part: LibraryPart, entry: String, column: Int) throws {
        let library = try ActionLibrary(parts: LibraryPart.allCases.filter { $0 != part })
        let result = try #require(try library.apply([entry]).first)
        #expect(result.outcome == .unsupportedByLibrary)
        #expect(
            result.message == "the library has no table '\(part.table)'; 'marquee upgrade' adds it")
        #expect(result.problems.first?.position == Position(line: 1, column: column))
    }

    @Test(arguments: [
        ("play", "id, user_id, tconst, watched_on", "id: 1, action: mark_as_watched, venue: x", "venue"),
        (
            "play", "id, user_id, tconst, watched_on", "id: 1, action: mark_as_watched, via: mubi",
            "platform_id"
        ),
        ("play", "id, user_id, tconst, watched_on", "id: 1, action: mark_as_watched, remark: x", "note"),
        (
            "play", "id, user_id, tconst, watched_on", "id: 1, action: mark_as_watched, rewatch: true",
            "rewatch"
        ),
        (
            "movie_rating", "user_id, tconst, rating", "id: 1, action: rate, rating: 1, visibility: private",
            "visibility"
        ),
        ("movie_rating", "user_id, tconst, rating", "id: 1, action: review, review: x", "review"),
        (
            "movie_rating", "user_id, tconst, rating, review",
            "id: 1, action: review, review: x, spoiler: true", "spoiler"
        ),
        (
            "film_list", "id, user_id, slug, name", "action: create_list, list: x, visibility: private",
            "visibility"
        ),
        ("film_list", "id, user_id, slug, name", "action: create_list, list: x, ranked: true", "ranked"),
        (
            "film_list", "id, user_id, slug, name", "action: create_list, list: x, description: y",
            "description"
        ),
    ])
    func `needs the column of what it is told`(table: String, columns: String, entry: String, column: String)
        throws
    {
        let library = try ActionLibrary(
            "CREATE TABLE \(table)(\(columns))", parts: LibraryPart.allCases.filter { $0.table != table })
        let result = try #require(try library.apply([entry]).first)
        #expect(result.outcome == .unsupportedByLibrary)
        #expect(
            result.message == "the library has no column '\(table).\(column)'; 'marquee upgrade' adds it")
    }

    @Test func `tells a library without a user that there is nobody to keep things for`() throws {
        let library = try ActionLibrary()
        for entry in ["action: create_list, list: x", "action: subscribe, platform: mubi"] {
            let result = try #require(try library.apply([entry], user: nil).first)
            #expect(result.outcome == .notFound)
            #expect(result.message == "the library holds no user yet, so it can keep nothing of yours")
        }
        let result = try #require(try library.apply(["movie: tt6, action: favorite"], user: nil).first)
        #expect(result.outcome == .notFound)
    }
}

extension ActionOutcomeTests.Refused {
    static let targets = [
        Self(
            "id: 5, action: rate, rating: 4", outcome: .notFound, at: "5",
            "there is no entry 5 on your lists"),
        Self(
            "id: 4, action: favorite", outcome: .notFound, at: "4", "there is no entry 4 on your lists"),
        Self(
            "movie: tt9, action: favorite", outcome: .notFound, at: "tt9",
            "there is no film 'tt9' in the library"),
        Self(
            "movie: tt6, action: watch_again", outcome: .notFound, at: "tt6",
            "there is no film 'tt6' on your lists"),
        Self(
            "movie: tt5, action: mark_as_watched", outcome: .notFound, at: "tt5",
            "there is no film 'tt5' on your lists"),
        Self(
            "movie: tt4, action: remove_from_watchlist", outcome: .notFound, at: "tt4",
            "there is no film 'tt4' on your lists"),
        Self(
            "movie: One (2001), action: favorite", outcome: .ambiguousMovie, at: "One (2001)",
            "'One (2001)' is the name of 2 films: tt1, tt5; name one by its id"),
        Self(
            "movie: one (2001), action: favorite", outcome: .notFound, at: "one (2001)",
            "there is no film 'one (2001)' in the library"),
        Self(
            "movie: One (2002), action: favorite", outcome: .notFound, at: "One (2002)",
            "there is no film 'One (2002)' in the library"),
        Self(
            "id: 1, action: favorite, at: 2025-10-09T08:53:21Z", outcome: .futureAt, at: "2025-10-09T",
            "'at' lies in the future"),
        Self(
            "id: 1, action: favorite, at: 2025-10-09", outcome: .futureAt, at: "2025-10-09",
            "'at' lies in the future: 2025-10-09 means its noon; leave 'at' out to mean now"),
        Self(
            "id: 1, action: mark_as_watched, at: 2025-11", outcome: .futureAt, at: "2025-11",
            "'at' lies in the future: 2025-11 has not begun"),
        Self(
            "id: 1, action: mark_as_watched, at: 2026", outcome: .futureAt, at: "2026",
            "'at' lies in the future: 2026 has not begun"),
    ]

    static let plays = [
        Self(
            "id: 2, action: mark_as_watched", outcome: .alreadyWatched, at: "mark_as_watched",
            "entry 2 is already watched, since 2025-02-01"),
        Self(
            "id: 1, action: mark_as_watched, at: unknown", "id: 1, action: mark_as_watched",
            outcome: .alreadyWatched, at: "mark_as_watched", "entry 1 is already watched, nobody knows when"),
        Self(
            "id: 3, action: mark_as_watched", outcome: .notOnWatchlist, at: "mark_as_watched",
            "entry 3 was never put on the watchlist"),
        Self(
            "id: 1, action: mark_as_watched, via: mubo", outcome: .platformNotFound, at: "mubo",
            "the library has no platform 'mubo'; did you mean 'mubi'?"),
        Self(
            "id: 1, action: watch_again", outcome: .notWatched, at: "watch_again",
            "entry 1 was not watched before; 'mark_as_watched' notes the first time"),
        Self(
            "id: 1, action: correct_play, from: 2025, to: 2024", outcome: .playNotFound, at: "2025",
            "entry 1 has no viewing of 2025; it was never watched"),
        Self(
            "id: 2, action: correct_play, from: 2025-02, to: 2024", outcome: .playNotFound, at: "2025-02",
            "entry 2 has no viewing of 2025-02; it was watched 2025-02-01"),
        Self(
            "id: 2, action: correct_play, from: 2025-02-01, to: 2026", outcome: .futureAt, at: "2026",
            "'to' lies in the future: 2026 has not begun"),
        Self(
            "id: 2, action: correct_play, from: 2025-02-01, to: 2025-10-10", outcome: .futureAt,
            at: "2025-10-10",
            "'to' lies in the future: 2025-10-10 means its noon"),
        Self(
            "id: 2, action: watch_again, at: 2025-03-01T10:00:00Z",
            "id: 2, action: watch_again, at: 2025-03-01T20:00:00Z",
            "id: 2, action: correct_play, from: 2025-03-01, to: 2024", outcome: .ambiguousPlay,
            at: "2025-03-01",
            "entry 2 has 2 viewings that may be meant (2025-03-01T10:00:00Z, 2025-03-01T20:00:00Z); say which"
        ),
        Self(
            "id: 2, action: watch_again, at: 2024", "id: 2, action: forget_play", outcome: .ambiguousPlay,
            at: "2", "entry 2 has 2 viewings that may be meant (2024, 2025-02-01); say which"),
        Self(
            "id: 2, action: forget_play, at: unknown", outcome: .playNotFound, at: "unknown",
            "entry 2 has no viewing of unknown; it was watched 2025-02-01"),
        Self(
            "id: 1, action: forget_play", outcome: .notWatched, at: "forget_play",
            "entry 1 is not watched, so there is nothing to forget"),
        Self(
            "id: 1, action: restore_to_watchlist", outcome: .notWatched, at: "restore_to_watchlist",
            "entry 1 is not watched, so there is nothing to restore"),
        Self(
            "movie: tt2, action: add_to_watchlist", outcome: .alreadyWatched, at: "add_to_watchlist",
            "film 'tt2' is already watched; 'restore_to_watchlist' puts it on the watchlist again"),
        Self(
            "id: 1, action: add_to_watchlist", outcome: .alreadyOnWatchlist, at: "add_to_watchlist",
            "entry 1 is already on the watchlist"),
        Self(
            "id: 2, action: remove_from_watchlist", outcome: .notOnWatchlist, at: "remove_from_watchlist",
            "entry 2 is not on the watchlist"),
    ]

    static let marks = [
        Self(
            "id: 1, action: unrate", outcome: .notRated, at: "unrate", "entry 1 has no rating of yours"),
        Self(
            "id: 1, action: rate, rating: 4", "id: 1, action: unreview", outcome: .notReviewed,
            at: "unreview",
            "entry 1 has no review of yours"),
        Self(
            "movie: tt6, action: favorite", "movie: Six (II) (2006), action: favorite",
            outcome: .alreadyFavorite, at: "favorite", "film 'Six (II) (2006)' is a favourite already"),
        Self(
            "id: 1, action: unfavorite", outcome: .notFavorite, at: "unfavorite", "entry 1 is no favourite"),
        Self(
            "id: 1, action: tag, tag: cosy", "id: 1, action: tag, tag: cosy", outcome: .alreadyTagged,
            at: "cosy", "entry 1 has the tag 'cosy' already"),
        Self(
            "id: 1, action: tag, tag: cosy", "id: 1, action: untag, tag: cozy", outcome: .notTagged,
            at: "cozy",
            "entry 1 does not have the tag 'cozy'; did you mean 'cosy'?"),
        Self(
            "id: 1, action: drop", "id: 1, action: drop", outcome: .alreadyInState, at: "drop",
            "entry 1 is dropped already"),
        Self(
            "id: 1, action: start_watching", "id: 1, action: start_watching", outcome: .alreadyInState,
            at: "start_watching", "entry 1 is being watched already"),
        Self(
            "action: subscribe, platform: Netflix", outcome: .alreadySubscribed, at: "Netflix",
            "Netflix is one of your platforms already"),
        Self(
            "action: unsubscribe, platform: 7", outcome: .notSubscribed, at: "7",
            "MUBI is none of your platforms"),
        Self(
            "action: subscribe, platform: Netflux", outcome: .platformNotFound, at: "Netflux",
            "the library has no platform 'Netflux'; did you mean 'netflix'?"),
    ]

    static let lists = [
        Self(
            "action: create_list, list: Best of", "action: create_list, list: best-OF",
            outcome: .listExists, at: "best-OF", "there is a list 'best-of' already"),
        Self(
            "action: create_list, list: 映画", outcome: .invalidValue, at: "映画",
            "'list' needs a Latin letter or a digit for its address; give what people read as 'name'"),
        Self(
            "action: create_list, list: Best of", "id: 1, action: add_to_list, list: bestof",
            outcome: .listNotFound, at: "bestof", "there is no list 'bestof'; did you mean 'best-of'?"),
        Self(
            "action: delete_list, list: x", outcome: .listNotFound, at: "x", "there is no list 'x'"),
        Self(
            "action: create_list, list: x", "id: 1, action: add_to_list, list: x",
            "id: 1, action: add_to_list, list: x", outcome: .alreadyInList, at: "x",
            "entry 1 is in the list 'x' already"),
        Self(
            "action: create_list, list: x", "id: 1, action: remove_from_list, list: x",
            outcome: .notInList, at: "x", "entry 1 is not in the list 'x'"),
        Self(
            "action: create_list, list: x", "id: 1, action: add_to_list, list: x, position: 2",
            outcome: .invalidValue, at: "2", "the list 'x' has places 1 to 1"),
        Self(
            "action: create_list, list: x", "id: 1, action: add_to_list, list: x",
            "id: 1, action: move_in_list, list: x, position: 2", outcome: .invalidValue, at: "2",
            "the list 'x' has places 1 to 1"),
    ]
}
