import Testing

@testable import Generator

@Suite struct `The name of a page` {
    @Test(arguments: [
        ("about", "about"), ("About Me", "about-me"), ("a__b--c", "a-b-c"), (" x ", "x"), ("2024", "2024"),
        ("Über uns", "uber-uns"), ("U\u{308}ber", "uber"), ("Łódź", "lodz"), ("naïve Café", "naive-cafe"),
        ("Ærø", "ro"), ("観る", ""), ("観る films", "films"), ("a.b", "a-b"), ("..", ""), ("<script>", "script"),
    ])
    func `is made of ASCII letters and digits`(fileName: String, slug: String) {
        #expect(PageName.slug(fileName) == slug)
    }

    @Test(arguments: [
        ("index", true), ("watchlist", true), ("watchlist-1", true), ("watchlist-100", true),
        ("movies", true), ("movies-7", true),
        ("watchlist-x", false), ("watchlist-1-2", false), ("about", false), ("history-2025", false),
    ])
    func `is free unless Marquee makes that page`(name: String, isReserved: Bool) {
        #expect(PageName.isReserved(name) == isReserved)
    }
}
