extension CatalogueLoader {
    /// Reads who worked on the films of the catalogue: people without a credit there are nobody's business.
    ///
    /// It comes before the catalogue is lent to anybody, because it adds the most texts of all: a block that
    /// somebody else holds would be copied first.
    mutating func readCredits(_ database: borrowing Database) throws(DatabaseError) {
        guard schema.has(.credit), schema.has(.person) else { return }
        var reader = CreditReader(path: path)
        reader.rows.reserve(try count("SELECT count(*) FROM credit", database))
        let optional = ["position", "character"].map { schema.select($0, of: "credit") }
        var last = -1
        // In the order in which they lie there: they are sorted here, film by film.
        try database.prepare(
            "SELECT tconst, person_id, role, \(optional.joined(separator: ", ")) FROM credit"
        ).rows { (row: borrowing Row) in
            guard let key = keys.find(row, 0, after: last) else { return }
            last = key
            if filmOfKey[key] >= 0 { reader.read(row, film: filmOfKey[key], &catalogue.texts) }
        }
        let people = try readPeople(database, reader.people)
        problems += reader.problems(without: people)
        catalogue.credits = reader.rows.grouped(
            films: catalogue.films.count, people: people, in: catalogue.texts)
    }

    /// The index of the person with each key that credits name, or -1.
    private mutating func readPeople(
        _ database: borrowing Database, _ named: TextTable
    ) throws(DatabaseError) -> [Int32] {
        var reader = ValueReader(path: path, table: "person") { (row: borrowing Row) in row.text(0) }
        var people = [Int32](repeating: -1, count: named.count)
        var last = -1
        try database.prepare(
            "SELECT id, name, \(schema.select("imdb_id", of: "person")) FROM person ORDER BY id, 1, 2, 3"
        ).rows { (row: borrowing Row) in
            guard !row.isNull(0), let number = named.find(row, 0, after: last) else { return }
            last = number
            guard people[number] < 0 else { return }
            people[number] = Int32(clamping: catalogue.people.count)
            let key = reader.key(row, 0, into: &catalogue.texts)
            let name = reader.text(row, 1, "name", into: &catalogue.texts)
            if name == nil { reader.warn("missing_name", row, "name is missing; its id stands for it") }
            catalogue.people.append(
                Person(
                    key: key, name: name ?? key,
                    imdbID: reader.text(row, 2, "imdb_id", into: &catalogue.texts) ?? .empty))
        }
        problems += reader.problems
        return people
    }
}

/// Reads the rows of `credit`.
private struct CreditReader {
    var rows = CreditRows()
    /// The keys of everybody who is named.
    private(set) var people = TextTable()
    private let path: String
    private var values: ValueReader
    /// Every word for a role, what it means, and how many rows have one that means nothing to us.
    private var words = TextTable()
    private var roles: [Credit.Role?] = []
    private var unknown: [Int] = []
    /// The number of each person whose id is small, or -1.
    private var numberOfSmallID: [Int32] = []
    private static let smallIDs = 1 << 22
    private var last = (person: -1, word: -1)

    init(path: String) {
        self.path = path
        values = ValueReader(path: path, table: "credit") { (row: borrowing Row) in
            "\(row.text(0)) of person \(row.text(1))"
        }
    }

    mutating func read(_ row: borrowing Row, film: Int32, _ texts: inout TextBlock) {
        guard !row.isNull(1), let role = role(row) else { return }
        rows.append(
            CreditRows.Row(
                film: film, person: person(row),
                position: Int32(clamping: values.integer(row, 3, "position") ?? .max), role: role,
                character: values.text(row, 4, "character", into: &texts) ?? .empty))
    }

    /// The number of the person's key. Nearly every library's ids are small: they are looked up where a table
    /// of texts would be asked in many far places of the memory.
    private mutating func person(_ row: borrowing Row) -> Int32 {
        let id = row.kind(1) == .integer ? Int(row.integer(1)) : -1
        if numberOfSmallID.indices.contains(id), numberOfSmallID[id] >= 0 { return numberOfSmallID[id] }
        last.person = people.number(of: row, 1, after: last.person)
        let number = Int32(clamping: last.person)
        guard 0..<Self.smallIDs ~= id else { return number }
        if id >= numberOfSmallID.count {
            let missing = max(id + 1, numberOfSmallID.count * 2) - numberOfSmallID.count
            numberOfSmallID.append(contentsOf: repeatElement(-1, count: missing))
        }
        numberOfSmallID[id] = number
        return number
    }

    private mutating func role(_ row: borrowing Row) -> Credit.Role? {
        last.word = words.number(of: row, 2, after: last.word - 1)
        if last.word == roles.count {
            roles.append(Credit.Role(word: words[last.word]))
            unknown.append(0)
        }
        if roles[last.word] == nil { unknown[last.word] += 1 }
        return roles[last.word]
    }

    /// One warning for all rows of one kind: a table of credits is large, and wrong in all its rows alike.
    func problems(without known: [Int32]) -> [Problem] {
        let roles = words.indices(where: { unknown[$0] > 0 }).map { number in
            let count = unknown[number] == 1 ? "1 row is" : "\(unknown[number]) rows are"
            return (
                code: "unknown_role",
                message: "the role '\(words[number])' is not one of ours; \(count) left out"
            )
        }
        let strangers = people.indices(where: { known[$0] < 0 }).map {
            (code: "missing_person", message: "the person \(people[$0]) is not in the table person; left out")
        }
        // No order of rows is anybody's but SQLite's; that of the words is ours.
        return values.problems.sorted { $0.message < $1.message }
            + (roles + strangers).sorted { $0.message < $1.message }.map {
                Problem(.warning, $0.code, "credit: \($0.message)", file: path)
            }
    }
}

extension TextTable {
    fileprivate func indices(where isMeant: (Int) -> Bool) -> [Int] { (0..<count).filter(isMeant) }
}
