import Data
import Templates
import Testing

@Suite struct FileNamesTests {
    /// The names of films with these keys, as values of their own.
    private func films(_ keys: [String]) -> [String] {
        var texts = TextBlock()
        let names = FileNames.films(keys.map { texts.append($0) }, in: &texts)
        return names.map { texts[$0] }
    }

    @Test(arguments: [
        "tt0816692", "TT0816692", "a", "-", "_x-1", String(repeating: "a", count: 64), "console",
    ])
    func `a key of safe characters is its own name`(_ key: String) {
        #expect(films([key]) == [key])
    }

    @Test(arguments: [
        "", ".", "..", "a/b", "a.b", "a b", "é", "e\u{301}", "tt\u{0}", "CON", "nul", "Aux", "com1", "LPT9",
        "con.x",
        String(repeating: "a", count: 65), "tt%2F", "生きる",
    ])
    func `any other key is named by its digest`(_ key: String) {
        let name = films([key])[0]
        #expect(name == "x-" + SHA256.hexadecimal(of: key.utf8))
        #expect(name.utf8.count == 66)
    }

    @Test(arguments: [
        (["ABC", "abc"], ["x", "abc"]), (["ABC", "Abc"], ["ABC", "x"]),
        (["ABC", "Abc", "abc"], ["x", "x", "abc"]),
        (["A", "B", "a"], ["x", "B", "a"]), (["abc", "abd"], ["abc", "abd"]), (["5", "5"], ["5", "x"]),
    ])
    func `of films that differ in case only one keeps its name`(_ keys: [String], _ expected: [String]) {
        let names = films(keys)
        for (name, kept) in zip(names, expected) {
            if kept == "x" { #expect(name.hasPrefix("x-")) } else { #expect(name == kept) }
        }
        #expect(Set(names.map { $0.lowercased() }).count == keys.count)
    }

    @Test func `keys that were repaired to the same text have names of their own`() {
        let names = films(["tt\u{FFFD}", "tt\u{FFFD}", "tt\u{FFFD}"])
        #expect(Set(names).count == 3)
    }

    @Test func `a name does not depend on films that are not like it`() {
        let alone = films(["Tt1", "a/b"])
        let among = films(["AA", "Tt1", "a/b", "zz"])
        #expect(alone == Array(among[1...2]))
    }

    @Test(arguments: [
        (["netflix"], ["netflix"]), (["HBO Max"], ["hbo-max"]), (["hbo-max", "HBO Max"], ["hbo-max", "x"]),
        (["HBO Max", "hbo-max"], ["x", "hbo-max"]), (["  Disney+ "], ["disney"]), (["日本"], ["x"]),
        ([""], ["x"]),
        (["con"], ["x"]), (["CON"], ["x"]), (["a_b"], ["a-b"]), (["HBO Max", "HBO-Max"], ["hbo-max", "x"]),
        (["index"], ["index"]), ([String(repeating: "a", count: 65)], ["x"]),
    ])
    func `a platform is named by its slug, or by its digest`(_ slugs: [String], _ expected: [String]) {
        for (name, kept) in zip(FileNames.platforms(slugs), expected) {
            if kept == "x" {
                #expect(name.hasPrefix("x-") && name.utf8.count == 66)
            } else {
                #expect(name == kept)
            }
        }
    }

    @Test(arguments: ["canal-page-2", "a-page-0", "a-page-12345", "Canal Page 2"])
    func `a platform never takes the place of a further page of another`(_ slug: String) {
        #expect(FileNames.platforms([slug])[0].hasPrefix("x-"))
    }

    @Test(arguments: ["canal-2", "page-2", "canal-page", "canal-page-", "canal-page-x2", "canalpage-2"])
    func `a platform that is not like a page keeps its name`(_ slug: String) {
        #expect(FileNames.platforms([slug]) == [slug])
    }

    @Test(arguments: [
        "index", "watchlist", "watchlist-1", "watchlist-12", "movies", "movies-3", "history", "platforms",
        "assets", "ratings", "reviews-2", "favourites", "tags", "tags-1", "lists", "people-12", "genres",
        "decades", "watching", "rewatch-3",
    ])
    func `an own page never takes the place of one of ours`(_ name: String) {
        #expect(FileNames.isOurs(name))
        #expect(FileNames.ownPages([name])[0].hasPrefix("x-"))
    }

    @Test(arguments: [
        "about", "watchlist-notes", "watchlists", "movies-of-2024", "history-1", "tags-of-mine", "rating",
    ])
    func `an own page keeps a name that is free`(_ name: String) {
        #expect(!FileNames.isOurs(name))
        #expect(FileNames.ownPages([name]) == [name])
    }

    @Test(arguments: ["nm1-page-1", "NM1-page-1", "nm1/2", ""])
    func `a person never takes the place of a further page of another`(_ key: String) {
        var texts = TextBlock()
        let names = FileNames.people(["nm1", key].map { texts.append($0) }, in: &texts).map { texts[$0] }
        #expect(names[0] == "nm1" && names[1] == "x-" + SHA256.hexadecimal(of: key.utf8))
    }

    @Test func `a digest name never equals one that was kept`() {
        let digest = "x-" + SHA256.hexadecimal(of: "é".utf8)
        let names = films(["é", digest])
        #expect(Set(names).count == 2)
        let pages = FileNames.ownPages([digest, "é"])
        #expect(pages[0] == digest && pages[1] != digest)
    }
}
