import Data

extension FilmName {
    /// `Interstellar (2014)`, or what is known of that.
    var label: String {
        guard let title else { return tconst }
        return year.map { "\(title) (\($0))" } ?? title
    }
}

/// What a change is about, as far as the audience may know it.
struct ChangeStory: Equatable, Sendable {
    /// Nil for what is about no film.
    let film: FilmName?
    let steps: [ChangeStep]
    /// Whether something is kept back.
    let isHidden: Bool

    static let hidden = "(private)"

    init(
        _ film: FilmName?, _ edits: [RowEdit], names: RowNames, isPrivate: Bool, for audience: Audience
    ) {
        isHidden = isPrivate && audience != .me
        self.film = isHidden ? nil : film
        steps = isHidden ? [] : ChangeWords(edits, about: film, names: names).steps
    }

    /// The film, or that it is private.
    var subject: String { isHidden ? Self.hidden : film?.label ?? "" }

    /// What was done, a thing a line.
    var lines: [String] { isHidden ? [Self.hidden] : steps.map(\.text) }
}
