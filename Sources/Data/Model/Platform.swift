/// A streaming platform.
package struct Platform: Equatable, Sendable {
    package var id: Int
    package var slug: String
    package var name: String
    /// Whether the owner subscribes to it.
    package var isMine: Bool

    package init(id: Int, slug: String, name: String, isMine: Bool) {
        self.id = id
        self.slug = slug
        self.name = name
        self.isMine = isMine
    }
}
