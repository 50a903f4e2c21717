import Data
import Templates

extension JSONWriter {
    /// Writes the members `movie`, `private` and `changes`; what is kept back is null.
    mutating func members(_ story: ChangeStory, isPrivate: Bool) {
        if let film = story.film {
            member(
                "movie",
                object: {
                    $0.member("tconst", film.tconst)
                    $0.member("primary_title", film.title)
                    $0.member("start_year", film.year)
                })
        } else {
            member("movie", nil as String?)
        }
        member("private", isPrivate)
        guard !story.isHidden else { return member("changes", nil as String?) }
        member("changes", array: { for step in story.steps { $0.value(step) } })
    }

    private mutating func value(_ step: ChangeStep) {
        object {
            $0.member("what", step.what)
            $0.member("from", step.before)
            $0.member("to", step.after)
        }
    }
}
