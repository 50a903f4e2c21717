/// The three times that say where an entry stands.
package struct EntryState: Equatable, Sendable {
    package var watchlistedAt: Timestamp?
    package var deletedAt: Timestamp?
    package var watchedAt: Timestamp?

    package init(watchlistedAt: Timestamp?, deletedAt: Timestamp?, watchedAt: Timestamp?) {
        self.watchlistedAt = watchlistedAt
        self.deletedAt = deletedAt
        self.watchedAt = watchedAt
    }

    /// Whether the entry says that the film was watched and nobody knows when, if there is a viewing without
    /// a date: what was taken off the lists for good was so later than it was put there.
    package func isUndated(in zone: Zone) -> Bool {
        watchedAt == nil && deletedAt?.instant(in: zone) == watchlistedAt?.instant(in: zone)
    }

    /// Whether the entry was taken off the lists.
    ///
    /// Newer MyVOD databases write one instant to both columns when a film moves to the history: that entry
    /// is watched, not removed.
    package func isRemoved(in zone: Zone) -> Bool {
        guard let deletedAt else { return false }
        return deletedAt.instant(in: zone) != watchedAt?.instant(in: zone)
    }
}
