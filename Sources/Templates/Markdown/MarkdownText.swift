import Data

extension ByteSink where Self: ~Copyable {
    /// Appends text so that CommonMark and GitHub's flavour of it read back just that text, wherever it
    /// stands.
    ///
    /// People read the file as it is too, so only what can mean something where it stands is escaped.
    mutating func append(markdownText utf8: borrowing Span<UInt8>) {
        append(markdownText: utf8, TextTraits(utf8))
    }

    /// The same for text whose traits are known.
    mutating func append(markdownText utf8: borrowing Span<UInt8>, _ traits: TextTraits) {
        if traits.contains(.unclean) {
            append(escapingMarkdown: [UInt8](cleaning: utf8).span)
        } else if !traits.isDisjoint(with: .anyMarkdown) {
            append(escapingMarkdown: utf8)
        } else {
            append(copying: utf8)
        }
    }

    /// Appends a link's destination. Nothing in it can end it; only an ampersand could still begin an entity.
    mutating func append(markdownLink link: borrowing Link) {
        switch link.target {
        case .relative(let path): append(relative: path)
        case .address(let url):
            for byte in url {
                if byte == UInt8(ascii: "&") { append(literal: "&amp;") } else { append(byte) }
            }
        }
    }

    @inline(__always)
    mutating func append(joining literal: StaticString) {
        // The compiler knows a literal's first byte: for all but a few nothing of this remains.
        if literal.begins(with: UInt8(ascii: "[")) { escapeExclamation() }
        append(literal: literal)
    }

    /// Appends Markdown after text. `!` is common at the end of a title and means nothing there, unless a
    /// link follows, which it would turn into an image.
    mutating func append(joining utf8: borrowing Span<UInt8>) {
        if !utf8.isEmpty, utf8[0] == UInt8(ascii: "[") { escapeExclamation() }
        append(copying: utf8)
    }

    @inline(never)
    private mutating func escapeExclamation() {
        guard last == UInt8(ascii: "!") else { return }
        _ = removeLast()
        append(literal: "\\!")
    }

    /// Copies what needs no escape in whole runs.
    mutating func append(escapingMarkdown utf8: borrowing Span<UInt8>) {
        let delimiter = utf8.leadingDelimiter(after: self.last)
        let last = utf8.trailingWideSpace
        var start = append(wideSpace: utf8.wideSpace(at: 0))
        for index in start..<Swift.max(start, last ?? utf8.count) {
            let isMarked = TextTraits(utf8[index]).contains(.markdown)
            let escape = index == delimiter ? .backslash : isMarked ? utf8.markdownEscape(at: index) : .none
            switch escape {
            case .none: continue
            case .backslash:
                append(copying: utf8, start..<index)
                append(UInt8(ascii: "\\"))
                start = index
            case .entity(let entity):
                append(copying: utf8, start..<index)
                append(literal: entity)
                start = index + 1
            }
        }
        append(copying: utf8, start..<Swift.max(start, last ?? utf8.count))
        if let last, last >= start { _ = append(wideSpace: utf8.wideSpace(at: last)) }
    }

    /// Appends a wide space as an entity, and returns how many bytes of text it was.
    private mutating func append(wideSpace space: (value: Int, length: Int)?) -> Int {
        guard let space else { return 0 }
        append(literal: "&#")
        append(decimal: space.value)
        append(UInt8(ascii: ";"))
        return space.length
    }
}

extension StaticString {
    @inline(__always)
    fileprivate func begins(with byte: UInt8) -> Bool {
        guard utf8CodeUnitCount > 0 else { return false }
        return unsafe utf8Start.pointee == byte
    }
}
