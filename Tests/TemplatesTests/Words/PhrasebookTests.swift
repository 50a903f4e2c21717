import Data
import Foundation
import Testing

@testable import Templates

@Suite struct PhrasebookTests {
    private static func problems(_ text: String, language: String = "de") throws -> [String] {
        let source = try SourceText(path: "de.yml", bytes: Array(text.utf8))
        return Phrasebook.read(source, language: language).problems.map { problem in
            let place = problem.position.map { "\($0.line):\($0.column)" } ?? ""
            return "\(place): \(problem.severity.rawValue): \(problem.message) [\(problem.code)]"
        }
    }

    @Test(arguments: [
        ("", []), ("# nothing yet\n", []), ("Films: Filme\n", []), ("Films:\n", []),
        ("- Films", ["1:1: error: the top level must be a mapping of phrases [invalid_words]"]),
        ("Films: [a, b]", ["1:8: error: a phrase is a text [invalid_words]"]),
        ("Films: Filme {", ["1:8: error: a '{' without its '}' [invalid_words]"]),
        (
            "Films: Filme {count}",
            ["1:8: error: '{count}' is no value: write the number of a value, such as {1} [invalid_words]"]
        ),
        ("Films: Filme {1}", ["1:8: error: the phrase has 0 values, and this asks for {1} [invalid_words]"]),
        (
            "January: Jan <b>",
            ["1:10: error: a date has none of <, >, & and quotes [invalid_words]"]
        ),
        (
            "Fimls: Filme",
            ["1:1: warning: the site never says 'Fimls'; did you mean 'Films'? [unknown_phrase]"]
        ),
        (
            #""{1} {1|film|films}": "{1} {1|Film|Filme|Filmen}""#,
            [
                "1:23: error: this language has 2 forms of a word that agrees with a number, and here are 3 "
                    + "[invalid_words]"
            ]
        ),
    ])
    func `what is wrong is said where it stands`(_ text: String, _ problems: [String]) throws {
        #expect(try Self.problems(text) == problems)
    }

    @Test func `the owner's words come before ours`() throws {
        let source = try SourceText(path: "pl.yml", bytes: Array("Watchlist: Chcę zobaczyć".utf8))
        let words = Words.of("pl", own: Phrasebook.read(source, language: "pl").book)
        #expect(words.say(SectionName.watchlist.title) == "Chcę zobaczyć")
        #expect(words.say(SectionName.history.title) == "Historia")
        let english = Words.of("en", own: Phrasebook.read(source, language: "en").book)
        #expect(english.say(SectionName.watchlist.title) == "Chcę zobaczyć")
        #expect(english.say(SectionName.history.title) == "History")
    }

    @Test func `ours has no faults, and every date`() throws {
        let source = try SourceText(path: "pl.yml", bytes: PackageResources.pl_yml)
        let read = Phrasebook.read(source, language: "pl")
        #expect(read.problems == [])
        #expect(DateWords.keys.filter { !Words.isKnown($0) } == [])
        #expect(read.book.wordings.count > 700)
    }

    /// What is said in English is looked up too while tests run, so what is missing stops them; this finds
    /// what is there and said no longer.
    @Test func `every phrase is in the program`() throws {
        let program = try Sources.text(of: "Templates")
        let others = Set(DateWords.keys + [NumberStyle.sample])
        for (key, _) in Phrasebook.polish.wordings where !others.contains(key) {
            for piece in try Wording(key, forms: 2).pieces {
                switch piece {
                case .words(let words): #expect(program.contains(words), "\(key)")
                case .forms(_, let forms):
                    for form in forms { #expect(program.contains("\"\(form)\""), "\(key)") }
                case .value: continue
                }
            }
        }
    }

    @Test func `a phrase holds nothing that a page would have to escape`() {
        for key in Phrasebook.polish.wordings.keys {
            #expect(!key.contains { "<>&\"*_`[]\\".contains($0) }, "\(key)")
        }
    }
}
