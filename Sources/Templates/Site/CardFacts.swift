import Data

/// What the script is told of a film to filter and sort it: an attribute of its card.
///
/// A film is on many lists, so its attribute is made once: year, public rating in tenths, running time, day
/// of listing, a letter for its state on each of the owner's platforms, and its genres.
struct CardFacts: Sendable {
    private let facts: [Fragment<Markup>]

    /// The attribute of a film with the space before it.
    subscript(film: Int) -> Fragment<Markup> { facts[film] }

    /// Of more platforms a card would say little else.
    static let mostPlatforms = 24

    init(_ catalogue: Catalogue, _ platforms: PlatformLists, _ texts: inout TextBlock) {
        let mine = platforms.mine.count > Self.mostPlatforms ? [] : platforms.mine
        var bytes = ByteBuffer(capacity: 512)
        var facts: [Fragment<Markup>] = []
        facts.reserveCapacity(catalogue.films.count)
        for (index, film) in catalogue.films.enumerated() {
            bytes.clear()
            bytes.append(literal: " data-f=\"")
            let added = catalogue.entry(of: index)?.watchlistedOn?.number ?? 0
            let runtime = catalogue.details(of: index)?.runtime ?? 0
            bytes.append(decimal: film.year ?? 0)
            bytes.append(.space)
            bytes.append(decimal: film.rating?.tenths ?? 0)
            bytes.append(.space)
            bytes.append(decimal: runtime)
            bytes.append(.space)
            bytes.append(decimal: Int(added))
            bytes.append(.space)
            var claims = Claims(of: index, in: catalogue)
            while let claim = claims.next(on: mine, in: catalogue) { bytes.append(claim.state.letter) }
            if mine.isEmpty { bytes.append(UInt8(ascii: "-")) }
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

extension Availability.State {
    fileprivate var letter: UInt8 {
        switch self {
        case .available: UInt8(ascii: "a")
        case .unavailable: UInt8(ascii: "n")
        case .unknown: UInt8(ascii: "u")
        }
    }
}
