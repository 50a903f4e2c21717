import Data
import Testing

@testable import Templates

/// What is suggested, in which order, and why.
@Suite struct SuggestionsTests {
    /// Films by key: a year, genres, people by role; and whether they are on the watchlist or seen.
    private struct Some {
        var builder = CatalogueBuilder()
        var life = SomeLife()

        init() { builder.platform("netflix", "Netflix", mine: true) }

        mutating func film(
            _ key: String, year: Int? = nil, _ genres: [String] = [], added: String? = nil,
            seen: String? = nil, rating: Int? = nil, by director: String? = nil
        ) {
            builder.film(
                SomeFilm(
                    tconst: key, title: key.uppercased(), year: year, genres: genres,
                    rating: rating.map { Rating(tenths: $0) }),
                added: added, watched: seen)
            if let director { life.credit(key, director, .director) }
        }

        var site: Site { Site(builder, life) }
    }

    private func films(_ suggestions: [Suggestions.Suggestion], _ site: Site) -> [String] {
        suggestions.map { site.texts[site.catalogue.films[$0.film].tconst] }
    }

    private func reasons(_ suggestions: [Suggestions.Suggestion], _ site: Site) -> [String] {
        suggestions.map { suggestion in
            var markdown = MarkdownWriter(texts: site.texts)
            markdown.write(suggestion.reason, of: site)
            return String(decoding: markdown.bytes, as: UTF8.self)
        }
    }

    private var stalker: Some {
        var some = Some()
        some.film("stalker", year: 1979, ["Drama"], seen: "2025-01-01", by: "Andrei Tarkovsky")
        some.life.rate("stalker", 10)
        return some
    }

    @Test func `films are suggested that share a director with a film of five stars, and the reason says so`()
    {
        var some = stalker
        some.film("solaris", year: 1972, ["Drama"], by: "Andrei Tarkovsky")
        some.film("mirror", year: 1975, ["Drama"], added: "2025-02-01", by: "Andrei Tarkovsky")
        some.film("alien", year: 1979, ["Horror"], by: "Ridley Scott")
        some.film("other", year: 2001, ["Horror"])
        let site = some.site
        #expect(films(site.suggestions.others, site) == ["solaris", "alien"])
        #expect(films(site.suggestions.wanted, site) == ["mirror"])
        let shared = "Because you gave 5 stars to *STALKER*: both by Andrei Tarkovsky"
        #expect(reasons(site.suggestions.wanted, site) == [shared])
        #expect(reasons(site.suggestions.others, site) == [shared, "Because you like films of the 1970s"])
    }

    @Test(
        arguments: [
            (.writer, .writer, "both written by X"), (.cast, .cast, "both with X"),
            (.composer, .composer, "both with music by X"),
            (.cinematographer, .cinematographer, "both shot by X"),
            (.director, .cast, "X worked on both"), (.cast, .composer, "X worked on both"),
        ] as [(Credit.Role, Credit.Role, String)])
    func `the reason says what somebody did for both`(
        _ role: Credit.Role, _ other: Credit.Role, words: String
    ) {
        var some = Some()
        some.film("liked", seen: "2025-01-01")
        some.life.rate("liked", 9)
        some.film("like")
        some.life.credit("liked", "X", role)
        some.life.credit("like", "X", other)
        let site = some.site
        #expect(reasons(site.suggestions.others, site) == ["Because you gave 4½ stars to *LIKED*: \(words)"])
    }

    @Test
    func `a director says more than a writer, a writer more than the cast, and rare people more than others`()
    {
        var some = Some()
        some.film("liked", seen: "2025-01-01")
        some.life.rate("liked", 10)
        for (person, role) in [
            ("D", .director), ("W", .writer), ("C", .cast), ("E", .cast),
        ] as [(String, Credit.Role)] {
            some.life.credit("liked", person, role)
            some.film("with-\(person)")
            some.life.credit("with-\(person)", person, role)
        }
        for number in 0..<20 {
            some.film("seen\(number)", seen: "2025-01-0\(number % 9 + 1)")
            some.life.credit("seen\(number)", "E", .cast)
        }
        let site = some.site
        #expect(films(site.suggestions.others, site) == ["with-D", "with-W", "with-C", "with-E"])
    }

