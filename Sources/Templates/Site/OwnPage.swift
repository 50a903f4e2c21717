/// A page that the owner wrote, made safe to publish.
package struct OwnPage: Sendable {
    /// The name of its file in `content/pages`, without ending.
    package var name: String
    package var title: String
    /// What the navigation calls it, nil when it is not listed there.
    package var navigationLabel: String?
    /// Where it stands among the owner's pages; those that say nothing come last.
    package var order: Int?
    package var prose: Prose

    package init(name: String, title: String, navigationLabel: String?, order: Int? = nil, prose: Prose) {
        self.name = name
        self.title = title
        self.navigationLabel = navigationLabel
        self.order = order
        self.prose = prose
    }

    /// The order of the navigation: by number, then by name.
    static func precedes(_ left: OwnPage, _ right: OwnPage) -> Bool {
        (left.order ?? .max, left.name) < (right.order ?? .max, right.name)
    }
}
