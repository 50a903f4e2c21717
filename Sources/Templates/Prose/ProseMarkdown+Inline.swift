import Data

extension ProseMarkdown {
    mutating func appendInline(at index: Int) {
        switch pieces[index].content {
        case .text(let text) where isInAutolink: bytes.append(contentsOf: text)
        case .text(let text): appendText(text, at: index)
        case .code(let code): appendCode(code)
        case .image(let address, let alternative):
            bytes.append(literal: "![")
            bytes.append(markdownText: alternative.span)
            bytes.append(markdown: "](\(address.markdown))", in: .english)
        case .open(.emphasis): openEmphasis("*", "_")
        case .open(.strong): openEmphasis("**", "__")
        case .close(.emphasis), .close(.strong):
            if let delimiter = delimiters.popLast() { append(delimiter: delimiter) }
        case .open(.link(let address, let title)):
            isInAutolink = title.isEmpty && isAutolink(address, at: index)
            bytes.append(joining: isInAutolink ? "<" : "[")
        case .close(.link) where isInAutolink:
            isInAutolink = false
            bytes.append(UInt8(ascii: ">"))
        case .close(.link(let address, let title)):
            bytes.append(markdown: "](\(address.markdown)", in: .english)
            appendTitle(title)
            bytes.append(literal: ")")
        default: break
        }
    }

    /// Whether a link says nothing but its own address, as `<https://example.org>` does.
    private func isAutolink(_ address: Address, at index: Int) -> Bool {
        guard case .text(let text) = content(at: index + 1), case .close = content(at: index + 2) else {
            return false
        }
        return address.autolink == text
    }

    mutating func appendBreak(isHard: Bool) {
        if isHard { bytes.append(UInt8(ascii: "\\")) }
        newline()
    }

    /// "The code span begins with a backtick string and ends with a backtick string of equal length"; one
    /// space on each side is taken off again, so that code may begin or end with a backtick or a space.
    private mutating func appendCode(_ code: [UInt8]) {
        let tick = UInt8(ascii: "`")
        let fence = [UInt8](repeating: tick, count: code.longestRun(of: tick) + 1)
        let isBlank = code.allSatisfy { $0 == .space }
        let needsPadding = code.first == tick || code.last == tick || (code.first == .space && !isBlank)
        let padding: [UInt8] = needsPadding ? [.space] : []
        bytes.append(contentsOf: fence + padding + code + padding + fence)
    }

    /// Opens emphasis with another character than the emphasis around it or just before it, either of which
    /// it could else be taken to close.
    private mutating func openEmphasis(_ usual: StaticString, _ other: StaticString) {
        let isAfterStars = bytes.count == delimiterEnd && bytes.last == UInt8(ascii: "*")
        let delimiter = isInsideStars || (delimiters.isEmpty && isAfterStars) ? other : usual
        delimiters.append(delimiter)
        append(delimiter: delimiter)
    }

    private mutating func append(delimiter: StaticString) {
        bytes.append(literal: delimiter)
        delimiterEnd = bytes.count
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
