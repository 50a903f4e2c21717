import Data

/// Every film of the library by what it is to the owner, in the order in which lists show them.
struct OwnFilms: Sendable {
    /// The parts of a list of films, in their order.
    enum Standing: UInt8, BitwiseCopyable, CaseIterable, Sendable {
        case seen
        /// Rated or a favourite, though no viewing is known.
        case rated
        case wanted, other
    }

    /// Films once each: seen ones latest first, wanted ones newest first, the others from A to Z.
    private(set) var order: [Int32] = []
    private var standings: [Standing]

    /// - Parameter titles: all films from A to Z.
    init(_ catalogue: Catalogue, titles: [Int]) {
        standings = [Standing](repeating: .other, count: catalogue.films.count)
        order.reserveCapacity(catalogue.films.count)
        for play in catalogue.history { addSeen(catalogue.plays.rows[play].film) }
        for play in catalogue.undated { addSeen(catalogue.plays.rows[play].film) }
        for entry in catalogue.entries where entry.standing == .history { addSeen(entry.film) }
        let wanted = catalogue.watchlist.map { catalogue.entries[$0].film }
        for film in wanted { mark(film, .wanted) }
        for opinion in catalogue.opinions.rows where opinion.stars != nil { mark(opinion.film, .rated) }
        for favorite in catalogue.favorites.rows { mark(favorite.film, .rated) }
        add(titles, .rated)
        add(wanted, .wanted)
        add(titles, .other)
    }

    subscript(film: Int) -> Standing { standings[film] }

    private mutating func mark(_ film: Int, _ standing: Standing) {
        if standings[film] == .other { standings[film] = standing }
    }

    private mutating func addSeen(_ film: Int) {
        guard standings[film] == .other else { return }
        standings[film] = .seen
        order.append(Int32(clamping: film))
    }

    private mutating func add(_ films: [Int], _ standing: Standing) {
        for film in films where standings[film] == standing { order.append(Int32(clamping: film)) }
    }
}
