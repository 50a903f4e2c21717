import Data

/// The films of everybody who has a page: who worked on a film that the owner saw, rated, loves or wants to
/// see.
///
/// A large library credits ten times as many people as it has films, so nothing is looked up by name, and
/// what a person did is kept beside the film.
package struct PeopleShelves: Sendable {
    /// Those with most films seen first, then from A to Z.
    package private(set) var shelves = Shelves()
    /// The person of each list, as an index in the catalogue.
    let people: [Int32]
    /// How many films of each list were seen.
    let seen: [Int32]
    /// The list of each person, or -1.
    private var lists: [Int32] = []
    /// By position in the shelves: the roles of the person in the film, a bit for each.
    private var roles: [UInt8] = []
    /// By position: the credit that names a character, or else the first one.
    private var credits: [Int32] = []

    init() {
        people = []
        seen = []
    }

    init(_ catalogue: Catalogue, _ films: OwnFilms, _ fingerprints: [UInt64], pageSize: Int) {
        let rows = FilmCredits(catalogue, films)
        let counts = rows.count(people: catalogue.people.count)
        let order = PeopleOrder(catalogue, counts).people
        people = order
        seen = order.map { counts[Int($0)].seen }
        lists = [Int32](repeating: -1, count: catalogue.people.count)
        var starts: [Int32] = [0]
        starts.reserveCapacity(order.count + 1)
        for (list, person) in order.enumerated() {
            lists[Int(person)] = Int32(clamping: list)
            starts.append(starts[list] + counts[Int(person)].all)
        }
        let members = fill(rows, starts)
        shelves = Shelves(members: members, starts: starts, fingerprints, pageSize: pageSize)
    }

    /// Puts each film on the list of everybody who worked on it, and returns the films.
    private mutating func fill(_ rows: FilmCredits, _ starts: [Int32]) -> [Int32] {
        var places = starts
        var members = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
        roles = [UInt8](repeating: 0, count: members.count)
        credits = [Int32](repeating: 0, count: members.count)
        rows.forEach { row, film in
            let credit = rows.credits[row]
            let list = Int(lists[credit.person])
            guard list >= 0 else { return }
            var place = Int(places[list])
            if place > starts[list], members[place - 1] == Int32(clamping: film) {
                // Another role in the same film.
                place -= 1
                if rows.credits[Int(credits[place])].character.isEmpty, !credit.character.isEmpty {
                    credits[place] = Int32(clamping: row)
                }
            } else {
                places[list] += 1
                members[place] = Int32(clamping: film)
                credits[place] = Int32(clamping: row)
            }
            roles[place] |= 1 << credit.role.rawValue
        }
        return members
    }

    /// The list of a person, nil for somebody without a page.
    func list(of person: Int) -> Int? {
        guard lists.indices.contains(person), lists[person] >= 0 else { return nil }
        return Int(lists[person])
    }

    /// What the person of a list did for the film at a position.
    func roles(at position: Int) -> RoleSet { RoleSet(bits: roles[position]) }

    /// All that the person of a list did.
    func roles(of list: Int) -> RoleSet { RoleSet(bits: shelves[list].reduce(0) { $0 | roles[$1] }) }

    /// Whom the person plays there; may be empty.
    func character(at position: Int, in catalogue: Catalogue) -> Text {
        catalogue.credits.rows[Int(credits[position])].character
    }
}

/// What somebody did, a bit for each role: pages of people ask at every film, so nothing is allocated.
struct RoleSet: Sequence, IteratorProtocol {
    private var bits: UInt8

    fileprivate init(bits: UInt8) { self.bits = bits }

    /// In the order in which a film's page names them.
    mutating func next() -> Credit.Role? {
        guard bits != 0 else { return nil }
        let role = Credit.Role(rawValue: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
        bits &= bits - 1
        return role
    }
}

/// The credits of a library in the order of the owner's films.
struct FilmCredits {
    let credits: [Credit]
    private let films: OwnFilms
    /// Where the credits of each film begin, and the end.
    private let starts: [Int32]

    /// How many films a person worked on.
    struct Counts {
        var all: Int32 = 0
        var seen: Int32 = 0
        /// Whether the owner has anything to do with one of them.
        var isShown = false
        fileprivate var last: Int32 = -1
    }

    init(_ catalogue: Catalogue, _ films: OwnFilms) {
        credits = catalogue.credits.rows
        self.films = films
        var starts = [Int32](repeating: 0, count: catalogue.films.count + 1)
        for credit in credits { starts[credit.film + 1] += 1 }
        for film in catalogue.films.indices { starts[film + 1] += starts[film] }
        self.starts = starts
    }

    func forEach(_ body: (_ row: Int, _ film: Int) -> Void) {
        for film in films.order {
            for row in starts[Int(film)]..<starts[Int(film) + 1] { body(Int(row), Int(film)) }
        }
    }

    func count(people: Int) -> [Counts] {
        var counts = [Counts](repeating: Counts(), count: people)
        forEach { row, film in
            let person = credits[row].person
            guard counts[person].last != Int32(clamping: film) else { return }
            counts[person].last = Int32(clamping: film)
            counts[person].all += 1
            if films[film] == .seen { counts[person].seen += 1 }
            if films[film] != .other { counts[person].isShown = true }
        }
        return counts
    }
}
