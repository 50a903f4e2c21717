/// What happens to ratings, reviews, favourites, states, tags, lists and platforms.
extension LifeCase {
    private static let rated102 = "movie_rating|ME|tt0000102|4.5|A *zone*.|0|public|2025-09-03|2025-09-03"

    static let opinions = [
        LifeCase(
            "rate", "- {movie: tt0000101, action: rate, rating: 4.5}",
            added: ["movie_rating|ME|tt0000101|4.5|NULL|0|public|*|*"]),
        LifeCase(
            "rate by entry, in private", "- {id: 101, action: rate, rating: 0.5, visibility: private}",
            added: ["movie_rating|ME|tt0000101|0.5|NULL|0|private|*|*"]),
        LifeCase(
            "rate a film that is on no list", "- {movie: tt0000110, action: rate, rating: 5.0}",
            added: ["movie_rating|ME|tt0000110|5|NULL|0|public|*|*"]),
        LifeCase(
            "rate anew", "- {movie: tt0000102, action: rate, rating: 3}", removed: [rated102],
            added: ["movie_rating|ME|tt0000102|3|A *zone*.|0|public|2025-09-03|NOW"]),
        LifeCase(
            "rate anew what is rated in private", "- {movie: tt0000109, action: rate, rating: 2}",
            removed: ["movie_rating|ME|tt0000109|3|NULL|0|private|2024-04-01|2024-04-01"],
            added: ["movie_rating|ME|tt0000109|2|NULL|0|private|2024-04-01|NOW"]),
        LifeCase(
            "unrate what has a review", "- {movie: tt0000102, action: unrate}", removed: [rated102],
            added: ["movie_rating|ME|tt0000102|NULL|A *zone*.|0|public|2025-09-03|*"]),
        LifeCase(
            "unrate", "- {movie: tt0000109, action: unrate}",
            removed: ["movie_rating|ME|tt0000109|3|NULL|0|private|2024-04-01|2024-04-01"]),
        LifeCase(
            "review in several lines",
            """
            - movie: tt0000101
              action: review
              review: |
                Love *transcends*.

                - ' " ; --
              rating: 4
              spoiler: true
              visibility: private
            """,
            added: [
                "movie_rating|ME|tt0000101|4|Love *transcends*.", "- ' \" ; --", "|1|private|*|*",
            ]),
        LifeCase(
            "review what is rated", "- {movie: tt0000102, action: review, review: Better than I knew.}",
            removed: [rated102],
            added: ["movie_rating|ME|tt0000102|4.5|Better than I knew.|0|public|2025-09-03|NOW"]),
        LifeCase(
            "unreview what is rated", "- {movie: tt0000102, action: unreview}", removed: [rated102],
            added: ["movie_rating|ME|tt0000102|4.5|NULL|0|public|2025-09-03|*"]),
        LifeCase(
            "unreview", "- {movie: tt0000106, action: unreview}",
            removed: ["movie_rating|ME|tt0000106|NULL|Only words.|0|public|2025-06-03|2025-06-03"]),
    ]

    static let marksOfFilms = [
        LifeCase(
            "favorite", "- {movie: tt0000101, action: favorite}", added: ["favorite|ME|tt0000101|NOW"]),
        LifeCase(
            "favorite at a time", "- {movie: tt0000110, action: favorite, at: 2025-12-24T18:00:00Z}",
            added: ["favorite|ME|tt0000110|2025-12-24T18:00:00Z"]),
        LifeCase(
            "unfavorite", "- {movie: tt0000102, action: unfavorite}",
            removed: ["favorite|ME|tt0000102|2025-09-04"]),
        LifeCase(
            "tag", "- {movie: tt0000108, action: tag, tag: slow}", added: ["tag|ME|tt0000108|slow"]),
        LifeCase(
            "tag several films with several words",
            "- movies: [tt0000101, tt0000110]\n  action: tag\n  tags: [cosy, \"Sci-Fi & so\"]", count: 4,
            added: [
                "tag|ME|tt0000101|cosy", "tag|ME|tt0000101|Sci-Fi & so", "tag|ME|tt0000110|cosy",
                "tag|ME|tt0000110|Sci-Fi & so",
            ]),
        LifeCase(
            "untag", "- {movie: tt0000102, action: untag, tag: slow}", removed: ["tag|ME|tt0000102|slow"]),
        LifeCase(
            "start watching", "- {movie: tt0000101, action: start_watching}",
            added: ["film_state|ME|tt0000101|watching|NOW"]),
        LifeCase(
            "drop a film that is on no list, on a day",
            "- {movie: tt0000110, action: drop, at: 2025-12-24}", added: ["film_state|ME|tt0000110|dropped|*"]
        ),
        LifeCase(
            "pause", "- {id: 201, action: pause, at: 2025-12-24T18:00:00Z}",
            added: ["film_state|ME|tt0000201|paused|2025-12-24T18:00:00Z"]),
        LifeCase(
            "go on watching", "- {movie: tt0000108, action: start_watching}",
            removed: ["film_state|ME|tt0000108|paused|2025-12-01T10:00:00Z"],
            added: ["film_state|ME|tt0000108|watching|NOW"]),
        LifeCase(
            "subscribe", "- {action: subscribe, platform: max}", added: ["user_platform|ME|3"]),
        LifeCase(
            "unsubscribe by name", "- {action: unsubscribe, platform: MUBI}",
            removed: ["user_platform|ME|2"]),
    ]

