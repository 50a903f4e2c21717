package import Data

/// The owner's stars for the films of a period, and how they differ from what the public gives.
package struct StarsGiven: Equatable, Sendable {
    /// A film that the owner and the public do not agree on.
    package struct Difference: Equatable, Sendable {
        package let film: Int
        /// In tenths of a point of ten, as ratings are; positive when the owner likes it more.
        package let tenths: Int
    }

    /// How many films have how many halves of a star, 0 to 10.
    package private(set) var counts = [Int](repeating: 0, count: 11)
    package private(set) var films = 0
    /// How many of the films the public rated too, and the sums of what both gave these.
    package private(set) var compared = 0
    private var halves = 0
    private var tenths = 0
    /// Those that differ most.
    package var differences: [Difference] = []
    /// The film with most stars; of equal ones that which the public likes best, then the first from A to Z.
    package var best: Int?

    /// Counts a film, and returns how the owner differs from the public.
    mutating func add(_ stars: Stars, publicly rating: Rating?) -> Int? {
        counts[stars.halves] += 1
        films += 1
        guard let rating else { return nil }
        compared += 1
        halves += stars.halves
        tenths += rating.tenths
        return stars.halves * 10 - rating.tenths
    }

    /// The owner's mean of the films that the public rated, of five stars; rounded half up, as the others.
    package var mean: Rating? {
        compared == 0 ? nil : Rating(tenths: (halves * 10 + compared) / (2 * compared))
    }

    /// The public's mean of the same films, of ten.
    package var publicMean: Rating? {
        compared == 0 ? nil : Rating(tenths: (tenths * 2 + compared) / (2 * compared))
    }

    /// The same of five stars.
    package var publicMeanOfFive: Rating? {
        compared == 0 ? nil : Rating(tenths: (tenths + compared) / (2 * compared))
    }
}
