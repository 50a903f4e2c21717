import Data
import Templates
import Testing

@testable import Generator

@Suite struct `The blocks of a configuration` {
    @Test func `are those that are named, in their order`() {
        let (blocks, problems) = read(
            """
            blocks:
              overview: [tonight, latest]
              film:
                - platforms
                - facts
              tonight: [free, available]
              stats: [rankings, numbers]
              years: [card]
              services: [fewest]
              suggestions: [wanted, new]
            """)
        #expect(problems.isEmpty)
        #expect(blocks.overview == [.tonight, .latest])
        #expect(blocks.film == [.platforms, .facts])
        #expect(blocks.tonight == [.free, .available])
        #expect(blocks.stats == [.rankings, .numbers])
        #expect(blocks.years == [.card])
        #expect(blocks.services == [.fewest])
        #expect(blocks.suggestions == [.wanted, .new])
    }

    @Test func `can be none at all`() {
        let (blocks, problems) = read("blocks:\n  overview: []\n  film: []\n")
        #expect(problems.isEmpty)
        #expect(blocks.overview == [] && blocks.film == [])
        #expect(blocks.tonight == Tonight.Part.allCases)
    }

    @Test(arguments: ["blocks:\n", "blocks: ~\n", "blocks:\n  overview:\n  film: ~\n", "title: A\n"])
    func `are as usual when nothing is said of them`(text: String) {
        let (blocks, problems) = read(text)
        #expect(problems.isEmpty && blocks == Blocks())
    }

    @Test(arguments: [
        (
            "blocks: tonight", 1, 9, "invalid_value",
            "'blocks' must be keys and their values, such as 'overview: …'"
        ),
        (
            "blocks:\n  films: [facts]", 2, 3, "unknown_key",
            "each key of 'blocks' must be overview, film, tonight, stats, years, services or suggestions, "
                + "not 'films'; did you mean 'film'?"
        ),
        (
            "blocks:\n  history: []", 2, 3, "unknown_key",
            "each key of 'blocks' must be overview, film, tonight, stats, years, services or suggestions, "
                + "not 'history'"
        ),
        (
            "blocks:\n  film: [facts, peple]", 2, 17, "invalid_value",
            "each of 'blocks.film' must be platforms, viewings, review, people or facts, not 'peple'; "
                + "did you mean 'people'?"
        ),
        (
            "blocks:\n  overview: [tonight, board]", 2, 23, "invalid_value",
            "each of 'blocks.overview' must be changes, tonight, latest, counts, files or owner, not 'board'"
        ),
        (
            "blocks:\n  years: [days, stars, days]", 2, 24, "invalid_value",
            "'days' is in 'blocks.years' twice"
        ),
        ("blocks:\n  stats: stars", 2, 10, "invalid_value", "'blocks.stats' must be a list of names"),
        ("blocks:\n  tonight: [free, ~]", 2, 19, "invalid_value", "'blocks.tonight' must be a list of names"),
    ])
    func `are refused with their place`(text: String, line: Int, column: Int, code: String, message: String) {
        let (blocks, problems) = read(text)
        #expect(problems.map(\.message) == [message])
        #expect(problems.first?.code == code && problems.first?.severity == .error)
        #expect(problems.first?.position == Position(line: line, column: column))
        #expect(blocks == Blocks())
    }

    @Test func `of other kinds hold when one is wrong`() {
        let (blocks, problems) = read("blocks:\n  film: [fact]\n  years: [card]\npage_size: 0\n")
        #expect(problems.map(\.position?.line) == [4, 2])
        #expect(blocks.film == nil && blocks.years == [.card])
    }

    private func read(_ text: String) -> (blocks: Blocks, problems: [Problem]) {
        let (configuration, problems) = SiteConfiguration.read("content/site.yml", Array(text.utf8))
        return (configuration.blocks, problems)
    }
}
