import Data

extension JSONWriter {
    /// Writes the members that tell what became of the changes, in the shape of the contract.
    mutating func results(_ results: [ChangeResult], of user: User?) {
        member("user", user?.id)
        member("results", array: { for result in results { $0.value(result) } })
        member("applied", results.count { $0.outcome == .applied })
        member("already_applied", results.count { $0.outcome == .alreadyApplied })
        member("refused", results.count(where: \.outcome.isRefusal))
    }

    private mutating func value(_ result: ChangeResult) {
        object {
            $0.member("line", result.position.line)
            $0.member("action", result.action)
            $0.member("code", result.outcome.rawValue)
            $0.member("status", result.outcome.status)
            $0.member("message", result.message)
            guard let entry = result.userMovie else { return }
            $0.member("user_movie", object: { $0.members(entry) })
        }
    }

    private mutating func members(_ entry: UserMovie) {
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
        member(
            "availability",
            array: {
                for platform in entry.availability {
                    $0.object {
                        $0.member("platform_id", platform.id)
                        $0.member("platform_name", platform.name)
                        $0.member("is_available", platform.isAvailable)
                    }
                }
            })
        member("watchlisted_at", entry.watchlistedAt?.description)
        member("watched_at", entry.watchedAt?.description)
    }

    /// Writes what publishing did, or would do.
    mutating func published(_ report: PublishReport, listing isListing: Bool) {
        member(
            "pages",
            object: {
                $0.member("total", report.total)
                $0.member("written", report.written)
                $0.member("unchanged", report.unchanged)
                $0.member("removed", report.removed)
            })
        if let archive = report.archive {
            member(
                "archive",
                object: {
                    $0.member("path", archive.target.word)
                    $0.member("bytes", archive.size)
                })
        }
        guard isListing else { return }
        member("created", report.paths.created)
        member("changed", report.paths.changed)
        member("removed", report.paths.removed)
    }

    mutating func member(_ name: String, _ values: [String]) {
        member(name, array: { for value in values { $0.value(value) } })
    }
}
