/// How many files the search has of each kind.
extension SearchIndex {
    /// One, unless the site has no search.
    package var directoryFiles: Int { wordFiles == 0 ? 0 : 1 }
    package var wordFiles: Int { files.nodes.count }
    package var filmFiles: Int { films.fileCount }
    package var peopleFiles: Int { people.fileCount }
}
