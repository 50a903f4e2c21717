import Data

/// Every film of the catalogue from A to Z.
package struct FilmIndex: Sendable {
    /// Indices of films, in the order of their titles.
    package let order: [Int]
    /// The group of each, at the same position.
    package let groups: [TitleKey.Group]
    package let paging: Paging

    init(_ films: [Film], pageSize: Int) {
        let keys = films.map { TitleKey($0.title) }
        let order = films.indices.sorted { left, right in
            if keys[left] != keys[right] { return keys[left] < keys[right] }
            return left < right
        }
        self.order = order
        groups = order.map { keys[$0].group }
        paging = Paging(count: order.count, size: pageSize) { fingerprint(of: films[order[$0]].tconst) }
    }
}
