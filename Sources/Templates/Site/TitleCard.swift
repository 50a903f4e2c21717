import Data

/// What a film without a poster shows instead, composed from its own facts.
///
/// The palette says what kind of film it is, the pattern is the film's own for good: it hangs on the id
/// alone.
package struct TitleCard: Equatable, BitwiseCopyable, Sendable {
    /// Colours, by the genre that says most.
    package enum Palette: UInt8, CaseIterable, BitwiseCopyable, Sendable {
        case horror, space, west, play, earth, war, noir, stage, romance, comedy, steel, drama

        /// What its class is called.
        package var name: StaticString {
            switch self {
            case .horror: "horror"
            case .space: "space"
            case .west: "west"
            case .play: "play"
            case .earth: "earth"
            case .war: "war"
            case .noir: "noir"
            case .stage: "stage"
            case .romance: "romance"
            case .comedy: "comedy"
            case .steel: "steel"
            case .drama: "drama"
            }
        }
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

    /// - Parameters:
    ///   - palette: what the film's genres say.
    ///   - fingerprint: of the film's id.
    init(title: borrowing Span<UInt8>, palette: Palette, fingerprint: UInt64) {
        self.palette = palette
        let hash = fingerprint >> 8
        pattern = UInt8(truncatingIfNeeded: hash % UInt64(Self.patternCount))
        layout = UInt8(truncatingIfNeeded: hash >> 32 & 3)
        isAlternate = hash >> 40 & 3 == 0
        size = Self.size(for: title)
    }

    /// The palette of each list of genres.
    static func palettes(of genres: GenreLists, in texts: TextBlock) -> [Palette] {
        (0..<genres.count).map { list in palette(for: genres[list].map { texts[$0] }) }
    }

    /// Genres from the most telling to the least: of a film that is `Action, Drama, Sci-Fi` the last one says
    /// most.
    private static let ranking: [(genre: String, palette: Palette)] = [
        ("horror", .horror), ("sci-fi", .space), ("western", .west), ("animation", .play),
        ("documentary", .earth),
        ("war", .war), ("film-noir", .noir), ("musical", .stage), ("music", .stage), ("fantasy", .stage),
        ("romance", .romance), ("comedy", .comedy), ("crime", .noir), ("mystery", .noir), ("thriller", .noir),
        ("history", .war), ("biography", .earth), ("family", .play), ("adventure", .west), ("action", .steel),
        ("drama", .drama),
    ]

    package static func palette(for genres: [String]) -> Palette {
        var best = ranking.count
        for genre in genres {
            let name = genre.lowercased()
            if let rank = ranking[..<best].firstIndex(where: { $0.genre == name }) { best = rank }
        }
        return best < ranking.count ? ranking[best].palette : .steel
    }

    /// By the length of the title, and of its longest word, which must fit on one line.
    private static func size(for title: borrowing Span<UInt8>) -> UInt8 {
        var length = 0, word = 0, longest = 0
        for index in title.indices {
            // A character of several bytes counts at its first.
            let byte = title[index]
            guard byte & 0xC0 != 0x80 else { continue }
            let isIdeograph =
                byte > 0xE1 || byte == 0xE1 && index + 1 < title.count && title[index + 1] >= 0x84
            let width = isIdeograph ? 4 : width(of: byte)
            length += width
            word = byte == .space || isIdeograph ? 0 : word + width
            longest = max(longest, word)
        }
        let byLength = [20, 36, 64, 104, 180].firstIndex { length <= $0 } ?? 5
        let byWord = [15, 18, 23, 28].firstIndex { longest <= $0 } ?? 4
        return UInt8(max(byLength, byWord) + 1)
    }

    /// About how wide a letter of a serif face is, in halves of a usual one.
    private static func width(of byte: UInt8) -> Int {
        switch Unicode.Scalar(byte) {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", " ": 1
        case "m", "w", "M", "W": 3
        default: 2
        }
    }
}
