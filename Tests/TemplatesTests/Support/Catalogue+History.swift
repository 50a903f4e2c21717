import Data

extension Catalogue {
    /// Makes a history of these entries, newest first, with the viewing that each entry tells of.
    mutating func setHistory(_ entries: [Int]) {
        let films = entries.map { self.entries[$0].film }
        let plays = entries.compactMap { index in
            self.entries[index].watchedOn.map { Play(film: self.entries[index].film, date: PartialDate($0)) }
        }
        self.plays = RowsByFilm(plays)
        history = films.map { self.plays.range(of: $0).lowerBound }
    }
}
