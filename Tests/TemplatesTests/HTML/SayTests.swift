import Testing

@testable import Templates

/// What is said of every film is said around its values, and means the same as the phrase of that key.
@Suite struct SayTests {
    private static func polish(_ texts: [String: String]) throws -> Words {
        let wordings = try texts.mapValues { try Wording($0, forms: 3) }
        return Words(language: "pl", wordings: Phrasebook(wordings: wordings))
    }

    private static func html(_ words: Words, _ body: (inout HTMLWriter) -> Void) -> String {
        var writer = HTMLWriter(words: words)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func markdown(_ words: Words, _ body: (inout MarkdownWriter) -> Void) -> String {
        var writer = MarkdownWriter(words: words)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("{1} of 10", "8 of 10"), ("{1}/10", "8/10"), ("z 10: {1}", "z 10: 8"),
        ("{1} <z> 10", "8 &lt;z&gt; 10"),
    ])
    func `words stand around a value where the language has them`(wording: String, said: String) throws {
        let words = try Self.polish(["{1} of 10": wording])
        #expect(Self.html(words) { $0.say("", " of 10") { $0.write(8) } } == said)
        #expect(Self.markdown(words) { $0.say("", " of 10") { $0.write(8) } } == said)
    }

    @Test func `in English they stand where the code has them`() {
        #expect(Self.html(.english) { $0.say("", " of 10") { $0.write(8) } } == "8 of 10")
        #expect(Self.markdown(.english) { $0.say(", number ") { $0.write(8) } } == ", number 8")
    }

    @Test func `a link is set where the language has it`() throws {
        let link = { (html: inout HTMLWriter) in html.say("On the ", "<a>", "watchlist", "</a>") }
        #expect(Self.html(.english, link) == "On the <a>watchlist</a>")
        let words = try Self.polish(["On the {1}watchlist{2}": "{1}Lista{2} go ma"])
        #expect(Self.html(words, link) == "<a>Lista</a> go ma")
        let way = { (markdown: inout MarkdownWriter) in markdown.say("On the ", "[", "watchlist", "](l.md)") }
        #expect(Self.markdown(.english, way) == "On the [watchlist](l.md)")
        #expect(Self.markdown(words, way) == "[Lista](l.md) go ma")
    }

    @Test(arguments: [
        (1, " from 1 vote", " (1 głos)"), (3, " from 3 votes", " (3 głosy)"),
        (1200, " from 1,200 votes", " (1,200 głosów)"),
    ])
    func `a noun agrees with its number`(votes: Int, english: String, polish: String) throws {
        let words = try Self.polish([" from {1} {1|vote|votes}": " ({1} {1|głos|głosy|głosów})"])
        #expect(Self.html(.english) { $0.say(" from ", votes, "vote", "votes") } == english)
        #expect(Self.html(words) { $0.say(" from ", votes, "vote", "votes") } == polish)
        #expect(Self.markdown(.english) { $0.say(" from ", votes, "vote", "votes") } == english)
        #expect(Self.markdown(words) { $0.say(" from ", votes, "vote", "votes") } == polish)
    }

    @Test func `the words of a translation keep their spaces beside a value`() throws {
        let words = try Self.polish(["On {1}, {2}.": " Na {1} od  {2}. \u{202E}"])
        let phrase: Phrase = "On \("<b>" as String), \(1998)."
        #expect(Self.html(words) { $0.say(phrase) } == " Na &lt;b&gt; od 1998. \u{FFFD}")
        #expect(Self.markdown(words) { $0.say(phrase) } == " Na &lt;b&gt; od 1998. \u{FFFD}")
        #expect(words.say(phrase) == " Na <b> od 1998. \u{FFFD}")
    }

    @Test func `what a language lacks is said in English`() throws {
        let words = try Self.polish([:])
        #expect(Self.html(words) { $0.say("", " of 10") { $0.write(8) } } == "8 of 10")
        #expect(Self.html(words) { $0.say(" from ", 2, "vote", "votes") } == " from 2 votes")
        #expect(
            Self.html(words) { $0.say("On the ", "<a>", "watchlist", "</a>") } == "On the <a>watchlist</a>")
    }
}
