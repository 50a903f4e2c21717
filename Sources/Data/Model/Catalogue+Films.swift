/// What is known of one film.
///
/// Pages ask this of every film, and from their module a generic look-up would ask the runtime what its rows
/// are, each time: that was two thirds of rendering films of which nothing of it is known. Here the rows have
/// their types.
extension Catalogue {
    package func details(of film: Int) -> FilmDetails? { details.row(of: film) }

    /// What more is known of the film where a platform has it.
    package func offer(of film: Int, on platform: Int) -> Offer? {
        if offers.isEmpty { return nil }
        for index in offers.range(of: film) where offers.rows[index].platform == platform {
            return offers.rows[index]
        }
        return nil
    }

    /// Whether some platform has the film for nothing.
    package func isFree(_ film: Int) -> Bool {
        if offers.isEmpty { return false }
        return offers.range(of: film).contains { offers.rows[$0].isFree }
    }

    package func opinion(of film: Int) -> Opinion? { opinions.row(of: film) }

    package func favorite(of film: Int) -> Favorite? { favorites.row(of: film) }

    package func begun(of film: Int) -> Begun? { begun.row(of: film) }

    /// Where the film's viewings are in the rows of ``plays``; so do those below.
    package func plays(of film: Int) -> Range<Int> { plays.range(of: film) }

    package func credits(of film: Int) -> Range<Int> { credits.range(of: film) }

    package func taggings(of film: Int) -> Range<Int> { taggings.range(of: film) }

    package func listed(of film: Int) -> Range<Int> { listed.range(of: film) }

    /// The viewing at an index of the rows of ``plays``; those below take indices of theirs.
    package func play(at index: Int) -> Play { plays.rows[index] }

    package func plays(at range: Range<Int>) -> ArraySlice<Play> { plays.rows[range] }

    package func credits(at range: Range<Int>) -> ArraySlice<Credit> { credits.rows[range] }

    package func tagging(at index: Int) -> Tagging { taggings.rows[index] }

    package func listed(at index: Int) -> Listed { listed.rows[index] }
}