    static let lists = [
        LifeCase(
            "create a list", "- {action: create_list, list: Film  Noir & More!}",
            added: ["film_list|3|ME|film-noir-more|Film  Noir & More!|NULL|0|public"]),
        LifeCase(
            "create a list with all that can be said",
            """
            - action: create_list
              list: top-10
              name: Top Ten
              description: "The *ten* best"
              ranked: yes
              visibility: private
            """,
            added: ["film_list|3|ME|top-10|Top Ten|The *ten* best|1|private"]),
        LifeCase(
            "create a list that somebody else has", "- {action: create_list, list: bobs}",
            added: ["film_list|3|ME|bobs|bobs|NULL|0|public"]),
        LifeCase(
            "add to a list", "- {action: add_to_list, movie: tt0000101, list: best, remark: late}",
            added: ["film_list_item|1|tt0000101|4|late"]),
        LifeCase(
            "add two to a list by its name",
            "- action: add_to_list\n  movies: [tt0000101, tt0000110]\n  list: The Best",
            count: 2,
            added: ["film_list_item|1|tt0000101|4|NULL", "film_list_item|1|tt0000110|5|NULL"]),
        LifeCase(
            "add to a list in second place",
            "- {action: add_to_list, movie: tt0000101, list: best, position: 2}",
            removed: ["film_list_item|1|tt0000106|2|a classic", "film_list_item|1|tt0000108|3|NULL"],
            added: [
                "film_list_item|1|tt0000101|2|NULL", "film_list_item|1|tt0000106|3|a classic",
                "film_list_item|1|tt0000108|4|NULL",
            ]),
        LifeCase(
            "remove from a list", "- {action: remove_from_list, movie: tt0000102, list: best}",
            removed: [
                "film_list_item|1|tt0000102|1|NULL", "film_list_item|1|tt0000106|2|a classic",
                "film_list_item|1|tt0000108|3|NULL",
            ],
            added: ["film_list_item|1|tt0000106|1|a classic", "film_list_item|1|tt0000108|2|NULL"]),
        LifeCase(
            "move up in a list", "- {action: move_in_list, movie: tt0000108, list: best, position: 1}",
            removed: [
                "film_list_item|1|tt0000102|1|NULL", "film_list_item|1|tt0000106|2|a classic",
                "film_list_item|1|tt0000108|3|NULL",
            ],
            added: [
                "film_list_item|1|tt0000102|2|NULL", "film_list_item|1|tt0000106|3|a classic",
                "film_list_item|1|tt0000108|1|NULL",
            ]),
        LifeCase(
            "move down in a list", "- {action: move_in_list, movie: tt0000102, list: best, position: 2}",
            removed: ["film_list_item|1|tt0000102|1|NULL", "film_list_item|1|tt0000106|2|a classic"],
            added: ["film_list_item|1|tt0000102|2|NULL", "film_list_item|1|tt0000106|1|a classic"]),
        LifeCase(
            "delete a list", "- {action: delete_list, list: best}",
            removed: [
                "film_list|1|ME|best|The Best|What I *love*.|1|public", "film_list_item|1|tt0000102|1|NULL",
                "film_list_item|1|tt0000106|2|a classic", "film_list_item|1|tt0000108|3|NULL",
            ]),
    ]
}
