import Data
import Templates

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

    mutating func member(_ name: StaticString, _ values: [String]) {
        member(name, array: { for value in values { $0.value(value) } })
    }
}
