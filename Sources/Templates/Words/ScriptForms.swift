extension Markup {
    /// The forms of a sentence that agrees with a number, as attributes for the script, which knows the
    /// number when it has counted: ` data-one="# result" data-other="# results"`.
    ///
    /// - Parameter sentence: for a number that agrees with it in a form.
    static func forms(in words: Words, _ sentence: (Int) -> Phrase) -> Markup {
        words.plural.samples.reduce("") { forms, sample in
            "\(forms) data-\(sample.category)=\"\(sentence(sample.number))\""
        }
    }
}

extension PluralRule {
    /// What `Intl.PluralRules` calls the forms, each with a number that agrees in it.
    ///
    /// `other` is always there, for browsers that lack the language.
    var samples: [(category: String, number: Int)] {
        switch self {
        case .two, .french: [("one", 1), ("other", 2)]
        case .none: [("other", 1)]
        case .polish, .eastSlavic: [("one", 1), ("few", 2), ("many", 5), ("other", 5)]
        case .czech: [("one", 1), ("few", 2), ("other", 5)]
        case .slovene: [("one", 1), ("two", 2), ("few", 3), ("other", 5)]
        case .lithuanian: [("one", 1), ("few", 2), ("other", 10)]
        case .romanian: [("one", 1), ("few", 2), ("other", 20)]
        case .arabic: [("zero", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)]
        }
    }
}
