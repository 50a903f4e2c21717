import Data
import Testing

@Suite struct `A suggestion` {
    private static let actions = ["mark_as_watched", "restore_to_watchlist"]
    private static let commands = ["build", "apply", "check", "new", "help"]

    @Test(arguments: [
        ("mark_watched", actions, "mark_as_watched"),
        ("mark-as-watched", actions, "mark_as_watched"),
        ("Mark_As_Watched", actions, "mark_as_watched"),
        ("restore", actions, "restore_to_watchlist"),
        ("restore_to_wathclist", actions, "restore_to_watchlist"),
        ("biuld", commands, "build"),
        ("bild", commands, "build"),
        ("chekc", commands, "check"),
        ("hlep", commands, "help"),
        ("nwe", commands, "new"),
        ("BUILD", commands, "build"),
        ("--librarry", ["--library", "--changes"], "--library"),
        ("--lib", ["--library", "--changes"], "--library"),
        ("baseurl", ["base_url", "user"], "base_url"),
    ])
    func `names the nearest word`(typed: String, words: [String], meant: String) {
        #expect(suggestion(for: typed, among: words) == meant)
    }

    @Test(arguments: ["", "x", "ab", "deploy", "serve", "観る", "watch_list_restore_it_now"])
    func `stays silent when nothing is near`(typed: String) {
        #expect(suggestion(for: typed, among: Self.commands) == nil)
    }

    @Test func `takes the earlier of two equally near words`() {
        #expect(suggestion(for: "cat", among: ["bat", "hat"]) == "bat")
        #expect(suggestion(for: "cat", among: ["hat", "bat"]) == "hat")
    }

    @Test func `prefers a nearer word to an earlier one`() {
        #expect(suggestion(for: "dryrun", among: ["dry-run-2", "dry-run"]) == "dry-run")
    }

    @Test func `does not choose between two words that an abbreviation may stand for`() {
        #expect(suggestion(for: "wat", among: ["watchlist", "watched_at"]) == nil)
    }

    @Test func `has no word to offer among none`() {
        #expect(suggestion(for: "build", among: []) == nil)
    }

    @Test func `gives up on a word that nobody typed`() {
        let long = String(repeating: "library", count: 100_000)
        let start = processorTime()
        #expect(suggestion(for: long, among: [long + "x", "library"]) == nil)
        #expect(processorTime() - start < 0.5)
    }
}
