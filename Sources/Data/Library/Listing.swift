/// What the rows of a library say of one film: whether it is shown, and as whose.
enum Listing {
    case nobodys
    /// Other people listed it, the owner removed it or keeps private all that is about it: not even its title
    /// may be seen.
    case notShown
    /// Removed by the owner, unless a viewing without a date says that it was watched, nobody knows when.
    case removed(OwnEntry)
    /// No entry, but something else of the owner's is about it.
    case named
    case mine(OwnEntry)

    var isShown: Bool {
        switch self {
        case .nobodys, .named, .mine: true
        case .notShown, .removed: false
        }
    }
}

/// An entry of the owner's while the catalogue is read.
struct OwnEntry {
    var id: Int?
    var state: EntryState
    /// The rating in the entry itself.
    var stars: Stars?
    /// Whether there is a viewing without a date, and no other.
    var isWatched = false
}
