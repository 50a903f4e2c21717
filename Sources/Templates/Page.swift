package import Data

/// One page of the site: where it goes, and what it says in each format.
///
/// A page holds indices only and fetches the rest from the site when it is written: within three words, so
/// that a hundred thousand of them need no memory of their own. Rendering is total: no clock, no file, no
/// failure.
package protocol Page: Sendable {
    /// What pages like this are called where kinds of pages are counted.
    static var kind: StaticString { get }
    func path(in site: Site) -> PagePath
    var formats: Formats { get }
    /// The last day on which what it says is known to have changed, nil when nobody knows.
    func changedOn(in site: Site) -> Day?
    func render(into html: inout HTMLWriter, of site: Site)
    func render(into markdown: inout MarkdownWriter, of site: Site)
}

extension Page {
    package var formats: Formats { .all }

    package func changedOn(in site: Site) -> Day? { nil }
}

/// A kind of file that a page can be written as.
package enum Format: String, CaseIterable, Sendable {
    case html
    case markdown = "md"

    /// What a file's name ends with, such as `.html`.
    package var ending: String { self == .html ? ".html" : ".md" }
}

/// The formats a page exists in.
package struct Formats: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let html = Formats(rawValue: 1)
    package static let markdown = Formats(rawValue: 2)
    package static let all: Formats = [.html, .markdown]

    /// How many there are.
    package var count: Int { rawValue.nonzeroBitCount }

    /// One of them: HTML stands before Markdown.
    package subscript(index: Int) -> Format { index == 0 && contains(.html) ? .html : .markdown }
}
