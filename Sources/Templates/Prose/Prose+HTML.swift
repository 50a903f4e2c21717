import Data

extension Prose {
    /// The body for the HTML page; it has no `h1`.
    package var html: Markup {
        var html = ProseHTML(headings: HeadingNames(isWhole ? pieces : []))
        for piece in pieces { html.append(piece.content) }
        return Markup(trusted: html.bytes)
    }
}

/// Writes pieces as HTML.
private struct ProseHTML {
    private(set) var bytes: [UInt8] = []
    /// The lists that are open: paragraphs of a tight one are written without their tags.
    private var lists: [Piece.List] = []
    private var headings: HeadingNames
    /// For each open quote or item, whether it is an item of a tight list.
    private var tightness: [Bool] = []

    init(headings: HeadingNames) { self.headings = headings }

    mutating func append(_ content: Piece.Content) {
        switch content {
        case .open(let container): open(container)
        case .close(let container): close(container)
        case .text(let text): bytes.append(escapingHTML: text.span)
        case .code(let code):
            bytes.append(literal: "<code>")
            bytes.append(escapingHTML: code.span)
            bytes.append(literal: "</code>")
        case .image(let address, let alternative):
            let text = Markup(escaping: alternative)
            bytes.append(markup: "<img\(src: address.html) alt=\"\(text)\">", in: .english)
        case .softBreak: bytes.append(literal: "\n")
        case .hardBreak: bytes.append(literal: "<br>\n")
        case .rule: block("<hr>\n")
        case .codeBlock(let language, let code):
            let attribute: Markup =
                language.isEmpty ? "" : " class=\"language-\(Markup(escaping: language))\""
            block("<pre><code\(attribute)>\(Markup(escaping: code))</code></pre>\n")
        }
    }

    private mutating func open(_ container: Piece.Container) {
        switch container {
        case .paragraph: if tightness.last == true { newline() } else { block("<p>") }
        case .heading(let level): block("<h\(level)\(headingID())>")
        case .quote:
            block("<blockquote>\n")
            tightness.append(false)
        case .list(let list):
            block(opening(list))
            lists.append(list)
        case .item:
            block("<li>")
            tightness.append(lists.last?.isTight ?? false)
        case .emphasis: bytes.append(literal: "<em>")
        case .strong: bytes.append(literal: "<strong>")
        case .link(let address, let title):
            let attribute: Markup = title.isEmpty ? "" : " title=\"\(Markup(escaping: title))\""
            bytes.append(markup: "<a\(href: address.html)\(attribute)>", in: .english)
        }
    }

    private mutating func close(_ container: Piece.Container) {
        switch container {
        case .paragraph: if tightness.last != true { bytes.append(literal: "</p>\n") }
        case .heading(let level): bytes.append(markup: "</h\(level)>\n", in: .english)
        case .quote:
            tightness.removeLast()
            bytes.append(literal: "</blockquote>\n")
        case .list(let list):
            lists.removeLast()
            bytes.append(literal: list.start == nil ? "</ul>\n" : "</ol>\n")
        case .item:
            tightness.removeLast()
            bytes.append(literal: "</li>\n")
        case .emphasis: bytes.append(literal: "</em>")
        case .strong: bytes.append(literal: "</strong>")
        case .link: bytes.append(literal: "</a>")
        }
    }

    /// A heading without letters has no name to be reached by.
    private mutating func headingID() -> Markup {
        let name = headings.take()
        return name.isEmpty ? "" : " id=\"\(Markup(escaping: name))\""
    }

    private func opening(_ list: Piece.List) -> Markup {
        switch list.start {
        case nil: "<ul>\n"
        case 1: "<ol>\n"
        case .some(let number): "<ol start=\"\(number)\">\n"
        }
    }

    private mutating func block(_ markup: Markup) {
        newline()
        bytes.append(markup: markup, in: .english)
    }

    /// Begins a new line, except at the start and right after `<li>`, whose first paragraph may have no tag.
    private mutating func newline() {
        guard let last = bytes.last, last != UInt8(ascii: "\n"), !bytes.suffix(4).elementsEqual("<li>".utf8)
        else {
            return
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension Markup {
    /// Text that was cleaned when it was read, whose white space counts.
    fileprivate init(escaping text: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.append(escapingHTML: text.span)
        self.init(trusted: bytes)
    }
}
