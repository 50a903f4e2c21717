import Data

/// What the script is told of a film to filter and sort it: an attribute of its card.
///
/// A film is on many lists, so its attribute is made once: its facts in numbers and letters, and its genres.
struct CardFacts: Sendable {
    private let facts: [Fragment<Markup>]

    /// The attribute of a film with the space before it.
    subscript(film: Int) -> Fragment<Markup> { facts[film] }

    /// Of more platforms a card would say little else.
    static let mostPlatforms = 24

    /// The platforms whose states are told.
    static func platforms(_ platforms: PlatformLists) -> [Int] {
        platforms.mine.count > mostPlatforms ? [] : platforms.mine
    }

    init(_ catalogue: Catalogue, _ platforms: PlatformLists, _ texts: inout TextBlock) {
        let mine = Self.platforms(platforms)
        var bytes = ByteBuffer(capacity: 512)
        var facts: [Fragment<Markup>] = []
        facts.reserveCapacity(catalogue.films.count)
        for (index, film) in catalogue.films.enumerated() {
            bytes.clear()
            bytes.append(literal: " data-f=\"")
            bytes.append(factsOf: index, on: mine, in: catalogue)
            bytes.append(.space)
            let genres = catalogue.genres.range(of: film.genres)
            for place in genres {
                if place > genres.lowerBound { bytes.append(UInt8(ascii: "|")) }
                bytes.append(htmlText: catalogue.genres.names[place], of: catalogue.texts)
            }
            bytes.append(UInt8(ascii: "\""))
            facts.append(Fragment(text: bytes.withBytes { texts.append(rendered: $0) }))
        }
        self.facts = facts
    }
}

extension ByteSink where Self: ~Copyable {
    /// Appends what is told of a film in numbers and letters: year, public rating in tenths, running time, day
    /// of listing, a letter for its state on each of these platforms.
    mutating func append(factsOf film: Int, on platforms: [Int], in catalogue: Catalogue) {
        append(decimal: catalogue.films[film].year ?? 0)
        append(.space)
        append(decimal: catalogue.films[film].rating?.tenths ?? 0)
        append(.space)
        append(decimal: catalogue.details(of: film)?.runtime ?? 0)
        append(.space)
        append(decimal: Int(catalogue.entry(of: film)?.watchlistedOn?.number ?? 0))
        append(.space)
        var claims = Claims(of: film, in: catalogue)
        while let claim = claims.next(on: platforms, in: catalogue) { append(claim.state.letter) }
        if platforms.isEmpty { append(UInt8(ascii: "-")) }
    }
}

extension Availability.State {
    fileprivate var letter: UInt8 {
        switch self {
        case .available: UInt8(ascii: "a")
        case .unavailable: UInt8(ascii: "n")
        case .unknown: UInt8(ascii: "u")
        }
    }
}
