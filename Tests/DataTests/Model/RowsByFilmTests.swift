import Testing

@testable import Data

@Suite struct RowsByFilmTests {
    private func rows(_ films: [Int]) -> RowsByFilm<Tagging> {
        RowsByFilm(films.enumerated().map { Tagging(film: $1, tag: $0) })
    }

    @Test func `finds those of each film, in the order in which they came`() {
        let rows = rows([5, 1, 5, 9, 1, 5])
        #expect(rows[5].map(\.tag) == [0, 2, 5])
        #expect(rows[1].map(\.tag) == [1, 4])
        #expect(rows.row(of: 9)?.tag == 3)
    }

    @Test(arguments: [0, 2, 6, 10, 1_000_000])
    func `finds none of others`(film: Int) {
        #expect(rows([5, 1, 5, 9, 1, 5])[film].isEmpty)
        #expect(rows([5, 1, 5, 9, 1, 5]).row(of: film) == nil)
        #expect(rows([])[film].isEmpty)
        #expect(rows([]).row(of: film) == nil)
    }
}
