import Data
import Templates
import Testing

@testable import Generator

@Suite struct `The configuration of a site` {
    @Test func `is all defaults when there is no file`() throws {
        let folder = try TemporaryFolder()
        let (configuration, problems) = try SiteConfiguration.read(in: folder.path)
        #expect(configuration == SiteConfiguration())
        #expect(problems.isEmpty)
        #expect(configuration.language == "en")
        #expect(configuration.zone == .utc)
        #expect(configuration.pageSize == 60)
        #expect(configuration.posters == .none)
        #expect(configuration.backups == 5)
    }

    @Test func `holds every setting`() throws {
        let text = """
            title: "Films: mine"
            author: Ana
            language: pt-BR
            timezone: Europe/Lisbon
            base_url: https://films.example/ana
            user: ana@films.example
            library: films.db
            changes: todo.yml
            page_size: 24
            posters: local
            backups: 0
            sections: [films, tags, tonight]
            extras: [llms, api]
            theme: archive
            noindex: true
            """
        let (configuration, problems) = read(text)
        #expect(problems.isEmpty)
        #expect(
            configuration
                == SiteConfiguration(
                    title: "Films: mine", author: "Ana", language: "pt-BR",
                    zone: try Zone(named: "Europe/Lisbon"),
                    baseURL: "https://films.example/ana/", user: "ana@films.example", library: "films.db",
                    changes: "todo.yml", pageSize: 24, posters: .local, sections: [.films, .tags, .tonight],
                    extras: [.llms, .api], theme: .archive, isUnlisted: true, backups: 0))
    }

    @Test(arguments: [
        "", "# nothing\n", "title:\npage_size: ~\nposters: null\nsections:\nextras:\n",
        "title: ''\nlanguage: \"\"\n",
        "---\n",
    ])
    func `leaves what is empty at its default`(text: String) {
        let (configuration, problems) = read(text)
        #expect(configuration == SiteConfiguration())
        #expect(problems.isEmpty)
    }

    @Test func `can have no files for other programs`() {
        let (configuration, problems) = read("extras: []")
        #expect(configuration.extras == [] && problems.isEmpty)
    }

    @Test(arguments: [
        ("titel: x", 1, "unknown_key", "unknown key 'titel'; did you mean 'title'?"),
        ("Title: x", 1, "unknown_key", "unknown key 'Title'; did you mean 'title'?"),
        ("output: x", 1, "unknown_key", "unknown key 'output'"),
        ("title: [a]", 8, "invalid_value", "'title' must be text"),
        ("- title", 1, "invalid_value", "expected keys and their values, such as 'title: …'"),
        ("words", 1, "invalid_value", "expected keys and their values, such as 'title: …'"),
        ("page_size: 0", 12, "invalid_value", "'page_size' must be a whole number from 1 to 10000, not '0'"),
        (
            "page_size: 1e2", 12, "invalid_value",
            "'page_size' must be a whole number from 1 to 10000, not '1e2'"
        ),
        (
            "page_size: +5", 12, "invalid_value",
            "'page_size' must be a whole number from 1 to 10000, not '+5'"
        ),
        ("sections: films", 11, "invalid_value", "'sections' must be a list of names"),
        ("sections: []", 11, "invalid_value", "'sections' must be a list of names"),
        ("noindex: yes", 10, "invalid_value", "'noindex' must be true or false, not 'yes'"),
        ("extras: feeds", 9, "invalid_value", "'extras' must be a list of names"),
        (
            "extras: [feed]", 10, "invalid_value",
            "each of 'extras' must be feeds, calendar, api, badges, llms or filters, not 'feed'; did you mean 'feeds'?"
        ),
        ("sections: {films: tags}", 11, "invalid_value", "'sections' must be a list of names"),
        ("sections: [films, ~]", 19, "invalid_value", "'sections' must be a list of names"),
        ("sections: [films, tags, films]", 25, "invalid_value", "'films' is in 'sections' twice"),
        (
            "sections: [films, favorites]", 19, "invalid_value",
            "each of 'sections' must be overview, tonight, watchlist, history, platforms, films, suggestions, services, changes, stats, search, ratings, reviews, "
                + "favourites, tags, lists, people, genres, decades, watching or rewatch, not 'favorites'; "
                + "did you mean 'favourites'?"
        ),
        ("backups: 101", 10, "invalid_value", "'backups' must be a whole number from 0 to 100, not '101'"),
        ("backups: -1", 10, "invalid_value", "'backups' must be a whole number from 0 to 100, not '-1'"),
        (
            "backups: 99999999999999999999", 10, "invalid_value",
            "'backups' must be a whole number from 0 to 100, not '99999999999999999999'"
        ),
        (
            "theme: archiv", 8, "invalid_value",
            "'theme' must be marquee, matinee or archive, not 'archiv'; did you mean 'archive'?"
        ),
        (
            "posters: lokal", 10, "invalid_value",
            "'posters' must be none, local or remote, not 'lokal'; did you mean 'local'?"
        ),
        ("posters: yes", 10, "invalid_value", "'posters' must be none, local or remote, not 'yes'"),
        (
            "language: english please", 11, "invalid_value",
            "'language' must be a language tag such as en or pt-BR, not 'english please'"
        ),
        (
            "language: e", 11, "invalid_value",
            "'language' must be a language tag such as en or pt-BR, not 'e'"
        ),
        ("timezone: Mars/Olympus", 11, "invalid_value", "unknown time zone 'Mars/Olympus'"),
        (
            "base_url: films.example", 11, "invalid_value",
            "'base_url' must be an address such as https://films.example/, not 'films.example'"
        ),
    ])
    func `is refused with its place`(text: String, column: Int, code: String, message: String) {
        let (configuration, problems) = read(text)
        let place = Position(line: 1, column: column)
        #expect(
            problems == [Problem(.error, code, message, file: "content/site.yml", at: place, source: text)])
        #expect(configuration == SiteConfiguration())
    }

    @Test func `names everything that is wrong`() {
        let (configuration, problems) = read("titel: x\npage_size: many\nauthor: Ana\nposters: [a]\n")
        #expect(problems.map(\.position?.line) == [1, 2, 4])
        #expect(configuration.author == "Ana")
    }

    @Test func `must be UTF-8`() {
        let (_, problems) = SiteConfiguration.read("content/site.yml", [0x61, 0xFF])
        #expect(problems.count == 1)
        #expect(problems.first?.file == "content/site.yml")
    }

    @Test func `must be a file`() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("site.yml")
        let message = "cannot read \(folder.path)/site.yml: Is a directory"
        #expect(throws: Failure(.missingInput, message)) { try SiteConfiguration.read(in: folder.path) }
    }

    private func read(_ text: String) -> (configuration: SiteConfiguration, problems: [Problem]) {
        SiteConfiguration.read("content/site.yml", Array(text.utf8))
    }
}
