package import Data

/// What a film without a poster shows instead, composed from its own facts.
///
/// The palette says what kind of film it is, the pattern is the film's own for good: it hangs on the id
/// alone.
package struct TitleCard: Equatable, Sendable {
    /// Colours, by the genre that says most.
    package enum Palette: String, CaseIterable, Sendable {
        case horror, space, west, play, earth, war, noir, stage, romance, comedy, steel, drama
    }

    package static let patternCount = 12

    package let palette: Palette
    /// 0 to 11.
    package let pattern: UInt8
    /// How the pattern lies: 0 as it is, 1 mirrored, 2 upside down, 3 with the title above it.
    package let layout: UInt8
    /// Whether dark and light change places.
    package let isAlternate: Bool
    /// How large the title can be set: 1 (the largest) to 5, and 6 when it may not fit as a whole.
    package let size: UInt8

    package init(_ film: Film) {
        palette = Self.palette(for: film.genres)
        let hash = fingerprint(of: film.tconst) >> 8
        pattern = UInt8(truncatingIfNeeded: hash % UInt64(Self.patternCount))
        layout = UInt8(truncatingIfNeeded: hash >> 32 & 3)
        isAlternate = hash >> 40 & 3 == 0
        size = Self.size(for: film.title)
    }

    /// Genres from the most telling to the least: of a film that is `Action, Drama, Sci-Fi` the last one says
    /// most.
    private static let palettes: [(genre: String, palette: Palette)] = [
        ("horror", .horror), ("sci-fi", .space), ("western", .west), ("animation", .play),
        ("documentary", .earth),
        ("war", .war), ("film-noir", .noir), ("musical", .stage), ("music", .stage), ("fantasy", .stage),
        ("romance", .romance), ("comedy", .comedy), ("crime", .noir), ("mystery", .noir), ("thriller", .noir),
        ("history", .war), ("biography", .earth), ("family", .play), ("adventure", .west), ("action", .steel),
        ("drama", .drama),
    ]

    private static func palette(for genres: [String]) -> Palette {
        var best = palettes.count
        for genre in genres {
            let name = genre.lowercased()
            if let rank = palettes[..<best].firstIndex(where: { $0.genre == name }) { best = rank }
        }
        return best < palettes.count ? palettes[best].palette : .steel
    }

    /// By the length of the title, and of its longest word, which must fit on one line.
    private static func size(for title: String) -> UInt8 {
        var length = 0, word = 0, longest = 0
        for scalar in title.unicodeScalars {
            let width = width(of: scalar)
            length += width
            word = scalar == " " || scalar.value >= 0x1100 ? 0 : word + width
            longest = max(longest, word)
        }
        let byLength = [20, 36, 64, 104, 180].firstIndex { length <= $0 } ?? 5
        let byWord = [15, 18, 23, 28].firstIndex { longest <= $0 } ?? 4
        return UInt8(max(byLength, byWord) + 1)
    }

    /// About how wide a letter of a serif face is, in halves of a usual one.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", " ": 1
        case "m", "w", "M", "W": 3
        default: scalar.value < 0x1100 ? 2 : 4
        }
    }
}
