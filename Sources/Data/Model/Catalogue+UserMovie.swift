extension Catalogue {
    /// An entry with its film, in the shape that other programs read.
    /// - Parameter index: of the entry in ``entries``.
    package func userMovie(ofEntry index: Int) -> UserMovie {
        let entry = entries[index]
        let film = films[entry.film]
        let times = times(ofEntry: index)
        return UserMovie(
            id: entry.id, tconst: texts[film.tconst], title: texts[film.title], year: film.year,
            genres: genres[film.genres].map { texts[$0] }, rating: film.rating,
            posterPath: film.posterPath.isEmpty ? nil : texts[film.posterPath],
            availability: ownAvailability(of: entry.film), watchlistedAt: times.watchlistedAt,
            watchedAt: times.watchedAt)
    }

    /// The times of an entry; none where nobody told the catalogue any.
    package func times(ofEntry index: Int) -> EntryTimes {
        entryTimes.indices.contains(index)
            ? entryTimes[index] : EntryTimes(watchlistedAt: nil, watchedAt: nil)
    }

    /// Rows and platforms are both in ascending order, so one walk joins them.
    private func ownAvailability(of film: Int) -> [UserMovie.Platform] {
        let rows = availability(of: film)
        var row = rows.startIndex
        return myPlatforms.map { platform in
            while row < rows.endIndex, rows[row].platform < platform { row += 1 }
            let isKnown = row < rows.endIndex && rows[row].platform == platform
            let (id, name) = (platforms[platform].id, platforms[platform].name)
            return UserMovie.Platform(id: id, name: name, isAvailable: isKnown ? rows[row].truth : nil)
        }
    }
}

extension Availability {
    fileprivate var truth: Bool? {
        switch state {
        case .available: true
        case .unavailable: false
        case .unknown: nil
        }
    }
}
