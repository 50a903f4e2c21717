import Data

/// Where the optional pages are; nil where the site has none, so that a name is plain text there.
extension Site {
    /// Whether the site has this part. The core is always built, though the navigation may not name it.
    package func shows(_ section: SectionName) -> Bool {
        section.isCore || shelves.sections.contains(section)
    }

    /// The page of a section in the top folder.
    package func path(of section: SectionName) -> PagePath? {
        shows(section) ? names.page(of: section) : nil
    }

    /// - Parameter tag: the index in the catalogue's tags.
    package func path(ofTag tag: Int) -> PagePath? { path(.tags, names.tags, tag) }

    /// - Parameter list: the index in the catalogue's lists.
    package func path(ofList list: Int) -> PagePath? { path(.lists, names.lists, list) }

    /// Nil too for somebody none of whose films is anything to the owner.
    /// - Parameter person: the index in the catalogue's people.
    package func path(ofPerson person: Int) -> PagePath? {
        shelves.people.list(of: person).flatMap { path(.people, names.people, $0) }
    }

    /// - Parameter name: the index in the names of the catalogue's lists of genres.
    package func path(ofGenre name: Int) -> PagePath? {
        shelves.genres.list(ofName: name).flatMap { path(.genres, names.genres, $0) }
    }

    /// - Parameter year: any year of the decade.
    package func path(ofDecade year: Int) -> PagePath? {
        shelves.decades.list(ofYear: year).flatMap { path(.decades, names.decades, $0) }
    }

    private func path(_ folder: PagePath.Folder, _ names: [Text], _ list: Int) -> PagePath? {
        names.indices.contains(list) ? PagePath(folder, names[list]) : nil
    }
}
