/// What one build reads of the library.
package struct LoadedCatalogue: Sendable {
    package var catalogue: Catalogue
    package var problems: [Problem]
}

extension Library {
    /// Loads one user's films, in one query a table and one snapshot however many there are.
    ///
    /// A film belongs to the catalogue when the user's own entry, not removed, or any other own row that is
    /// shown says so, or when nobody's does: of a film that only other people listed, not even the title may
    /// be seen. Without a user the catalogue is empty but for the platforms.
    /// - Parameters:
    ///   - audience: for everyone, what the user keeps private is not read.
    ///   - whenFilmsAreKnown: is handed the catalogue with its films and their texts, and with nothing else
    ///   for
    ///     certain: what needs these only can begin while availability is read, which takes half of the time.
    package borrowing func catalogue(
        of user: User?, in zone: Zone, for audience: Audience = .everyone,
        whenFilmsAreKnown: (Catalogue) -> Void = { _ in }
    ) throws(LibraryError) -> LoadedCatalogue {
        try reading { () throws(DatabaseError) in
            var loader = CatalogueLoader(
                path: path, schema: schema, user: user, zone: zone, audience: audience)
            try loader.readPlatforms(database)
            try loader.readSubscriptions(database)
            if user != nil {
                try loader.reserveFilms(database)
                try loader.readOpinions(database)
                try loader.readEntries(database)
                try loader.readPlays(database)
                try loader.readMarks(database)
                try loader.readLists(database)
                try loader.readFilms(database)
                try loader.readCredits(database)
                try loader.readProfile(database)
                try loader.readRestored(database)
                whenFilmsAreKnown(loader.catalogue)
                try loader.readAvailability(database)
            }
            return loader.finished()
        }
    }
}
