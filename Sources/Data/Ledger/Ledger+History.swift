extension Ledger {
    /// What changed, as the pages of a catalogue can tell it: of films and platforms that are no longer in
    /// the library nothing is told.
    package func history(in catalogue: Catalogue) -> AvailabilityHistory {
        var platforms: [ExactText: Int] = [:]
        for (index, platform) in catalogue.platforms.enumerated() {
            let slug = ExactText(platform.slug)
            if platforms[slug] == nil { platforms[slug] = index }
        }
        var history = AvailabilityHistory()
        for batch in part.batches.reversed() {
            let changes = batch.changes.compactMap { change -> AvailabilityChange? in
                guard let platform = platforms[change.platform],
                    let film = catalogue.film(withKey: change.film.text)
                else { return nil }
                return AvailabilityChange(
                    film: film, platform: platform, before: change.before, after: change.after,
                    foundOn: batch.day)
            }
            if history.changes.isEmpty, !changes.isEmpty {
                history.newest = changes.count
                history.leftOut = batch.leftOut
            }
            history.changes += changes
        }
        return history
    }
}

extension Catalogue {
    /// The index of the film with a key.
    fileprivate func film(withKey key: String) -> Int? {
        let wanted = key.utf8Span.span
        var (low, high) = (0, films.count)
        while low < high {
            let middle = (low + high) / 2
            let key = texts.bytes.span.extracting(films[middle].tconst.range)
            if key.isEqual(to: wanted) { return middle }
            if precedes(key, wanted) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
    }
}
