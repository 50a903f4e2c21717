/// The heading of a part of a list of films.
struct ShelfHeading {
    let id: String
    let title: Phrase
}

/// What a list says of where a film can be watched on the owner's platforms.
enum WhereSaid {
    case nothing
    /// The platforms that have it: what is on the watchlist can be chosen from any list.
    case available
    /// All of them, on lists that are there to choose from.
    case all
}

/// How a list of films is laid out.
enum ShelfStyle { case wall, rows }
