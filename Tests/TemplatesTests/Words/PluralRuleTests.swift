import Testing

@testable import Templates

/// The rules as Unicode's CLDR has them, for whole numbers.
@Suite struct PluralRuleTests {
    @Test(arguments: [
        ("en", [1], [0, 2, 11, 21, 101]), ("de-AT", [1], [0, 2, 21]), ("fr", [0, 1], [2, 11, 100]),
        ("xx", [1], [0, 2]),
    ])
    func `two forms`(_ language: String, _ one: [Int], _ other: [Int]) {
        let rule = PluralRule(language: language)
        #expect(rule.count == 2)
        #expect(one.allSatisfy { rule.form(for: $0) == 0 } && other.allSatisfy { rule.form(for: $0) == 1 })
    }

    @Test(arguments: [
        ("pl", [1], [2, 3, 4, 22, 104, 1002], [0, 5, 11, 12, 14, 21, 31, 101, 112, 1000]),
        ("uk", [1, 21, 101], [2, 3, 4, 22, 104], [0, 5, 11, 12, 14, 111, 112]),
        ("cs", [1], [2, 3, 4], [0, 5, 11, 21, 22, 102]),
        ("lt", [1, 21, 101], [2, 9, 22], [0, 10, 11, 19, 111, 112]),
        ("ro", [1], [0, 2, 19, 101, 119], [20, 100, 120]),
    ])
    func `three forms`(_ language: String, _ one: [Int], _ few: [Int], _ many: [Int]) {
        let rule = PluralRule(language: language)
        #expect(rule.count == 3)
        for (form, numbers) in [one, few, many].enumerated() {
            for number in numbers { #expect(rule.form(for: number) == form, "\(number)") }
        }
    }

    @Test func `one form, four and six`() {
        #expect(PluralRule(language: "ja").count == 1 && PluralRule(language: "ja").form(for: 7) == 0)
        let slovene = PluralRule(language: "sl")
        #expect([1, 101, 2, 102, 3, 4, 5, 11, 0].map(slovene.form) == [0, 0, 1, 1, 2, 2, 3, 3, 3])
        let arabic = PluralRule(language: "ar")
        #expect([0, 1, 2, 3, 10, 103, 11, 99, 100, 102].map(arabic.form) == [0, 1, 2, 3, 3, 3, 4, 4, 5, 5])
    }

    @Test(arguments: ["en", "fr", "ja", "pl", "ru", "cs", "sl", "lt", "ro", "ar"])
    func `the script is given a number for each form`(_ language: String) {
        let rule = PluralRule(language: language)
        #expect(Set(rule.samples.map { rule.form(for: $0.number) }) == Set(0..<rule.count))
        #expect(rule.samples.last?.category == "other")
    }

    @Test(arguments: [(1, "Int.min"), (2, "Int.max")])
    func `every number has a form`(_ sign: Int, _ name: String) {
        for language in ["en", "pl", "sl", "ar"] {
            let rule = PluralRule(language: language)
            #expect(0..<rule.count ~= rule.form(for: sign == 1 ? .min : .max), "\(name)")
        }
    }
}
