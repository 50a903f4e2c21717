/// A cursor over the bytes of one document: where we are, on which line, and how deep the line is indented.
///
/// Bytes are looked at as scalars so that `current == "#"` reads well; a byte of a longer character compares
/// equal to nothing in ASCII, and that is all the grammar asks.
struct YAMLScanner {
    let bytes: [UInt8]
    /// Where the document ends, which is before the body of a page when it is front matter.
    let end: Int
    var offset: Int
    var line: Int
    var lineStart: Int
    /// The spaces before the content that ``skipToContent()`` found; -1 where the document ends or another
    /// begins.
    var indent = -1
    private var counted: (offset: Int, column: Int)

    init(_ source: SourceText, lines: Range<Int>) {
        bytes = source.bytes
        offset = source.start(ofLine: lines.lowerBound)
        end = source.start(ofLine: lines.upperBound)
        line = lines.lowerBound
        lineStart = offset
        counted = (offset, 1)
    }

    /// The byte under the cursor, and NUL at the end: no source text contains one.
    var current: Unicode.Scalar { byte(at: offset) }
    var next: Unicode.Scalar { byte(at: offset + 1) }
    var isAtEnd: Bool { offset >= end }
    var isAtLineEnd: Bool { isAtEnd || current == "\n" }
    /// The bytes before the cursor on its line: its column where only spaces and `- ` precede it.
    var column: Int { offset - lineStart }
    /// The first byte of this line that is not a space.
    var startOfText: Int { bytes[lineStart..<end].firstIndex { $0 != UInt8(ascii: " ") } ?? end }

    func byte(at offset: Int) -> Unicode.Scalar { offset < end ? Unicode.Scalar(bytes[offset]) : "\0" }

    /// The line and column of the cursor.
    ///
    /// Columns are counted on from the last one asked for, which keeps a line with thousands of entries
    /// linear.
    mutating func position() -> Position {
        if counted.offset < lineStart || counted.offset > offset { counted = (lineStart, 1) }
        while counted.offset < offset {
            if bytes[counted.offset] & 0xC0 != 0x80 { counted.column += 1 }
            counted.offset += 1
        }
        return Position(line: line, column: counted.column)
    }

    /// The bytes of a range as text.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Blanks, lines and comments.
extension YAMLScanner {
    mutating func skipBlanks() {
        while current.isYAMLBlank { offset += 1 }
    }

    mutating func skipToLineEnd() {
        while !isAtLineEnd { offset += 1 }
    }

    mutating func beginNextLine() {
        offset += 1
        line += 1
        lineStart = offset
    }

    mutating func skipLine() {
        skipToLineEnd()
        skipToContent()
    }

    /// Goes to the beginning of a line, forwards or back.
    mutating func move(toLine number: Int, at start: Int) {
        line = number
        lineStart = min(start, end)
        offset = lineStart
    }

    /// Goes to the end, so that everyone who asks what is next gets nothing.
    mutating func stop() {
        offset = end
        indent = -1
    }

    /// Skips a comment, which must have white space before it.
    mutating func skipComment() throws(YAMLFault) {
        guard current == "#" else { return }
        guard offset == lineStart || byte(at: offset - 1).isYAMLBlank else { throw .gluedComment(at: offset) }
        skipToLineEnd()
    }

    /// The first tab between an offset and the cursor.
    func tab(from start: Int) -> Int? { bytes[start..<offset].firstIndex(of: UInt8(ascii: "\t")) }

    /// Reads the rest of a line behind a value, where only blanks and a comment may stand.
    mutating func finishLine() throws(YAMLFault) {
        skipBlanks()
        try skipComment()
        guard isAtLineEnd else { throw .trailingText(at: offset) }
    }

    /// Moves from the end or the beginning of a line to the next content and measures its indentation.
    ///
    /// A tab counts as content, so that whoever reads the line refuses it there.
    mutating func skipToContent() {
        while !isAtEnd {
            while current == " " { offset += 1 }
            let content = offset
            skipBlanks()
            if current == "#" { skipToLineEnd() }
            if isAtEnd { break }
            guard current == "\n" else {
                offset = content
                indent = isAtDocumentMarker ? -1 : column
                return
            }
            beginNextLine()
        }
        indent = -1
    }

    /// Whether a line `---` or `...` begins here.
    var isAtDocumentMarker: Bool {
        guard offset == lineStart, current == "-" || current == "." else { return false }
        return next == current && byte(at: offset + 2) == current && byte(at: offset + 3).isYAMLSeparator
    }

    /// Whether an entry of a block sequence begins here.
    var isAtItem: Bool { current == "-" && next.isYAMLSeparator }
}

extension Unicode.Scalar {
    /// White space within a line; the carriage return of a CR LF ends up here, and a lone one is refused
    /// elsewhere.
    var isYAMLBlank: Bool { self == " " || self == "\t" || self == "\r" }
    /// What must follow an indicator such as `-` or `:`; NUL stands for the end.
    var isYAMLSeparator: Bool { isYAMLBlank || self == "\n" || self == "\0" }
    var isYAMLFlowIndicator: Bool { self == "," || self == "[" || self == "]" || self == "{" || self == "}" }
}
