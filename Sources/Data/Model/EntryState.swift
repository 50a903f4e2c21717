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

    /// Whether the entry was taken off the lists.
    ///
    /// Newer MyVOD databases write one instant to both columns when a film moves to the history: that entry
    /// is watched, not removed.
    package func isRemoved(in zone: Zone) -> Bool {
        guard let deletedAt else { return false }
        return deletedAt.instant(in: zone) != watchedAt?.instant(in: zone)
    }
}
