import Data

/// One link of the navigation.
struct NavigationEntry {
    /// Nil for a page that is not listed.
    let label: Phrase?
    let path: String

    init(label: Phrase?, path: String) {
        self.label = label
        self.path = path
    }

    init(_ section: SectionName) { self.init(label: section.title, path: section.pageName + ".html") }

    static func all(_ ownPages: [OwnPage], names: Names, in texts: TextBlock) -> [NavigationEntry] {
        zip(ownPages, names.ownPages).map { page, name in
            NavigationEntry(
                label: page.navigationLabel.map(Phrase.init(verbatim:)), path: texts[name] + ".html")
        }
    }
}
