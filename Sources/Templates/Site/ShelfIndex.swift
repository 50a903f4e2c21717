/// The pages that name the lists of an optional kind.
struct ShelfIndex: Sendable {
    let paging: Paging
    /// By position: the list that is named there; empty when lists are named in their own order.
    let order: [Int]
    /// The sections of what stands behind the first page, when that has a choice of them all.
    var letters: [FilmIndex.Section] = []
}
