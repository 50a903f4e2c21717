/// What happens to viewings that are forgotten or put aside, and to the watchlist.
extension LifeCase {
    static let forgotten = [
        LifeCase(
            "forget an early viewing", "- {id: 102, action: forget_play, at: 2020-05}", removed: [may2020]),
        LifeCase(
            "forget the latest viewing", "- {id: 102, action: forget_play, at: 2025-09-02}",
            removed: [seen102, withIda], added: [seen102("2020-05-01T12:00:00Z")]),
        LifeCase(
            "forget the only viewing", "- {id: 106, action: forget_play}",
            removed: [moved106, "play|3|ME|tt0000106|2025-06-02|0|NULL|NULL|NULL|NULL|NULL"],
            added: ["user_movie|106|ME|tt0000106|2025-06-01T10:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "forget the only viewing, of which nobody knows when",
            "- {id: 112, action: forget_play, at: unknown}", removed: [undated112, undatedPlay],
            added: ["user_movie|112|ME|tt0000112|2025-02-01T10:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "forget a viewing from before there were viewings", "- {id: 109, action: forget_play}",
            removed: [legacy109],
            added: ["user_movie|109|ME|tt0000109|2024-01-01T10:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "restore and keep the viewings", "- {id: 102, action: restore_to_watchlist}", removed: [seen102],
            added: [seen102("NULL")]),
        LifeCase(
            "restore and forget the viewings",
            "- {id: 102, action: restore_to_watchlist, plays: forget}", removed: [seen102, may2020, withIda],
            added: [seen102("NULL")]),
        LifeCase(
            "restore what was watched before there were viewings",
            "- {id: 109, action: restore_to_watchlist, plays: keep}", removed: [legacy109],
            added: [
                "user_movie|109|ME|tt0000109|2024-01-01T10:00:00Z|NULL|NULL|0",
                play(109, "2024-03-31T21:30:00Z"),
            ]),
        LifeCase(
            "restore what a newer MyVOD moved", "- {id: 106, action: restore_to_watchlist}",
            removed: [moved106], added: ["user_movie|106|ME|tt0000106|2025-06-01T10:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "restore what nobody knows when it was seen", "- {id: 112, action: restore_to_watchlist}",
            removed: [undated112], added: ["user_movie|112|ME|tt0000112|2025-02-01T10:00:00Z|NULL|NULL|0"]),
    ]

    static let watchlist = [
        LifeCase(
            "add a film to the watchlist", "- {movie: tt0000110, action: add_to_watchlist}",
            added: ["user_movie|205|ME|tt0000110|NOW|NULL|NULL|0"]),
        LifeCase(
            "add a film that somebody else has too, on a day",
            "- {movie: tt0000104, action: add_to_watchlist, at: 2025-12-24}",
            added: ["user_movie|205|ME|tt0000104|2025-12-24T12:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "add what was removed before", "- {movie: tt0000103, action: add_to_watchlist}",
            removed: ["user_movie|103|ME|tt0000103|2025-08-01T10:00:00Z|2025-08-02T10:00:00Z|NULL|0"],
            added: ["user_movie|103|ME|tt0000103|2025-08-01T10:00:00Z|NULL|NULL|0"]),
        LifeCase(
            "add what was never listed", "- {movie: tt0000105, action: add_to_watchlist}",
            removed: ["user_movie|105|ME|tt0000105|NULL|NULL|NULL|0"],
            added: ["user_movie|105|ME|tt0000105|NOW|NULL|NULL|0"]),
        LifeCase(
            "remove from the watchlist", "- {id: 101, action: remove_from_watchlist}", removed: [listed101],
            added: ["user_movie|101|ME|tt0000101|2025-10-12T10:00:00Z|NOW|NULL|1"]),
        LifeCase(
            "remove from the watchlist at an instant",
            "- {id: 101, action: remove_from_watchlist, at: 2025-12-24T18:00:00+01:00}", removed: [listed101],
            added: ["user_movie|101|ME|tt0000101|2025-10-12T10:00:00Z|2025-12-24T17:00:00Z|NULL|1"]),
        LifeCase(
            "remove what was to be watched again", "- {id: 111, action: remove_from_watchlist}",
            removed: ["user_movie|111|ME|tt0000111|2025-03-01T10:00:00Z|NULL|NULL|0"],
            added: ["user_movie|111|ME|tt0000111|2025-03-01T10:00:00Z|NULL|2018-01-01T12:00:00Z|0"]),
        LifeCase(
            "remove what was to be watched again and nobody knows when it was seen",
            "- {id: 114, action: remove_from_watchlist}",
            removed: ["user_movie|114|ME|tt0000114|2024-12-01T10:00:00Z|NULL|NULL|0"],
            added: ["user_movie|114|ME|tt0000114|2024-12-01T10:00:00Z|2024-12-01T10:00:00Z|NULL|0"]),
    ]
}