    @Test
    func `genres count more when they are rare, and decades are named when more than one film was liked`() {
        var some = Some()
        for number in 0..<3 {
            some.film("war\(number)", year: 1940 + number, ["War"], seen: "2025-01-01")
            some.life.rate("war\(number)", 8)
        }
        for number in 0..<30 { some.film("drama\(number)", year: 2001, ["Drama"], seen: "2024-01-01") }
        some.film("a", year: 1949, ["War"])
        some.film("b", year: 1999, ["War"])
        some.film("c", year: 1999, ["Drama"])
        some.film("d", year: 1945, ["Drama"])
        some.film("e", year: nil, ["War", "Drama"])
        let site = some.site
        #expect(films(site.suggestions.others, site) == ["a", "b", "e", "d"])
        #expect(
            reasons(site.suggestions.others, site) == [
                "Because you like War films of the 1940s", "Because you like War films",
                "Because you like War films", "Because you like films of the 1940s",
            ])
    }

    @Test func `a tag of the owner's is a reason too`() {
        var some = stalker
        some.film("slow")
        some.life.tags = [("stalker", "long takes"), ("slow", "long takes")]
        let site = some.site
        #expect(
            reasons(site.suggestions.others, site)
                == ["Because you gave 5 stars to *STALKER*: both tagged long takes"])
    }

    @Test func `the film that shares most is named, and of several the one with more stars`() {
        var some = Some()
        some.film("first", ["Comedy"], seen: "2025-01-01", by: "X")
        some.film("second", ["War"], seen: "2025-01-02", by: "X")
        some.film("third", ["Comedy"], seen: "2025-01-03", by: "X")
        some.life.rate("first", 8)
        some.life.rate("second", 10)
        some.life.rate("third", 8)
        some.film("war", ["War"], by: "X")
        some.film("comedy", ["Comedy"], by: "X")
        some.film("western", ["Western"], by: "X")
        let site = some.site
        let named = site.suggestions.others.map { $0.reason.liked.map { site.catalogue.title(of: $0) } }
        #expect(
            Dictionary(uniqueKeysWithValues: zip(films(site.suggestions.others, site), named)) == [
                "war": "SECOND", "comedy": "FIRST", "western": "SECOND",
            ])
    }

    @Test func `without good ratings favourites count, then what was seen twice, then what was seen`() {
        var some = Some()
        some.film("liked", ["War"], seen: "2025-01-01", by: "X")
        some.film("like", ["War"], by: "X")
        some.life.rate("liked", 7)
        func reason(_ some: Some) -> String? { reasons(some.site.suggestions.others, some.site).first }
        #expect(reason(some) == "Because you watched *LIKED*: both by X")
        some.film("again", ["War"], seen: "2025-01-02")
        some.life.plays = [("again", "2025-03-01")]
        some.life.credit("again", "X", .director)
        #expect(reason(some) == "Because you watched *AGAIN* more than once: both by X")
        some.life.favorites = [("liked", nil)]
        #expect(reason(some) == "Because you love *LIKED*: both by X")
        some.life.rate("again", 8)
        #expect(reason(some) == "Because you gave 4 stars to *AGAIN*: both by X")
    }

    @Test func `what was seen, rated, begun or is a favourite is not suggested`() {
        var some = stalker
        for key in ["rated", "favourite", "begun", "seen", "again", "free"] {
            some.film(
                key, ["Drama"], added: key == "again" ? "2025-05-01" : nil,
                seen: key == "seen" ? "2025-01-02" : nil,
                by: "Andrei Tarkovsky")
        }
        some.life.rate("rated", 2)
        some.life.favorites = [("favourite", nil)]
        some.life.begun = [("begun", .dropped, nil)]
        some.life.plays = [("again", "2020")]
        let site = some.site
        #expect(films(site.suggestions.others, site) == ["free"] && site.suggestions.wanted.isEmpty)
    }

    @Test
    func `of films that are as alike the better rated one is first, then the one that A to Z puts first`() {
        var some = stalker
        for (key, rating) in [("d", 60), ("c", nil), ("b", 80), ("a", nil)] as [(String, Int?)] {
            some.film(key, ["Drama"], rating: rating)
        }
        let site = some.site
        #expect(films(site.suggestions.others, site) == ["b", "d", "a", "c"])
    }

    @Test func `no more than five films in a row have one film as their reason`() {
        var some = stalker
        some.film("ikiru", year: 1952, seen: "2025-01-01", by: "Akira Kurosawa")
        some.life.rate("ikiru", 8)
        for number in 0..<14 { some.film("t\(number)", ["Drama"], by: "Andrei Tarkovsky") }
        for number in 0..<2 { some.film("k\(number)", by: "Akira Kurosawa") }
        let site = some.site
        let named = site.suggestions.others.map { $0.reason.liked.map { site.catalogue.title(of: $0) } ?? "" }
        let expected = [(5, "STALKER"), (1, "IKIRU"), (5, "STALKER"), (1, "IKIRU"), (4, "STALKER")]
        #expect(named == expected.flatMap { Array(repeating: $1, count: $0) })
    }

    @Test func `there are sixty at most, a third of them from the watchlist when there are enough`() {
        func counts(others: Int, wanted: Int) -> [Int] {
            var some = stalker
            for number in 0..<others { some.film("o\(number)", ["Drama"]) }
            for number in 0..<wanted { some.film("w\(number)", ["Drama"], added: "2025-01-01") }
            let suggestions = some.site.suggestions
            return [suggestions.others.count, suggestions.wanted.count]
        }
        #expect(counts(others: 70, wanted: 70) == [40, 20])
        #expect(counts(others: 10, wanted: 70) == [10, 50])
        #expect(counts(others: 70, wanted: 3) == [57, 3])
    }

    @Test func `nothing is suggested to somebody who likes nothing yet, or when no page asks`() {
        var some = Some()
        some.film("a", ["Drama"])
        #expect(some.site.suggestions.isEmpty && !some.site.shelves.sections.contains(.suggestions))
        let away = Site(stalker.builder, stalker.life, sections: [.watchlist])
        #expect(away.suggestions.isEmpty)
    }
}
