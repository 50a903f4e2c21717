package import Data

/// One of the owner's own pages, read from CommonMark and made safe to publish.
///
/// cmark reads the source; both formats are then written from its tree by the same writers as every other
/// page. So nothing of the source is trusted, and the twin that people read on a code host cannot say what
/// the HTML does not.
package struct Prose: Equatable, Sendable {
    /// A link or image inside the site, so that the caller can check that it leads somewhere.
    package struct Reference: Equatable, Sendable {
        /// The file as written, decoded, without query and fragment; relative to the page. Never empty.
        package let path: String
        package let isImage: Bool
        /// The line of the source, counted from 1.
        package let line: Int
    }

    /// The plain text of the first level-1 heading.
    package let heading: String?
    package let references: [Reference]
    /// What was left out and why, with lines of the source; the caller adds the file.
    package let problems: [Problem]
    let pieces: [Piece]
    /// Whether it is all that is on its page, so that its headings can be reached by their names.
    let isWhole: Bool

    /// Reads a page's body.
    ///
    /// A page has one `h1`, which its template writes: `title`, or without one the `heading`. A level-1
    /// heading that opens the body and says the same is therefore left out, and any other becomes level 2.
    package init(_ source: [UInt8], title: String? = nil, allowsRemoteImages: Bool = false) {
        let document = CommonMark.read(source)
        let headings = Headings(document.pieces, title: title)
        var links = LinkCheck(allowsRemoteImages: allowsRemoteImages)
        pieces = links.check(headings.pieces)
        isWhole = true
        heading = headings.first
        references = links.references
        problems = document.problems + links.problems
    }

    /// Adopts what is only a part of some page.
    init(part pieces: [Piece], problems: [Problem]) {
        self.pieces = pieces
        isWhole = false
        heading = nil
        references = []
        self.problems = problems
    }
}

/// The level-1 headings of a document, and the document without them.
private struct Headings {
    private(set) var pieces: [Piece]
    private(set) var first: String?

    init(_ pieces: [Piece], title: String?) {
        self.pieces = pieces
        guard let start = pieces.firstIndex(where: { $0.content == .open(.heading(level: 1)) }) else {
            return
        }
        let end = pieces[start...].firstIndex { $0.content == .close(.heading(level: 1)) } ?? start
        let written = pieces[start...end].flatMap(\.content.plainText)
        let text = [UInt8](cleaning: written.span)
        first = String(decoding: text, as: UTF8.self)
        if start == 0 && Self.says(text, title) { self.pieces.removeSubrange(start...end) }
        for index in self.pieces.indices { self.pieces[index].demote() }
    }

    /// Whether a heading says what the template will write above it.
    private static func says(_ text: [UInt8], _ title: String?) -> Bool {
        guard let title else { return true }
        let utf8 = title.utf8Span.span
        return [UInt8](cleaning: utf8) == text
    }
}

extension Piece {
    fileprivate mutating func demote() {
        switch content {
        case .open(.heading(level: 1)): content = .open(.heading(level: 2))
        case .close(.heading(level: 1)): content = .close(.heading(level: 2))
        default: break
        }
    }
}
