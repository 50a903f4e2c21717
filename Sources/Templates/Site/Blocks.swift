/// What pages show below their headline, and in which order: `blocks:` in `site.yml`.
///
/// A headline and the sentences that belong to it come first whatever is named, so they are no blocks.
package struct Blocks: Equatable, Sendable {
    package var overview = Overview.allCases
    /// Nil for the usual: there a page ends with the facts, and a report opens with them, without a heading.
    package var film: [Film]?
    package var tonight = Tonight.Part.allCases
    package var stats = Stats.allCases
    package var years = Year.allCases
    package var services = Services.allCases
    package var suggestions = Suggestions.allCases

    package init() {}

    /// The kinds of pages whose blocks can be named.
    package enum Kind: String, CaseIterable, Sendable {
        case overview, film, tonight, stats, years, services, suggestions
    }

    package enum Overview: String, CaseIterable, Sendable {
        case changes, tonight, latest, counts, files, owner
    }

    package enum Film: String, CaseIterable, Sendable {
        case platforms, viewings, review, people, facts
    }

    package enum Stats: String, CaseIterable, Sendable {
        case numbers, years, stars, rankings
    }

    package enum Year: String, CaseIterable, Sendable {
        case numbers, months, days, stars, rankings, card
    }

    package enum Services: String, CaseIterable, Sendable {
        case worth, fewest
    }

    package enum Suggestions: String, CaseIterable, Sendable {
        case new, wanted
    }
}
