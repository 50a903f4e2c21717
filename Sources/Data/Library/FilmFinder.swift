/// Finds films by their keys, and by title and year.
///
/// The table is read once for all titles that a file names, and not at all when it names none.
struct FilmFinder: ~Copyable {
    private let byKey: Statement
    private let table: String
    private var names = TextTable()
    /// For each name, the title in it and the year.
    private var wanted: [(title: Int, year: Int)?] = []
    private var titles = TextTable()
    /// The keys of the films that each name means, once the table was read.
    private var found: [[String]]?

    init(
        _ database: borrowing Database, _ schema: Schema, for changes: ChangesFile
    ) throws(DatabaseError) {
        let year = schema.select("start_year", of: "movie")
        byKey = try database.prepare("SELECT primary_title, \(year) FROM movie WHERE tconst = ?")
        table = """
            SELECT tconst, primary_title, \(schema.select("original_title", of: "movie")), \(year)
            FROM movie ORDER BY tconst
            """
        for change in changes.typed {
            guard case .film(let name)? = change.target else { continue }
            guard names.number(of: name.utf8Span.span) == wanted.count else { continue }
            wanted.append(
                titleAndYear(name).map { (title: titles.number(of: $0.title.utf8Span.span), year: $0.year) })
        }
    }

    /// The film of a key, nil when the library has none.
    borrowing func film(_ tconst: Value) throws(DatabaseError) -> FilmName? {
        var film: FilmName?
        // What cannot be read is told when the catalogue is loaded.
        var reader = ValueReader(path: "", table: "movie") { _ in "" }
        try byKey.rows(tconst) { (row: borrowing Row) in
            film = FilmName(
                tconst: tconst.text, title: reader.text(row, 0, "primary_title"),
                year: reader.integer(row, 1, "start_year", in: 1...9999))
        }
        return film
    }

    /// The keys of the films that a name such as `Interstellar (2014)` means, in their order.
    mutating func keys(named name: String, _ database: borrowing Database) throws(DatabaseError) -> [String] {
        guard let number = names.find(name.utf8Span.span), wanted[number] != nil else { return [] }
        if let found { return found[number] }
        let read = try readAll(database)
        found = read
        return read[number]
    }

    private func readAll(_ database: borrowing Database) throws(DatabaseError) -> [[String]] {
        var numbers = [[Int]](repeating: [], count: titles.count)
        for (number, name) in wanted.enumerated() {
            if let name { numbers[name.title].append(number) }
        }
        var found = [[String]](repeating: [], count: wanted.count)
        var reader = ValueReader(path: "", table: "movie") { _ in "" }
        try database.prepare(table).rows { (row: borrowing Row) in
            let named = [1, 2].compactMap { row.isNull($0) ? nil : titles.find(row, $0) }
            guard !named.isEmpty, let year = reader.integer(row, 3, "start_year") else { return }
            for number in Set(named).flatMap({ numbers[$0] }) where wanted[number]?.year == year {
                found[number].append(row.text(0))
            }
        }
        return found
    }
}

/// `Interstellar (2014)` in two.
private func titleAndYear(_ name: String) -> (title: String, year: Int)? {
    let bytes = Array(name.utf8)
    guard bytes.count > 7, bytes.suffix(7).starts(with: " (".utf8), bytes.last == UInt8(ascii: ")") else {
        return nil
    }
    let digits = bytes.suffix(5).dropLast()
    guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
        let year = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return (String(decoding: bytes.dropLast(7), as: UTF8.self), year)
}
