import Data

/// Films that were seen, and nobody knows when.
package struct Undated: Sendable {
    /// From A to Z: no other order would tell anything.
    package let films: [Int]
    package let paging: Paging
    /// How many viewings there are of them.
    package let viewings: Int

    init(_ catalogue: Catalogue, _ index: FilmIndex, _ fingerprints: [UInt64], pageSize: Int) {
        viewings = catalogue.undated.count
        films = Self.films(catalogue, index)
        let films = films
        paging = Paging(count: films.count, size: pageSize) { fingerprints[films[$0]] }
    }

    private static func films(_ catalogue: Catalogue, _ index: FilmIndex) -> [Int] {
        guard !catalogue.undated.isEmpty else { return [] }
        var isUndated = [Bool](repeating: false, count: catalogue.films.count)
        for play in catalogue.undated { isUndated[catalogue.plays.rows[play].film] = true }
        return index.order.filter { isUndated[$0] }
    }

    /// `3 films seen`, or `4 viewings of 3 films`.
    var counted: Phrase {
        viewings == films.count
            ? "\(films: viewings) seen" : Templates.viewings(viewings, of: films.count)
    }
}
