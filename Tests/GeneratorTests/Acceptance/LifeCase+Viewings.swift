/// What happens to viewings and to the watchlist. Entries are rows of ``SampleRows`` and ``LifeRows``.
extension LifeCase {
    static let listed101 = "user_movie|101|ME|tt0000101|2025-10-12T10:00:00Z|NULL|NULL|1"
    static let seen102 =
        "user_movie|102|ME|tt0000102|2025-09-01T10:00:00Z|NULL|2025-09-02T20:00:00Z|0"
    static let moved106 =
        "user_movie|106|ME|tt0000106|2025-06-01T10:00:00Z|2025-06-02T20:00:00Z|2025-06-02 22:00:00+02|0"
    static let undated112 =
        "user_movie|112|ME|tt0000112|2025-02-01T10:00:00Z|2025-02-01T10:00:00Z|NULL|0"
    static let legacy109 =
        "user_movie|109|ME|tt0000109|2024-01-01T10:00:00Z|NULL|2024-03-31T21:30:00Z|0"
    static let may2020 = "play|1|ME|tt0000102|2020-05|0|NULL|Kino|NULL|NULL|NULL"
    static let withIda = "play|2|ME|tt0000102|2025-09-02T20:00:00Z|1|2|NULL|with Ida|NULL|NULL"
    static let undatedPlay = "play|5|ME|tt0000112|NULL|0|NULL|NULL|NULL|NULL|NULL"

    static func seen101(_ watched: String) -> String {
        "user_movie|101|ME|tt0000101|2025-10-12T10:00:00Z|NULL|\(watched)|1"
    }

    static func seen102(_ watched: String) -> String {
        "user_movie|102|ME|tt0000102|2025-09-01T10:00:00Z|NULL|\(watched)|0"
    }

    /// A new viewing; somebody else's is the last before it.
    static func play(
        _ film: Int, _ date: String, rewatch: Int = 0, _ rest: String = "NULL|NULL|NULL", id: Int = 13
    ) -> String {
        "play|\(id)|ME|tt0000\(film)|\(date)|\(rewatch)|\(rest)|*|*"
    }

    static let marks = [
        LifeCase(
            "mark with all that can be said",
            """
            - id: 101
              action: mark_as_watched
              at: 2025-10-12T20:45:00+02:00
              via: mubi
              venue: Kino Iluzjon
              rating: 4
              rewatch: true
              remark: in the rain
            """,
            removed: [listed101],
            added: [
                seen101("2025-10-12T18:45:00Z"),
                play(101, "2025-10-12T18:45:00Z", rewatch: 1, "2|Kino Iluzjon|in the rain"),
                "movie_rating|ME|tt0000101|4|NULL|0|public|*|*",
            ]),
        LifeCase(
            "mark on a day, on a platform by its name",
            "- {id: 101, action: mark_as_watched, at: 2025-10-12, via: Netflix}", removed: [listed101],
            added: [seen101("2025-10-12T12:00:00Z"), play(101, "2025-10-12", "1|NULL|NULL")]),
        LifeCase(
            "mark in a month, on a platform by its number",
            "- {id: 101, action: mark_as_watched, at: 2025-10, via: 3}", removed: [listed101],
            added: [seen101("2025-10-01T12:00:00Z"), play(101, "2025-10", "3|NULL|NULL")]),
        LifeCase(
            "mark in a year", "- {id: 101, action: mark_as_watched, at: 2024}", removed: [listed101],
            added: [seen101("2024-01-01T12:00:00Z"), play(101, "2024")]),
        LifeCase(
            "mark at nobody knows when", "- {id: 101, action: mark_as_watched, at: unknown}",
            removed: [listed101],
            added: [
                "user_movie|101|ME|tt0000101|2025-10-12T10:00:00Z|2025-10-12T10:00:00Z|NULL|1",
                play(101, "NULL"),
            ]),
        LifeCase(
            "mark now", "- {id: 101, action: mark_as_watched}", removed: [listed101],
            added: [seen101("NOW"), play(101, "NOW")]),
        LifeCase(
            "mark what was seen before", "- {id: 111, action: mark_as_watched, at: 2025-12-24}",
            removed: ["user_movie|111|ME|tt0000111|2025-03-01T10:00:00Z|NULL|NULL|0"],
            added: [
                "user_movie|111|ME|tt0000111|2025-03-01T10:00:00Z|NULL|2025-12-24T12:00:00Z|0",
                play(111, "2025-12-24", rewatch: 1),
            ]),
        LifeCase(
            "mark what is being watched", "- {id: 108, action: mark_as_watched, at: 2025-12-24}",
            removed: [
                "user_movie|108|ME|tt0000108|2025-04-01T10:00:00Z|NULL|NULL|0",
                "film_state|ME|tt0000108|paused|2025-12-01T10:00:00Z",
            ],
            added: [
                "user_movie|108|ME|tt0000108|2025-04-01T10:00:00Z|NULL|2025-12-24T12:00:00Z|0",
                play(108, "2025-12-24"),
            ]),
    ]

