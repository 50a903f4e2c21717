import Data
import Testing

@testable import Templates

@Suite struct EveningVerdictTests {
    /// What a page says of a verdict, which a report says too.
    private func sentence(_ verdict: EveningVerdict) -> String {
        var html = HTMLWriter()
        var markdown = MarkdownWriter()
        html.write(verdict)
        markdown.write(verdict)
        #expect(html.bytes == markdown.bytes)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (EveningReason.rating(Rating(tenths: 86), votes: 1_603_536), "8.6 from 1.6 million votes"),
        (.rating(Rating(tenths: 86), votes: 12_000_000), "8.6 from 12.0 million votes"),
        (.rating(Rating(tenths: 70), votes: 350_999), "7.0 from 350,000 votes"),
        (.rating(Rating(tenths: 70), votes: 9999), "7.0 from 9,999 votes"),
        (.rating(Rating(tenths: 98), votes: 1), "9.8 from 1 vote"),
        (.rating(Rating(tenths: 98), votes: nil), "rated 9.8"),
        (.waited(days: 92), "waited 3 months"), (.waited(days: 729), "waited 23 months"),
        (.waited(days: 730), "waited 2 years"), (.waited(days: 1200), "waited 3 years"),
        (.likes(genres: ["Drama"], .ratings), "you like Drama"),
        (.likes(genres: ["Drama", "Sci-Fi"], .viewings), "you often watch Drama and Sci-Fi"),
        (.short, "a short evening"),
    ])
    func `a reason needs no sentence around it`(_ reason: EveningReason, _ words: String) {
        #expect(reason.words == words)
    }

    private func verdict(
        _ film: SomeFilm, added: String = "2025-01-01", minutes: Int? = nil, asOf: String = "2025-01-01"
    ) -> EveningVerdict {
        var builder = CatalogueBuilder()
        for number in 0..<3 {
            builder.film(
                SomeFilm(tconst: "tt\(number)", title: "Seen", genres: ["Sci-Fi"]), watched: "2020-01-01")
        }
        builder.film(film, added: added)
        var catalogue = builder.build()
        catalogue.runtime(film.tconst, minutes)
        let site = Site(settings: Settings(), catalogue: catalogue, asOf: Day(parsing: asOf))
        return EveningVerdict(catalogue.film(film.tconst), of: site)
    }

    @Test func `the strongest reason is first, and what gives no point is none`() {
        let film = SomeFilm(
            tconst: "u", title: "U", genres: ["Sci-Fi"], rating: Rating(tenths: 86), votes: 1_603_536)
        let long = verdict(film, added: "2021-12-31", minutes: 169)
        #expect(
            sentence(long)
                == "57 points: 8.6 from 1.6 million votes · waited 3 years · you often watch Sci-Fi")
        #expect(long.saysRating)
        let poor = SomeFilm(tconst: "u", title: "U", rating: Rating(tenths: 40), votes: 90_000)
        #expect(sentence(verdict(poor, minutes: 90)) == "10 points: a short evening")
        #expect(!verdict(poor).saysRating)
    }

    @Test func `nobody is told that a length is short which nobody knows, or that is not`() {
        let film = SomeFilm(tconst: "u", title: "U")
        #expect(sentence(verdict(film)) == "15 points")
        #expect(sentence(verdict(film, minutes: 101)) == "19 points")
        #expect(sentence(verdict(film, minutes: 100)) == "20 points: a short evening")
    }

    @Test func `one point is no points`() {
        let film = SomeFilm(tconst: "u", title: "U", rating: Rating(tenths: 40), votes: 90_000)
        #expect(sentence(verdict(film, minutes: 169)) == "1 point")
    }
}
