/// What the films of a period have most of, such as the genres with most films.
package struct Ranking: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        /// Which one it is: what that counts is said where the ranking stands.
        package let key: Int
        package let count: Int
    }

    package var rows: [Row] = []
    /// How many there are, with those that have no row.
    package var all = 0

    /// How long the longest bar is.
    var most: Int { rows.lazy.map(\.count).max() ?? 1 }
}
