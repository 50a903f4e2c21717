import Foundation
import Testing

/// "Nothing of another user's (titles, dates, counts, ids, platforms) reaches any output."
@Suite struct `Of two users` {
    struct Person: Sendable, CustomTestStringConvertible {
        var name: String
        var number: Int
        var id: String
        var year: Int
        var films: Int

        var testDescription: String { name }
        var email: String { "\(name)@\(name)-mail.example" }

        /// What gives this person away wherever it stands, as regular expressions; numbers stand alone, so
        /// that a digest does not hold one by chance.
        var traces: [String] {
            [
                name, email, id, id.filter { $0 != "-" }, "tt\(number)", "id\(number)", "secret\(number)",
                "(?<![0-9a-z])\(number)[0-9]*(?![0-9a-z])", "(?<![0-9a-z])(\(year)|\(films))(?![0-9a-z])",
            ]
        }

        /// The traces that `text` holds.
        func given(away text: String) -> [String] {
            let text = text.lowercased()
            return traces.filter { text.range(of: $0, options: .regularExpression) != nil }
        }
    }

    static let people = [
        Person(
            name: "zorinda", number: 7_310, id: "9e107d9d-372b-4b68-a1b2-c0ffee000731", year: 2_013,
            films: 173),
        Person(
            name: "wulfgar", number: 8_420, id: "e4d909c2-90d0-4fb1-8a06-decade000842", year: 1_987,
            films: 191),
    ]

    @Test(arguments: people) func `nothing of the other's is in any file, name or message`(_ owner: Person)
        async throws
    {
        let other = try #require(Self.people.first { $0.name != owner.name })
        let site = try SiteFolder(Self.rows(of: Self.people), configuration: "user: \(owner.name)\n")
        let run = try await site.build(["--jobs", "2"])
        try #require(run.status == 0, "\(run.errors)")
        let output = try site.output()
        #expect(output.paths.contains { $0.contains("\(owner.number)") }, "the owner's own films are shown")
        let places = output.paths.filter { path in
            !other.given(away: "\(path)\n\(output.text(of: path) ?? "")").isEmpty
        }
        #expect(places.prefix(3) == [], "\(other.name) is given away")
        #expect(other.given(away: run.output) == [], "\(run.output)")
        #expect(other.given(away: run.errors) == [], "\(run.errors)")
        #expect(owner.given(away: output.text(of: "watchlist.html") ?? "") != [], "the traces find nothing")
    }

    /// The strongest form: the pages are those of a library in which the other was never there.
    @Test(arguments: people) func `each sees the pages of a library without the other`(_ owner: Person)
        async throws
    {
        let both = try SiteFolder(Self.rows(of: Self.people), configuration: "user: \(owner.name)\n")
        let alone = try SiteFolder(Self.rows(of: [owner]), configuration: "user: \(owner.name)\n")
        func build(_ site: SiteFolder) async throws -> MarqueeProcess {
            try await MarqueeProcess.run(["build", "--jobs", "2"], in: site.path)
        }
        let run = try await build(both)
        let reference = try await build(alone)
        try #require(run.status == 0, "\(run.errors)")
        #expect(try both.output().difference(from: try alone.output()) == nil)
        #expect(run.output == reference.output)
        #expect(Self.withoutTime(run.errors) == Self.withoutTime(reference.errors))
    }

    @Test(arguments: [["build"], ["check"], ["apply"], ["build", "--dry-run"], ["check", "--json"]])
    func `neither is named when nobody said which`(_ arguments: [String]) async throws {
        let site = try SiteFolder(Self.rows(of: Self.people))
        let run = try await MarqueeProcess.run(arguments, in: site.path)
        #expect(run.status != 0)
        #expect((run.errors + run.output).contains("2 users"), "\(run.errors)")
        for person in Self.people { #expect(person.given(away: run.errors + run.output) == []) }
    }

    /// The summary ends with how long it took.
    private static func withoutTime(_ text: String) -> String { text.replacing(/[0-9.]+ s\b/, with: "") }

    /// The films, dates, availability, platforms and unreadable values of people, each with their own.
    private static func rows(of people: [Person]) -> LibraryRows {
        var rows = LibraryRows()
        rows.platforms = (1...4).map { PlatformRow(id: $0, slug: "p\($0)", name: "Platform \($0)") }
        rows.films = [FilmRow(tconst: "tt1", title: "Shared by All", year: 2_000)]
        for person in people { add(person, to: &rows) }
        return rows
    }

    private static func add(_ person: Person, to rows: inout LibraryRows) {
        let number = person.number
        rows.users.append(UserRow(id: person.id, email: person.email, name: person.name))
        rows.subscriptions.append(SubscriptionRow(user: person.id, platform: number % 4 + 1))
        rows.subscriptions.append(SubscriptionRow(user: person.id, platform: (number / 10) % 4 + 1))
        rows.entries.append(
            EntryRow(
                id: number * 1_000, user: person.id, tconst: "tt1", watchlisted: "\(person.year)-05-05",
                removed: nil, watched: "\(person.year)-07-07"))
        for index in 1..<person.films { add(film: index, of: person, to: &rows) }
    }

    private static func add(film index: Int, of person: Person, to rows: inout LibraryRows) {
        let key = "tt\(person.number)x\(index + 1_000)"
        let day = "\(person.year)-0\(index % 9 + 1)-1\(index % 9)T10:00:00Z"
        rows.films.append(
            FilmRow(
                tconst: key, title: "Secret\(person.number) \(index + 1_000)", original: "id\(person.number)",
                year: 1_950,
                genres: index == 5 ? "[\"Secret\(person.number)" : "secret\(person.number)",
                rating: index == 6 ? "secret\(person.number)" : "5.5"))
        var entry = EntryRow(
            id: person.number * 1_000 + index, user: person.id, tconst: key, watchlisted: day, removed: nil,
            watched: index % 3 == 0 ? day : nil)
        if index % 10 == 7 { entry.removed = "\(person.year)-12-24" }
        if index == 8 { entry.watchlisted = "secret\(person.number)" }
        rows.entries.append(entry)
        rows.claims.append(
            ClaimRow(
                tconst: key, platform: index % 4 + 1, isAvailable: [true, false, nil][index % 3], checked: day
            ))
    }
}
