import Templates

extension JSONWriter {
    /// Writes the members that tell what a build cost; docs/commands.md explains them.
    mutating func members(_ statistics: BuildStatistics) {
        member("dry_run", statistics.isDryRun)
        member("jobs", statistics.jobs)
        member("seconds", nanoseconds: statistics.nanoseconds)
        member("peak_memory", statistics.peakMemory)
        member("phases", array: { for phase in statistics.phases { $0.value(phase) } })
        member("work", array: { for share in statistics.work { $0.value(share) } })
        let files = statistics.files
        member(
            "pages",
            object: {
                $0.member("rendered", files.total)
                $0.member("written", files.written)
                $0.member("unchanged", files.unchanged)
                $0.member("removed", files.removed)
            })
        member(
            "bytes",
            object: {
                $0.member("rendered", files.bytes)
                $0.member("written", files.writtenBytes)
            })
        member("kinds", array: { for kind in statistics.kinds { $0.value(kind) } })
        member("heaviest", array: { for page in statistics.heaviest { $0.value(page) } })
    }

    private mutating func value(_ share: BuildStatistics.Share) {
        object {
            $0.member("name", share.name)
            $0.member("seconds", nanoseconds: share.nanoseconds)
            $0.member("items", share.items)
            $0.member("unit", share.unit)
            $0.member("per_second", share.rate?.perSecond)
        }
    }

    private mutating func value(_ kind: BuildStatistics.Kind) {
        object {
            $0.member("name", kind.name)
            $0.member("files", kind.total.files)
            $0.member("bytes", kind.total.bytes)
            $0.member("render_seconds", nanoseconds: kind.total.rendering)
        }
    }

    private mutating func value(_ page: Effort.Page) {
        object {
            $0.member("path", page.path)
            $0.member("bytes", page.bytes)
        }
    }
}
