/// What was last known of the owner's watchlist on their platforms, and how that has changed.
///
/// A library says where a film can be watched now and never where it could be. So builds remember it, in a
/// text file beside the library's configuration: made of what libraries said alone, so that pages are a
/// function of the two and of no clock, and kept when a library is exported anew.
package struct Ledger: Equatable, Sendable {
    /// The part of one user, in which nothing is known at first.
    struct Part: Equatable, Sendable {
        var states = LedgerStates()
        /// In the order in which they were found.
        var batches: [LedgerBatch] = []

        var isEmpty: Bool { states.isEmpty && batches.isEmpty }
    }

    /// The part of somebody else: lines that nobody but their own builds reads or changes.
    struct OtherPart: Equatable, Sendable {
        let user: ExactText
        var lines: [UInt8]
    }

    /// Whose films it is about, by the key of their id.
    let user: ExactText
    var part = Part()
    var others: [OtherPart] = []
    /// Whether the file is one of ours, which a build may replace.
    var isOurs = true
    package internal(set) var problems: [Problem] = []

    init(of user: User) { self.user = user.key }
}

/// What is known of each film on each platform. Names are in tables and the rest is numbers: a watchlist may
/// have a hundred thousand films.
struct LedgerStates: Equatable, Sendable {
    struct Claim: Equatable, BitwiseCopyable, Sendable {
        /// The number of its slug.
        let platform: Int32
        let state: Availability.State
    }

    private(set) var films = TextTable()
    var platforms = TextTable()
    private var claims: [Claim] = []
    private var ends: [Int] = [0]

    var isEmpty: Bool { films.count == 0 }

    /// Adds what is known of a film, or says that it is there already.
    mutating func add(_ film: Span<UInt8>, _ claims: borrowing [Claim]) -> Bool {
        guard films.number(of: film) == ends.count - 1 else { return false }
        self.claims += claims
        ends.append(self.claims.count)
        return true
    }

    /// By the number of a film.
    subscript(film: Int) -> ArraySlice<Claim> { claims[ends[film]..<ends[film + 1]] }

    static func == (left: Self, right: Self) -> Bool {
        left.claims == right.claims && left.ends == right.ends
            && (0..<left.films.count).allSatisfy { left.films[$0] == right.films[$0] }
            && (0..<left.platforms.count).allSatisfy { left.platforms[$0] == right.platforms[$0] }
    }
}

/// What one build found to have changed.
struct LedgerBatch: Equatable, Sendable {
    struct Change: Hashable, Sendable {
        let film: ExactText
        let platform: ExactText
        let before: Availability.State
        let after: Availability.State
    }

    /// The day of the newest check among the changes.
    let day: Day
    /// Tells it from others of its day, counted from 1.
    let number: Int
    /// By the bytes of the films' keys, then of the platforms' slugs.
    var changes: [Change] = []
    /// How many there were beside these.
    var leftOut = 0

    /// Keeps so many changes at most: what can be watched now matters more than what no longer can.
    mutating func cut(to count: Int) {
        guard changes.count > count else { return }
        let kept = changes.indices.sorted { left, right in
            (changes[left].after.rawValue, left) < (changes[right].after.rawValue, right)
        }.prefix(count).sorted()
        leftOut = leftOut.addingReportingOverflow(changes.count - count).partialValue
        changes = kept.map { changes[$0] }
    }
}

extension Availability.State {
    /// How the ledger writes it.
    var mark: UInt8 {
        switch self {
        case .available: UInt8(ascii: "+")
        case .unavailable: UInt8(ascii: "-")
        case .unknown: UInt8(ascii: "?")
        }
    }

    init?(mark: UInt8) {
        guard let state = [Self.available, .unavailable, .unknown].first(where: { $0.mark == mark }) else {
            return nil
        }
        self = state
    }
}
