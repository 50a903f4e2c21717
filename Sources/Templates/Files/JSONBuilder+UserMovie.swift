package import Data

extension JSONBuilder where Self: ~Copyable {
    /// Writes the members of a `user_movie`, in the shape that the contract gives it.
    package mutating func members(_ entry: UserMovie) {
        member("id", entry.id)
        member(
            "movie",
            object: {
                $0.member("tconst", entry.tconst)
                $0.member("primary_title", entry.title)
                $0.member("start_year", entry.year)
                $0.member("genres", array: { for genre in entry.genres { $0.value(genre) } })
                $0.member("avg_rating", entry.rating?.description)
                $0.member("poster_path", entry.posterPath)
            })
        member("availability", array: { for platform in entry.availability { $0.value(platform) } })
        member("watchlisted_at", entry.watchlistedAt?.description)
        member("watched_at", entry.watchedAt?.description)
    }

    private mutating func value(_ platform: UserMovie.Platform) {
        object {
            $0.member("platform_id", platform.id)
            $0.member("platform_name", platform.name)
            $0.member("is_available", platform.isAvailable)
        }
    }
}
