import Data
@testable import Templates

// What tests compare is English, unless they are about another language.
extension Markup {
    var bytes: [UInt8] { bytes(in: .english) }
}

extension Markdown {
    var bytes: [UInt8] { bytes(in: .english) }
}

extension Phrase {
    var english: String { Words.english.say(self) }

    static func == (left: Phrase, right: String) -> Bool { left.english == right }
}

extension TextBlock {
    mutating func append(_ markup: Markup) -> Fragment<Markup> { append(markup, in: .english) }

    mutating func append(_ markdown: Markdown) -> Fragment<Markdown> { append(markdown, in: .english) }
}

extension PartialDate {
    var english: String { Words.english.written(self) }
}
