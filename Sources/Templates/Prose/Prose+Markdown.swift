import Data

extension Prose {
    /// The same body for the Markdown twin.
    package var markdown: Markdown {
        var markdown = ProseMarkdown(pieces: pieces)
        for index in pieces.indices { markdown.append(at: index) }
        return Markdown(trusted: markdown.finished())
    }
}

/// Writes pieces as Markdown: blocks here, what stands inside a line in an extension.
struct ProseMarkdown {
    let pieces: [Piece]
    var bytes: [UInt8] = []
    /// What every line of the open quotes and items begins with.
    private var prefix: [UInt8] = []
    /// The prefixes of the blocks around.
    private var prefixes: [[UInt8]] = []
    private var lists: [OpenList] = []
    private var tightness = [false]
    /// Whether a block would stand where its container begins, so that it needs no line of its own.
    private var isAtStart = true
    /// The block before, when what follows could be taken for a part of it.
    private var previous: Piece.Content?
    /// The delimiters of the emphasis that is open.
    var delimiters: [StaticString] = []
    /// Where the last delimiter that was written ends.
    var delimiterEnd = 0
    /// Whether the link that is open is written as its address alone.
    var isInAutolink = false

    init(pieces: [Piece]) { self.pieces = pieces }

    private struct OpenList {
        var number: Int?
        /// Two lists in a row need different marks, or they would be one.
        var isAlternate: Bool
    }

    mutating func append(at index: Int) {
        let content = pieces[index].content
        switch content {
        case .open(let container) where !container.isInline: open(container, at: index)
        case .close(let container) where !container.isInline: close(container)
        case .rule:
            beginBlock()
            bytes.append(literal: "***")
        case .codeBlock(let language, let code): appendCodeBlock(language, code)
        case .softBreak, .hardBreak: appendBreak(isHard: content == .hardBreak)
        default: appendInline(at: index)
        }
    }

    func finished() -> [UInt8] { bytes.isEmpty ? [] : bytes + [UInt8(ascii: "\n")] }

    private mutating func open(_ container: Piece.Container, at index: Int) {
        switch container {
        case .heading(let level):
            beginBlock()
            for _ in 0..<level { bytes.append(UInt8(ascii: "#")) }
            bytes.append(.space)
        case .quote:
            beginBlock(apart: previous == .close(.quote))
            enter("> ", "> ", isTight: false)
        case .list(let list): open(list)
        case .item:
            beginBlock()
            enterItem()
        default: beginBlock(apart: runsOn(before: index))
        }
    }

    /// Whether a line of text here would be part of the paragraph before, however deep that is: "the laziness
    /// rule".
    private func runsOn(before index: Int) -> Bool {
        for piece in pieces[..<index].reversed() {
            switch piece.content {
            case .close(.quote), .close(.list), .close(.item): continue
            case let content: return content == .close(.paragraph)
            }
        }
        return false
    }

    private mutating func close(_ container: Piece.Container) {
        switch container {
        case .heading: trimLine()
        case .quote, .item:
            prefix = prefixes.popLast() ?? []
            tightness.removeLast()
            trimLine()
        case .list:
            tightness.removeLast()
            lastList = lists.popLast()
        default: break
        }
        isAtStart = false
        previous = .close(container)
    }

    /// Begins a list with another mark than the list before it, which it would else continue, and than the
    /// list whose item it begins: `- - -` is a rule.
    private mutating func open(_ list: Piece.List) {
        var isAlternate = isAtStart && lists.last?.isAlternate == false
        if case .close(.list(let last)) = previous, (last.start == nil) == (list.start == nil) {
            isAlternate = !(lastList?.isAlternate ?? true)
        }
        beginBlock()
        isAtStart = true
        lists.append(OpenList(number: list.start, isAlternate: isAlternate))
        tightness.append(list.isTight)
    }

    private var lastList: OpenList?

    private mutating func enterItem() {
        guard let list = lists.last else { return }
        var mark = [UInt8(ascii: list.isAlternate ? "+" : "-")]
        if let number = list.number {
            mark = Array(String(number).utf8) + [UInt8(ascii: list.isAlternate ? ")" : ".")]
            lists[lists.count - 1].number = min(number + 1, 999_999_999)
        }
        mark.append(.space)
        enter(mark, [UInt8](repeating: .space, count: mark.count), isTight: tightness.last ?? false)
    }

    private mutating func enter(_ mark: [UInt8], _ indent: [UInt8], isTight: Bool) {
        prefixes.append(prefix)
        bytes.append(contentsOf: mark)
        prefix.append(contentsOf: indent)
        tightness.append(isTight)
        isAtStart = true
        previous = nil
    }

    private mutating func enter(_ mark: String, _ indent: String, isTight: Bool) {
        enter(Array(mark.utf8), Array(indent.utf8), isTight: isTight)
    }

    /// Moves to where a block may begin, with an empty line before it unless the list around is tight.
    private mutating func beginBlock(apart: Bool = false) {
        defer {
            isAtStart = false
            previous = nil
        }
        guard !isAtStart else { return }
        if tightness.last != true || apart {
            newline()
            trimLine()
        }
        newline()
    }

    mutating func newline() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: prefix)
    }

    /// Removes the end of a mark or prefix that nothing follows; text never ends in white space.
    private mutating func trimLine() {
        while bytes.last == .space { bytes.removeLast() }
    }

    private mutating func appendCodeBlock(_ language: [UInt8], _ code: [UInt8]) {
        beginBlock()
        let fence = [UInt8](
            repeating: UInt8(ascii: "`"), count: max(3, code.longestRun(of: UInt8(ascii: "`")) + 1))
        bytes.append(contentsOf: fence + language)
        for line in code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            newline()
            if line.isEmpty { trimLine() }
            bytes.append(contentsOf: line)
        }
        newline()
        bytes.append(contentsOf: fence)
    }
}

extension [UInt8] {
    func longestRun(of byte: UInt8) -> Int {
        var longest = 0
        var run = 0
        for next in self {
            run = next == byte ? run + 1 : 0
            longest = Swift.max(longest, run)
        }
        return longest
    }
}
