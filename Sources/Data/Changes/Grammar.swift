extension Change {
    /// A key of an entry. `via` is how people say the platform of a viewing.
    package enum Key: String, CaseIterable, Sendable {
        case action, id, movie, movies, at, from, to, via, venue, rating, rewatch, review, spoiler
        case visibility, tag, tags, list, name, description, ranked, position, plays, platform, remark, note
    }

    /// Which keys an action has beside `action` and `note`.
    struct Grammar {
        /// Whether it is about a film, and has `id`, `movie` or `movies`.
        let hasFilm: Bool
        let required: [Key]
        let optional: [Key]

        static func film(_ required: [Key] = [], also optional: [Key] = [.at]) -> Grammar {
            Grammar(hasFilm: true, required: required, optional: optional)
        }

        static func alone(_ required: [Key], also optional: [Key] = [.at]) -> Grammar {
            Grammar(hasFilm: false, required: required, optional: optional)
        }

        var keys: [Key] {
            (hasFilm ? [.action, .id, .movie, .movies] : [.action]) + required + optional + [.note]
        }
    }
}

extension Change.Action {
    /// Whether its `at` says when a film was seen.
    var isAboutPlays: Bool { [.markAsWatched, .watchAgain, .forgetPlay].contains(self) }

    var grammar: Change.Grammar {
        switch self {
        case .markAsWatched: .film(also: [.at, .via, .venue, .rating, .rewatch, .remark])
        case .watchAgain: .film(also: [.at, .via, .venue, .rating, .remark])
        case .restoreToWatchlist: .film(also: [.at, .plays])
        case .addToWatchlist, .removeFromWatchlist: .film()
        case .correctPlay: .film([.from, .to])
        case .forgetPlay: .film()
        case .rate: .film([.rating], also: [.at, .visibility])
        case .review: .film([.review], also: [.at, .rating, .spoiler, .visibility])
        case .unrate, .unreview, .favorite, .unfavorite: .film()
        case .tag, .untag: .film([.tag], also: [.tags, .at])
        case .createList: .alone([.list], also: [.name, .description, .ranked, .visibility, .at])
        case .addToList: .film([.list], also: [.position, .remark, .at])
        case .removeFromList: .film([.list])
        case .moveInList: .film([.list, .position])
        case .deleteList: .alone([.list])
        case .startWatching, .pause, .drop: .film()
        case .subscribe, .unsubscribe: .alone([.platform])
        }
    }
}
