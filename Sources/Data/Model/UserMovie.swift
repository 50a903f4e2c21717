/// One entry with its film and where that can be watched, in the shape that other programs read (contract
/// 2.3).
package struct UserMovie: Equatable, Sendable {
    package struct Platform: Equatable, Sendable {
        package var id: Int
        package var name: String
        package var isAvailable: Bool?
    }

    package var id: Int?
    package var tconst: String
    package var title: String?
    package var year: Int?
    package var genres: [String]
    package var rating: Rating?
    package var posterPath: String?
    /// On the user's platforms, ordered by platform id.
    package var availability: [Platform]
    package var watchlistedAt: Instant?
    package var watchedAt: Instant?
}
