import Data

extension Site {
    /// The latest viewing of a film, or one without a date when there is no other.
    func lastViewing(of film: Int) -> Play? {
        let range = catalogue.plays(of: film)
        return range.isEmpty ? nil : catalogue.play(at: range.lowerBound)
    }
}
