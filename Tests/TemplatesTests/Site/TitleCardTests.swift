import Data
import Templates
import Testing

@Suite struct TitleCardTests {
    @Test(arguments: [
        (["Action", "Drama", "Sci-Fi"], "space"), (["Drama"], "drama"), (["drama", "horror"], "horror"),
        ([], "steel"),
        (["Opera"], "steel"), (["Crime", "Drama", "Film-Noir"], "noir"), (["Comedy", "Animation"], "play"),
    ])
    func `the palette is the one of the genre that says most`(_ genres: [String], _ palette: String) {
        #expect(TitleCard(Film(tconst: "tt1", title: "A", genres: genres)).palette.rawValue == palette)
    }

    @Test func `the pattern hangs on the id alone`() {
        let first = TitleCard(Film(tconst: "tt0816692", title: "Interstellar", genres: ["Drama"]))
        let second = TitleCard(Film(tconst: "tt0816692", title: "Something else", genres: ["War"]))
        #expect(first.pattern == second.pattern && first.layout == second.layout)
    }

    @Test func `every pattern and layout is used`() {
        let cards = (0..<2000).map { TitleCard(Film(tconst: "tt\($0)", title: "A")) }
        #expect(Set(cards.map(\.pattern)) == Set(0..<12))
        #expect(Set(cards.map(\.layout)) == [0, 1, 2, 3])
        #expect(Set(cards.map(\.isAlternate)) == [true, false])
    }

    @Test(arguments: [
        ("Jaws", 1), ("Casablanca", 3), ("Capernaum", 3), ("Goodfellas", 2), ("Rear Window", 2),
        ("Koyaanisqatsi", 4),
        ("千と千尋の神隠し", 2), ("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 5), ("", 1),
        (String(repeating: "Long title ", count: 12), 6), (String(repeating: "x", count: 40), 5),
    ])
    func `long titles and long words are set smaller`(_ title: String, _ size: Int) {
        #expect(TitleCard(Film(tconst: "tt1", title: title)).size == size)
    }
}
