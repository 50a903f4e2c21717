/// What one build reads of the library.
package struct LoadedCatalogue: Sendable {
    package var catalogue: Catalogue
    package var problems: [Problem]
}

extension Library {
    /// Loads one user's films, in five queries and one snapshot however many there are.
    ///
    /// A film belongs to the catalogue when the user's own entry, not removed, says so, or when nobody's
    /// does: of a film that only other people listed, not even the title may be seen. Without a user the
    /// catalogue is empty but for the platforms.
    package borrowing func catalogue(of user: User?, in zone: Zone) throws(LibraryError) -> LoadedCatalogue {
        try reading { () throws(DatabaseError) in
            var loader = CatalogueLoader(path: path, user: user, zone: zone)
            try loader.readPlatforms(database)
            try loader.readSubscriptions(database)
            if user != nil {
                try loader.readEntries(database)
                try loader.readFilms(database, schema)
                try loader.readAvailability(database)
            }
            return loader.finished()
        }
    }
}
