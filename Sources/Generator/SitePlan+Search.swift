import Templates

/// The files that the script loads: of the search while somebody types, of a long list when it is filtered.
extension SitePlan {
    mutating func addSearchFiles() {
        let search = site.search
        add(files: search.directoryFiles) { _ in SearchDirectoryFile() }
        add(files: search.wordFiles) { SearchWordsFile(number: $0) }
        add(files: search.filmFiles) { SearchFilmsFile(number: $0) }
        add(files: search.peopleFiles) { SearchPeopleFile(number: $0) }
    }

    mutating func addFilterFiles() {
        let lists = site.longLists
        if let films = site.sharedFacts, lists.contains(where: site.sharesFacts) {
            add(files: 1) { _ in SharedFactsFile(films: films) }
        }
        add(files: lists.count) { WholeListFile(list: lists[$0]) }
    }
}
