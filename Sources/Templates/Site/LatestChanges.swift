package import Data

/// What changed last: in the availability of the watchlist, as builds found it, and by what the owner did.
package struct LatestChanges: Sendable {
    /// Something that happened on a day.
    package struct Event: Equatable, Comparable, BitwiseCopyable, Sendable {
        /// In the order in which a day tells them.
        package enum Kind: UInt8, BitwiseCopyable, Sendable {
            case arrived, left, becameUnknown, added, restored, watched
        }

        package let kind: Kind
        private let filmNumber: Int32
        /// In the changes of availability, or in the catalogue's plays.
        private let number: Int32
        /// The day, the kind and the place of the title from A to Z, in this order.
        private let key: UInt64

        package var film: Int { Int(filmNumber) }
        var index: Int { Int(number) }
        package var day: Day {
            Day(number: Int32(bitPattern: ~UInt32(truncatingIfNeeded: key >> 32) ^ 1 << 31))
        }

        fileprivate init(_ kind: Kind, _ film: Int, on day: Day, index: Int = 0, rank: Int32) {
            self.kind = kind
            filmNumber = Int32(clamping: film)
            number = Int32(clamping: index)
            let date = ~(UInt32(bitPattern: day.number) ^ 1 << 31)
            key = UInt64(date) << 32 | UInt64(kind.rawValue) << 28 | UInt64(rank) & 0x0FFF_FFFF
        }

        package static func < (left: Self, right: Self) -> Bool {
            left.key == right.key ? left.number < right.number : left.key < right.key
        }
    }

    /// What the last build found that found something.
    package struct Finding: Equatable, Sendable {
        /// The day of the newest check among it.
        package let day: Day
        package let events: [Event]
        /// How many films each thing happened to.
        package let arrived: Int
        package let left: Int
        package let becameUnknown: Int
        /// How many changes more there were, which nobody remembers.
        package let leftOut: Int
    }

    /// Every change of availability that is remembered, those found last first.
    package let availability: [AvailabilityChange]
    package let finding: Finding?
    /// What else happened, the newest first.
    package let events: [Event]
    /// How many more there were before those.
    package let older: Int

    static let most = 200

    /// - Parameter titles: all films from A to Z.
    init(_ catalogue: Catalogue, _ diary: Diary, titles: [Int]) {
        var ranks = [Int32](repeating: 0, count: titles.count)
        for (rank, film) in titles.enumerated() { ranks[film] = Int32(clamping: rank) }
        let history = catalogue.availabilityHistory
        availability = history.changes
        let found = history.changes.indices.map { index in
            let change = history.changes[index]
            return Event(
                Event.Kind(change.after), change.film, on: change.foundOn, index: index,
                rank: ranks[change.film])
        }
        finding = Finding(found.prefix(history.newest).sorted(), leftOut: history.leftOut)
        var latest = Foremost<Event>(Self.most)
        for event in found.dropFirst(history.newest) { latest.insert(event) }
        for entry in catalogue.entries {
            guard let day = entry.watchlistedOn else { continue }
            latest.insert(Event(.added, entry.film, on: day, rank: ranks[entry.film]))
        }
        for change in catalogue.restored {
            latest.insert(Event(.restored, change.film, on: change.on, rank: ranks[change.film]))
        }
        for index in diary.plays {
            let play = catalogue.plays.rows[index]
            guard let day = play.date.day else { continue }
            latest.insert(Event(.watched, play.film, on: day, index: index, rank: ranks[play.film]))
        }
        events = latest.values
        older = latest.count - latest.values.count
    }

    var isEmpty: Bool { finding == nil && events.isEmpty }

    /// How many there are of all that is told.
    var count: Int { events.count + (finding?.events.count ?? 0) }
}

extension LatestChanges.Event.Kind {
    fileprivate init(_ state: Availability.State) {
        self =
            switch state {
            case .available: .arrived
            case .unavailable: .left
            case .unknown: .becameUnknown
            }
    }
}

extension LatestChanges.Finding {
    fileprivate init?(_ events: [LatestChanges.Event], leftOut: Int) {
        guard let day = events.first?.day else { return nil }
        self.day = day
        self.events = events
        // They are sorted, so those of a film stand side by side.
        func films(_ kind: LatestChanges.Event.Kind) -> Int {
            var last = -1
            return events.count { event in
                guard event.kind == kind, event.film != last else { return false }
                last = event.film
                return true
            }
        }
        arrived = films(.arrived)
        left = films(.left)
        becameUnknown = films(.becameUnknown)
        self.leftOut = leftOut
    }
}
