import Data

/// The pieces of a document while it is read, kept in a form that both formats can say.
///
/// cmark's tree can hold what Markdown cannot write down, above all once raw HTML is left out of it: a break
/// at the end of a paragraph, a space at the start of a line, emphasis three deep. Such things are mended
/// here, once, so that the page and its Markdown twin agree.
struct PieceList {
    private(set) var pieces: [Piece] = []
    /// Blocks that are open.
    private(set) var depth = 0
    private var isInHeading = false
    /// For each emphasis that is open, whether it is kept; and how many are.
    private var emphasis: [Bool] = []
    private var keptEmphasis = 0

    /// Begins a container. Emphasis right after emphasis of its kind goes on with it: Markdown would see no
    /// seam.
    mutating func open(_ container: Piece.Container, _ line: Int) {
        if container.isEmphasis && !keepsEmphasis(container) { return }
        if !container.isInline { depth += 1 }
        isInHeading = isInHeading || container.isHeading
        if container.isEmphasis && pieces.last?.content == .close(container) {
            pieces.removeLast()
        } else {
            pieces.append(.open(container), line: line)
        }
    }

    /// Ends a container, unless nothing is in it because it held only HTML; then it never was.
    mutating func close(_ container: Piece.Container, _ line: Int) {
        if container.isEmphasis && !endsKeptEmphasis() { return }
        if !container.isInline { depth -= 1 }
        isInHeading = isInHeading && !container.isHeading
        let lineBreak = container.isInline ? popBreak() : nil
        if !container.isInline { trimLine() }
        if pieces.last?.content == .open(container), container == .paragraph || container.isInline {
            pieces.removeLast()
        } else {
            pieces.append(.close(container), line: line)
        }
        if let lineBreak { append(lineBreak, line) }
    }

    /// Adds a leaf. HTML that was left out may have stood between it and the start of a line: then a space or
    /// a break means nothing any more. In a heading, which is one line, a break is a space.
    mutating func append(_ leaf: Piece.Content, _ line: Int) {
        switch leaf {
        case .softBreak where isInHeading, .hardBreak where isInHeading:
            append(.text([.space]), line)
        case .softBreak where isAtLineStart, .hardBreak where isAtLineStart: break
        case .softBreak, .hardBreak:
            trimLine()
            pieces.append(leaf, line: line)
        case .text(let text) where isAtLineStart && text.first == .space:
            if text.count > 1 { pieces.append(.text(Array(text.dropFirst())), line: line) }
        default: pieces.append(leaf, line: line)
        }
    }

    /// Whether Markdown can say this emphasis. It has two characters for it, and emphasis needs another one
    /// than the emphasis around it and than the emphasis that ends where it begins.
    private mutating func keepsEmphasis(_ container: Piece.Container) -> Bool {
        let before = pieces.last?.content
        let touches = before == .close(.emphasis) || before == .close(.strong)
        let keeps = keptEmphasis == 0 || (keptEmphasis == 1 && (!touches || before == .close(container)))
        emphasis.append(keeps)
        if keeps { keptEmphasis += 1 }
        return keeps
    }

    private mutating func endsKeptEmphasis() -> Bool {
        guard emphasis.popLast() == true else { return false }
        keptEmphasis -= 1
        return true
    }

    private var isAtLineStart: Bool {
        switch pieces.last?.content {
        case .open(let container): !container.isInline
        case .softBreak, .hardBreak: true
        default: false
        }
    }

    /// Takes a break off the end of emphasis or a link, to be put after it.
    private mutating func popBreak() -> Piece.Content? {
        switch pieces.last?.content {
        case .softBreak, .hardBreak: pieces.removeLast().content
        default: nil
        }
    }

    /// Takes spaces and breaks off the end of a line.
    private mutating func trimLine() {
        while let last = pieces.last {
            switch last.content {
            case .softBreak, .hardBreak: pieces.removeLast()
            case .text(let text) where text.last == .space:
                pieces.removeLast()
                if text.count > 1 { pieces.append(.text(text.dropLast()), line: last.line) }
            default: return
            }
        }
    }
}
