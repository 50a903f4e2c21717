extension Ledger {
    /// What a ledger remembers at most, so that it does not grow for ever.
    static let mostChanges = 1000
    static let daysKept = 365

    /// Takes what the library says now for the last known state, and what differs from the state before for a
    /// new batch of changes.
    ///
    /// A film that comes to the watchlist, and a platform that becomes the owner's, begin with what is known
    /// there and change nothing. Nor does it change anything that what was unknown is unavailable.
    package mutating func compare(with catalogue: Catalogue) {
        var comparison = LedgerComparison(part.states, catalogue)
        for entry in catalogue.entries where entry.standing == .watchlist {
            comparison.compare(entry.film, in: catalogue)
        }
        part.states = comparison.now
        if let batch = comparison.batch(after: part.batches, in: catalogue) { part.batches.append(batch) }
        trim()
    }

    /// Drops the oldest changes where there are too many, and those of more than a year before the last.
    private mutating func trim() {
        guard let last = part.batches.last?.day else { return }
        part.batches.removeAll { $0.day.distance(to: last) > Self.daysKept }
        var room = Self.mostChanges
        for index in part.batches.indices.reversed() {
            part.batches[index].cut(to: room)
            room -= part.batches[index].changes.count
        }
        part.batches.removeAll { $0.changes.isEmpty }
    }
}

/// The watchlist of a catalogue beside the state that was known before.
private struct LedgerComparison {
    private struct Found {
        let film: Int
        /// The position among the platforms.
        let platform: Int
        let before: Availability.State
        let after: Availability.State
    }

    private(set) var now = LedgerStates()
    private let old: LedgerStates
    /// The owner's platforms in the order of their slugs, by index.
    private let platforms: [Int]
    private let slugs: [ExactText]
    /// By index of the platform: its position among those, or -1.
    private var positions: [Int]
    /// By number of the slug in the old state: the position among the platforms, or -1.
    private var oldPositions: [Int] = []
    private var found: [Found] = []
    /// By position: the number of the film that was compared there last. A line may name a platform twice.
    private var compared: [Int]
    private var lastFound = -1
    /// Of the film that is compared: kept, since there may be a hundred thousand.
    private var states: [Availability] = []
    private var claims: [LedgerStates.Claim] = []
    /// Of the changes, of all claims, and when a film of the changes was listed.
    private var checked: Day?
    private var newestCheck: Day?
    private var listed: Day?

    init(_ old: LedgerStates, _ catalogue: Catalogue) {
        self.old = old
        // Of platforms with one slug the first counts.
        var names: Set<ExactText> = []
        let mine = catalogue.myPlatforms.filter { names.insert(Self.slug($0, catalogue)).inserted }
        platforms = mine.sorted {
            Self.slug($0, catalogue).text.utf8.lexicographicallyPrecedes(Self.slug($1, catalogue).text.utf8)
        }
        slugs = platforms.map { Self.slug($0, catalogue) }
        positions = [Int](repeating: -1, count: catalogue.platforms.count)
        compared = [Int](repeating: -1, count: platforms.count)
        for (position, platform) in platforms.enumerated() { positions[platform] = position }
        for slug in slugs { _ = now.platforms.number(of: slug.text.utf8Span.span) }
        oldPositions = (0..<old.platforms.count).map { number in
            now.platforms.find(old.platforms[number].utf8Span.span) ?? -1
        }
    }

    private static func slug(_ platform: Int, _ catalogue: Catalogue) -> ExactText {
        ExactText(catalogue.platforms[platform].slug)
    }

    mutating func compare(_ film: Int, in catalogue: Catalogue) {
        guard !platforms.isEmpty else { return }
        states.removeAll(keepingCapacity: true)
        claims.removeAll(keepingCapacity: true)
        for platform in platforms {
            states.append(Availability(platform: platform, state: .unknown, checkedOn: nil))
        }
        for row in catalogue.availability(of: film) where positions[row.platform] >= 0 {
            states[positions[row.platform]] = row
            if let day = row.checkedOn { newestCheck = max(newestCheck ?? day, day) }
        }
        let key = catalogue.texts.bytes.span.extracting(catalogue.films[film].tconst.range)
        for position in states.indices {
            claims.append(
                LedgerStates.Claim(platform: Int32(clamping: position), state: states[position].state))
        }
        guard now.add(key, claims), let number = old.films.find(key, after: lastFound) else { return }
        lastFound = number
        for claim in old[number] {
            let position = oldPositions[Int(claim.platform)]
            guard position >= 0, compared[position] != number else { continue }
            compared[position] = number
            compare(film, position, claim.state, states[position], in: catalogue)
        }
    }

    private mutating func compare(
        _ film: Int, _ position: Int, _ before: Availability.State, _ row: Availability,
        in catalogue: Catalogue
    ) {
        guard before != row.state, (before, row.state) != (.unknown, .unavailable) else { return }
        found.append(Found(film: film, platform: position, before: before, after: row.state))
        if let day = row.checkedOn { checked = max(checked ?? day, day) }
        if let day = catalogue.entry(of: film)?.watchlistedOn { listed = max(listed ?? day, day) }
    }

    /// What was found, with a day out of the library: that of the newest check. Where nobody checked what
    /// changed, any check tells how old the library is.
    func batch(after batches: [LedgerBatch], in catalogue: Catalogue) -> LedgerBatch? {
        guard let day = checked ?? newestCheck ?? listed else { return nil }
        let number = batches.reduce(0) { $1.day == day ? max($0, $1.number) : $0 }
        var batch = LedgerBatch(day: day, number: number + 1)
        batch.changes = found.sorted { ($0.film, $0.platform) < ($1.film, $1.platform) }.map { change in
            LedgerBatch.Change(
                film: ExactText(catalogue.texts[catalogue.films[change.film].tconst]),
                platform: slugs[change.platform], before: change.before, after: change.after)
        }
        return batch.changes.isEmpty ? nil : batch
    }
}