    static let secondViewings = [
        LifeCase(
            "watch again", "- {id: 102, action: watch_again, at: 2026-01-01, venue: Home}",
            removed: [seen102],
            added: [seen102("2026-01-01T12:00:00Z"), play(102, "2026-01-01", rewatch: 1, "NULL|Home|NULL")]),
        LifeCase(
            "watch again, now", "- {movie: tt0000102, action: watch_again}", removed: [seen102],
            added: [seen102("NOW"), play(102, "NOW", rewatch: 1)]),
        LifeCase(
            "watch again before the latest viewing",
            "- {id: 102, action: watch_again, at: 2019, remark: at school}",
            added: [play(102, "2019", rewatch: 1, "NULL|NULL|at school")]),
        LifeCase(
            "watch again, nobody knows when", "- {id: 102, action: watch_again, at: unknown}",
            added: [play(102, "NULL", rewatch: 1)]),
        LifeCase(
            "watch again what was watched before there were viewings",
            "- {id: 109, action: watch_again, at: 2025-05}", removed: [legacy109],
            added: [
                "user_movie|109|ME|tt0000109|2024-01-01T10:00:00Z|NULL|2025-05-01T12:00:00Z|0",
                play(109, "2024-03-31T21:30:00Z"), play(109, "2025-05", rewatch: 1, id: 14),
            ]),
        LifeCase(
            "watch again what nobody knows when it was seen",
            "- {id: 112, action: watch_again, at: 2025-05-01}", removed: [undated112],
            added: [
                "user_movie|112|ME|tt0000112|2025-02-01T10:00:00Z|NULL|2025-05-01T12:00:00Z|0",
                play(112, "2025-05-01", rewatch: 1),
            ]),
        LifeCase(
            "watch again with a rating", "- {id: 102, action: watch_again, at: 2010, rating: 5}",
            removed: ["movie_rating|ME|tt0000102|4.5|A *zone*.|0|public|2025-09-03|2025-09-03"],
            added: [
                play(102, "2010", rewatch: 1), "movie_rating|ME|tt0000102|5|A *zone*.|0|public|2025-09-03|*",
            ]),
    ]

    static let corrections = [
        LifeCase(
            "correct a month", "- {id: 102, action: correct_play, from: 2020-05, to: 2020-06-07}",
            removed: [may2020], added: [may2020.replacing("2020-05", with: "2020-06-07")]),
        LifeCase(
            "correct an instant by its day",
            "- {id: 102, action: correct_play, from: 2025-09-02, to: 2025-10-25T20:00:00Z}",
            removed: [seen102, withIda],
            added: [
                seen102("2025-10-25T20:00:00Z"),
                withIda.replacing("2025-09-02T20:00:00Z", with: "2025-10-25T20:00:00Z"),
            ]),
        LifeCase(
            "correct the latest to nobody knows when",
            "- {id: 102, action: correct_play, from: 2025-09-02T22:00:00+02:00, to: unknown}",
            removed: [seen102, withIda],
            added: [
                seen102("2020-05-01T12:00:00Z"), withIda.replacing("2025-09-02T20:00:00Z", with: "NULL"),
            ]),
        LifeCase(
            "correct nobody knows when to a month",
            "- {id: 112, action: correct_play, from: unknown, to: 2023-05}",
            removed: [undated112, undatedPlay],
            added: [
                "user_movie|112|ME|tt0000112|2025-02-01T10:00:00Z|NULL|2023-05-01T12:00:00Z|0",
                "play|5|ME|tt0000112|2023-05|0|NULL|NULL|NULL|NULL|NULL",
            ]),
        LifeCase(
            "correct the only one to nobody knows when",
            "- {id: 106, action: correct_play, from: 2025-06-02, to: unknown}",
            removed: [moved106, "play|3|ME|tt0000106|2025-06-02|0|NULL|NULL|NULL|NULL|NULL"],
            added: [
                "user_movie|106|ME|tt0000106|2025-06-01T10:00:00Z|2025-06-01T10:00:00Z|NULL|0",
                "play|3|ME|tt0000106|NULL|0|NULL|NULL|NULL|NULL|NULL",
            ]),
        LifeCase(
            "correct one of two in a day",
            "- {id: 113, action: correct_play, from: 2025-03-01T10:00:00Z, to: 2025-02}",
            removed: ["play|6|ME|tt0000113|2025-03-01T10:00:00Z|0|NULL|NULL|NULL|NULL|NULL"],
            added: ["play|6|ME|tt0000113|2025-02|0|NULL|NULL|NULL|NULL|NULL"]),
    ]
}
