extension ProseMarkdown {
    mutating func appendInline(at index: Int) {
        switch pieces[index].content {
        case .text(let text) where isInAutolink: bytes.append(contentsOf: text)
        case .text(let text):
            let keepsStart = content(at: index - 1).endsInline
            let keepsEnd = content(at: index + 1).beginsInline
            appendText(text, keepsStart: keepsStart, keepsEnd: keepsEnd)
        case .code(let code): appendCode(code)
        case .image(let address, let alternative):
            bytes.append(literal: "![")
            bytes.append(markdownText: alternative.span)
            bytes.append(markdown: "](\(address.markdown))")
        case .open(.emphasis): openEmphasis("*", "_")
        case .open(.strong): openEmphasis("**", "__")
        case .close(.emphasis), .close(.strong):
            if let delimiter = delimiters.popLast() { bytes.append(literal: delimiter) }
        case .open(.link(let address, let title)):
            isInAutolink = title.isEmpty && isAutolink(address, at: index)
            bytes.append(joining: isInAutolink ? "<" : "[")
        case .close(.link) where isInAutolink:
            isInAutolink = false
            bytes.append(UInt8(ascii: ">"))
        case .close(.link(let address, let title)):
            bytes.append(markdown: "](\(address.markdown)")
            appendTitle(title)
            bytes.append(literal: ")")
        default: break
        }
    }

    private func content(at index: Int) -> Piece.Content? {
        pieces.indices.contains(index) ? pieces[index].content : nil
    }

    /// Whether a link says nothing but its own address, as `<https://example.org>` does.
    private func isAutolink(_ address: Address, at index: Int) -> Bool {
        guard case .text(let text) = content(at: index + 1), case .close = content(at: index + 2) else {
            return false
        }
        return address.autolink == text
    }

    /// A heading is one line.
    mutating func appendBreak(isHard: Bool) {
        guard !isInHeading else { return bytes.append(.space) }
        if isHard { bytes.append(UInt8(ascii: "\\")) }
        newline()
    }

    /// Writes text whose spaces at the ends are real. Where Markdown would drop one, or where it would keep emphasis
    /// from beginning or ending, it is written as an entity.
    private mutating func appendText(_ text: [UInt8], keepsStart: Bool, keepsEnd: Bool) {
        let start = text.first == .space ? 1 : 0
        let end = text.count > start && text.last == .space ? text.count - 1 : text.count
        if start == 1 { appendSpace(isPlain: keepsStart && (end > start || keepsEnd)) }
        bytes.append(escapingMarkdown: text.span.extracting(start..<end))
        if end < text.count { appendSpace(isPlain: keepsEnd) }
    }

    private mutating func appendSpace(isPlain: Bool) {
        if isPlain { bytes.append(.space) } else { bytes.append(literal: "&#32;") }
    }

    /// "The code span begins with a backtick string and ends with a backtick string of equal length"; one space on
    /// each side is taken off again, so that code may begin or end with a backtick or a space.
    private mutating func appendCode(_ code: [UInt8]) {
        let tick = UInt8(ascii: "`")
        let fence = [UInt8](repeating: tick, count: code.longestRun(of: tick) + 1)
        let isBlank = code.allSatisfy { $0 == .space }
        let needsPadding = code.first == tick || code.last == tick || (code.first == .space && !isBlank)
        let padding: [UInt8] = needsPadding ? [.space] : []
        bytes.append(contentsOf: fence + padding + code + padding + fence)
    }

    /// Two delimiters of one kind that touch would be read as one; the second is then of the other kind.
    private mutating func openEmphasis(_ usual: StaticString, _ other: StaticString) {
        let delimiter = bytes.last == UInt8(ascii: "*") ? other : usual
        delimiters.append(delimiter)
        bytes.append(literal: delimiter)
    }

    private mutating func appendTitle(_ title: [UInt8]) {
        guard !title.isEmpty else { return }
        bytes.append(literal: " \"")
        for byte in title {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case UInt8(ascii: "&"): bytes.append(literal: "&amp;")
            case UInt8(ascii: "<"): bytes.append(literal: "&lt;")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Piece.Content? {
    /// Whether a space after this piece is one inside a line.
    fileprivate var endsInline: Bool {
        switch self {
        case .close(let container): container.isInline
        case .code, .image: true
        default: false
        }
    }

    /// Whether a space before this piece is one inside a line.
    fileprivate var beginsInline: Bool {
        switch self {
        case .open(let container): container.isInline
        case .code, .image: true
        default: false
        }
    }
}
