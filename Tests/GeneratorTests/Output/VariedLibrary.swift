extension LibraryRows {
    /// Two users of the varied library: the site is Anna's.
    static let anna = "0c5bd7f2-1111-4aaa-8bbb-000000000001"
    static let boris = "7f3e9a10-2222-4ccc-9ddd-000000000002"

    /// A film for every hostile text, on every list, in every state, on seven platforms, over several years.
    /// - Parameter text: the text number `index`, hostile or plain.
    static func varied(_ text: (_ index: Int) -> String = { HostileTexts.all[$0] }) -> LibraryRows {
        var rows = LibraryRows()
        let count = HostileTexts.all.count
        rows.users = [
            UserRow(id: anna, email: "anna@example.org", name: "anna"),
            UserRow(id: boris, email: "boris@elsewhere.example", name: "boris"),
        ]
        rows.platforms = platforms(text)
        rows.subscriptions = [1, 3, 4, 7].map { SubscriptionRow(user: anna, platform: $0) }
        for index in 0..<count {
            rows.films.append(film(index, titled: text(index), of: count, text))
            if let entry = entry(index) { rows.entries.append(entry) }
            rows.claims += rows.platforms.compactMap { claim(index, on: $0.id) }
        }
        return rows
    }

    static func tconst(_ index: Int) -> String { "tt\(1_000_000 + index)" }

    private static func platforms(_ text: (Int) -> String) -> [PlatformRow] {
        let slugs = ["netflix", "hbo-max", "Prime Video!", "../up", "con", "UPPER", "apple-tv"]
        return slugs.enumerated().map { index, slug in
            PlatformRow(id: index + 1, slug: slug, name: index % 2 == 0 ? "Platform \(index)" : text(index))
        }
    }

    private static func film(_ index: Int, titled title: String, of count: Int, _ text: (Int) -> String)
        -> FilmRow
    {
        let genres = ["Drama", index % 4 == 0 ? text((index + 11) % count) : "Sci-Fi"]
        return FilmRow(
            tconst: tconst(index), title: title,
            original: index % 3 == 0 ? text((index + 7) % count) : nil,
            year: index % 9 == 8 ? nil : 1920 + 2 * index,
            genres: index % 6 == 5 ? nil : json(genres),
            rating: index % 5 == 4 ? nil : "\(index % 10).\(index * 3 % 10)",
            votes: index % 7 == 6 ? nil : index * index * 331)
    }

    /// One film in five was watched, one in eleven is on no list, one in thirteen was removed.
    private static func entry(_ index: Int) -> EntryRow? {
        guard index % 11 != 10 else { return nil }
        let day = "\(2016 + index % 9)-\(twoDigits(index % 12 + 1))-\(twoDigits(index % 28 + 1))"
        var row = EntryRow(
            id: 100 + index, user: anna, tconst: tconst(index), watchlisted: "\(day)T08:00:00Z", removed: nil,
            watched: nil)
        if index % 5 == 1 { row.watched = "\(day)T23:30:00Z" }
        if index % 10 == 1 { row.removed = row.watched }
        if index % 13 == 12 { row.removed = "2025-12-01T00:00:00Z" }
        return row
    }

    private static func claim(_ index: Int, on platform: Int) -> ClaimRow? {
        guard (index + platform) % 4 != 0 else { return nil }
        let day = "2025-\(twoDigits(index % 12 + 1))-\(twoDigits(platform * 3))T06:00:00Z"
        return ClaimRow(
            tconst: tconst(index), platform: platform,
            isAvailable: [true, false, nil][(index + platform) % 3],
            checked: day)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// A JSON array of strings.
    static func json(_ texts: [String]) -> String {
        let quoted = texts.map { text in
            let scalars = text.unicodeScalars.map { scalar -> String in
                if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
                guard scalar.value < 0x20 else { return String(scalar) }
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
            return "\"\(scalars.joined())\""
        }
        return "[\(quoted.joined(separator: ","))]"
    }
}
