import Testing

@testable import Templates

@Suite struct ScriptFormsTests {
    private func forms(_ words: Words) -> String {
        let markup = Markup.forms(in: words) { "\(agreeing: $0, "# result", "# results")" }
        return String(decoding: markup.bytes(in: words), as: UTF8.self)
    }

    @Test func `a sentence has the forms that its language has`() throws {
        #expect(forms(.english) == " data-one=\"# result\" data-other=\"# results\"")
        let polish = try Wording("{1|# wynik|# wyniki|# wyników}", forms: 3)
        let words = Words(
            language: "pl-PL", wordings: Phrasebook(wordings: ["{1|# result|# results}": polish]))
        #expect(
            forms(words)
                == " data-one=\"# wynik\" data-few=\"# wyniki\" data-many=\"# wyników\" data-other=\"# wyników\""
        )
    }

    @Test func `what nobody translated is in English, under the names of the language`() {
        let words = Words(language: "cs", wordings: Phrasebook())
        #expect(forms(words) == " data-one=\"# result\" data-few=\"# results\" data-other=\"# results\"")
    }

    @Test(arguments: ["en", "fr", "ja", "pl", "uk", "cs", "sl", "lt", "ro", "ar"])
    func `every form of a language is there, and one for browsers without it`(_ language: String) {
        let rule = PluralRule(language: language)
        #expect(Set(rule.samples.map { rule.form(for: $0.number) }) == Set(0..<rule.count))
        #expect(rule.samples.last?.category == "other")
        #expect(Set(rule.samples.map(\.category)).count == rule.samples.count)
    }
}
