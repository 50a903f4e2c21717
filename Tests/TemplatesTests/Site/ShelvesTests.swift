import Data
import Testing

@testable import Templates

/// The lists of optional kinds: flat arrays, pages numbered through all of them.
@Suite struct ShelvesTests {
    private static let fingerprints = (0..<1000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }

    /// Lists of these lengths, of films counted through.
    private static func shelves(_ lengths: [Int], pageSize: Int) -> Shelves {
        Shelves(lists: lengths.count, fingerprints, pageSize: pageSize) { add in
            var film = 0
            for (list, length) in lengths.enumerated() {
                for _ in 0..<length {
                    add(list, film)
                    film += 1
                }
            }
        }
    }

    @Test(arguments: [[], [0], [1], [15], [16], [0, 0, 3, 0], [500], [7, 100, 0, 16, 15, 40]])
    func `every film is on one page of its list, in order`(_ lengths: [Int]) {
        let shelves = Self.shelves(lengths, pageSize: 10)
        #expect(shelves.count == lengths.count)
        let pages = shelves.pages.map { shelves.shelf(on: $0) }
        #expect(pages.flatMap { Array($0.positions) } == Array(0..<lengths.reduce(0, +)))
        for (list, length) in lengths.enumerated() {
            let own = pages.filter { $0.list == list }
            #expect(own.map(\.page) == Array(0..<own.count))
            #expect(own.allSatisfy { $0.pageCount == own.count && $0.isWhole == (own.count == 1) })
            #expect(own.flatMap { Array($0.positions) } == Array(shelves[list]))
            #expect(shelves[list].count == length && (own.count == 1) == (length <= 15))
        }
        #expect(shelves.pages.allSatisfy { shelves.shelf(on: $0).positions.count <= 15 })
    }

    @Test func `a long list is cut where any other is`() {
        let shelves = Self.shelves([3, 200], pageSize: 10)
        let paging = Paging(count: 200, size: 10) { Self.fingerprints[3 + $0] }
        let cut = shelves.pages.dropFirst().map { shelves.shelf(on: $0).positions }
        #expect(cut == paging.pages.map { $0.lowerBound + 3..<$0.upperBound + 3 })
    }

    @Test func `a library that knows no more has no lists, and costs nothing for them`() {
        let site = Site(.sample)
        #expect(site.shelves.sections.filter { $0.isCore || $0.isShelf } == SectionName.usual)
        #expect(site.shelves.films == nil)
        for section in SectionName.allCases where section.isCore || section.isShelf {
            #expect(site.shelves[section].pages.isEmpty)
            guard section.isCore || section.isShelf else { continue }
            #expect(site.shows(section) == section.isCore)
            #expect((site.path(of: section) == nil) == !section.isCore)
        }
        #expect(site.path(ofTag: 0) == nil && site.path(ofList: 0) == nil && site.path(ofPerson: 0) == nil)
        #expect(site.path(ofGenre: 0) == nil && site.path(ofDecade: 2014) == nil)
    }

    @Test func `of a library that knows more, what there is something of is shown`() {
        var life = SomeLife()
        #expect(Site(.sample, life).shelves.sections.filter(\.isShelf) == [.genres, .decades])
        life.rate("tt0034583", nil, "Fine.")
        life.lists = [SomeLife.SomeList(slug: "empty", name: "Empty")]
        let shown = Site(.sample, life).shelves.sections.filter(\.isShelf)
        #expect(shown == [.reviews, .lists, .genres, .decades])
        #expect(
            Site(.sample, .sample).shelves.sections.filter(\.isShelf)
                == SectionName.allCases.filter(\.isShelf))
    }

    @Test func `what the owner names is shown in that order, even when it is empty, and nothing else is`() {
        let site = Site(.sample, .sample, sections: [.people, .films, .tags, .watchlist])
        #expect(site.shelves.sections == [.people, .films, .tags, .watchlist])
        #expect(site.shows(.tags) && site.shows(.tonight) && !site.shows(.ratings))
        #expect(site.path(ofTag: 0).map(site.string) == "tags/cosy" && site.path(ofGenre: 0) == nil)
        #expect(site.shelves.ratings.pages.isEmpty)
        #expect(Site(.sample, SomeLife(), sections: [.ratings]).shelves.ratings.pages == 0..<1)
        var core = Settings()
        core.sections = [.genres]
        let plain = Site(.sample, core)
        #expect(plain.path(ofGenre: 0).map(plain.string) == "genres/drama")
    }

    /// A hundred thousand films of ten people each took a tenth of a second when this was written.
    @Test func `the time that people take is in proportion to their credits`() {
        let small = Self.credited(films: 4_000), large = Self.credited(films: 8_000)
        // The ratio is 2 when time is linear and 4 when it is quadratic.
        var ratio = Double.infinity
        for _ in 0..<6 where ratio > 2.9 { ratio = min(ratio, Self.time(large) / Self.time(small)) }
        #expect(ratio < 2.9)
    }

    private static func time(_ catalogue: Catalogue) -> Double {
        let prepared = PreparedFilms(catalogue, pageSize: 60)
        let times = (0..<3).map { _ in
            let start = processorTime()
            let site = Site(settings: Settings(), catalogue: catalogue, films: prepared)
            _ = site.shelves.people.shelves.pages.count
            return processorTime() - start
        }
        return times.min() ?? 0
    }

    /// Films of ten people each, one in ten of them a favourite; half as many people as films, one of whom
    /// worked on all.
    private static func credited(films count: Int) -> Catalogue {
        var catalogue = Catalogue()
        for number in 0..<count {
            catalogue.append(SomeFilm(tconst: "tt\(1_000_000 + number)", title: "Film \(number % 97)"))
            catalogue.availabilityStarts.append(0)
            catalogue.entryOfFilm.append(-1)
        }
        catalogue.people = (0..<count / 2).map { number in
            Person(
                key: catalogue.texts.append("nm\(number)"), name: catalogue.texts.append("Person \(number)"))
        }
        catalogue.credits = RowsByFilm(
            (0..<count * 10).map { row in
                let person = row % 10 == 0 ? 0 : row &* 7919 % (count / 2)
                return Credit(film: row / 10, person: person, role: .cast)
            })
        catalogue.favorites = RowsByFilm(
            stride(from: 0, to: count, by: 10).map { Favorite(film: $0, since: nil) })
        catalogue.knowsMore = true
        return catalogue
    }
}
