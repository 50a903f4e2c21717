import Data

/// One step through a document: a block or a stretch of text begins, ends, or stands by itself.
///
/// A document is a flat list of them, so that no depth of nesting can exhaust the stack. Raw HTML has no
/// piece: what cannot be said cannot be published.
struct Piece: Equatable, Sendable {
    enum Content: Equatable, Sendable {
        case open(Container)
        case close(Container)
        case text([UInt8])
        case code([UInt8])
        case image(Address, alternative: [UInt8])
        case softBreak
        case hardBreak
        case rule
        case codeBlock(language: [UInt8], [UInt8])
    }

    enum Container: Equatable, Sendable {
        case paragraph
        case heading(level: Int)
        case quote
        case list(List)
        case item
        case emphasis
        case strong
        case link(Address, title: [UInt8])
    }

    struct List: Equatable, Sendable {
        /// The number of the first item, or nil for bullets.
        var start: Int?
        /// Whether its paragraphs stand without space between them.
        var isTight: Bool
    }

    var content: Content
    /// Where it is in the source, counted from 1.
    var line: Int
}

extension Piece.Container {
    var isEmphasis: Bool { self == .emphasis || self == .strong }

    var isHeading: Bool { if case .heading = self { true } else { false } }

    var isInline: Bool {
        switch self {
        case .emphasis, .strong, .link: true
        case .paragraph, .heading, .quote, .list, .item: false
        }
    }
}

extension Piece.Content {
    /// What the piece says, without how.
    var plainText: [UInt8] {
        switch self {
        case .text(let text), .code(let text), .image(_, alternative: let text): text
        case .softBreak, .hardBreak: [.space]
        case .open, .close, .rule, .codeBlock: []
        }
    }
}

extension [Piece] {
    /// Adds a piece; texts that touch become one, since what must be escaped in a text depends on its
    /// neighbours.
    mutating func append(_ content: Piece.Content, line: Int) {
        if case .text(let end) = content, case .text(var text) = last?.content {
            self[count - 1].content = .softBreak  // so that the text has one owner and grows in place
            text.append(contentsOf: end.first == .space && text.last == .space ? end.dropFirst() : end[...])
            self[count - 1].content = .text(text)
        } else {
            append(Piece(content: content, line: line))
        }
    }
}
