import Templates

/// The files that the search page loads while somebody types.
extension SitePlan {
    mutating func addSearchFiles() {
        let search = site.search
        add(files: search.directoryFiles) { _ in SearchDirectoryFile() }
        add(files: search.wordFiles) { SearchWordsFile(number: $0) }
        add(files: search.filmFiles) { SearchFilmsFile(number: $0) }
        add(files: search.peopleFiles) { SearchPeopleFile(number: $0) }
    }
}
