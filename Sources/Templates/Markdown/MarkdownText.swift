extension [UInt8] {
    /// Appends text so that CommonMark and GitHub's flavour of it read back just that text, wherever it
    /// stands.
    ///
    /// People read the file as it is too, so only what can mean something where it stands is escaped.
    mutating func append(markdownText utf8: borrowing Span<UInt8>) {
        let traits = TextTraits(utf8)
        if traits.contains(.unclean) {
            append(escapingMarkdown: [UInt8](cleaning: utf8).span)
        } else if !traits.isDisjoint(with: [.markdown, .blockStart, .wideSpace]) {
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

    mutating func append(joining literal: StaticString) {
        literal.withUTF8Buffer { utf8 in append(joining: unsafe utf8.span) }
    }

    /// Appends Markdown after text. `!` is common at the end of a title and means nothing there, unless a
    /// link follows, which it would turn into an image.
    mutating func append(joining utf8: borrowing Span<UInt8>) {
        if !utf8.isEmpty, utf8[0] == UInt8(ascii: "["), last == UInt8(ascii: "!") {
            self[count - 1] = UInt8(ascii: "\\")
            append(UInt8(ascii: "!"))
        }
        append(copying: utf8)
    }

    /// Copies what needs no escape in whole runs.
    mutating func append(escapingMarkdown utf8: borrowing Span<UInt8>) {
        let delimiter = utf8.leadingDelimiter
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
