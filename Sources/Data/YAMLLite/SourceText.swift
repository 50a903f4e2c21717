/// An input text file whose bytes were checked once: UTF-8, no NUL, lines and size within limits.
///
/// Readers work on the bytes, where `"\r\n"` is two things and nothing is normalised behind their backs.
package struct SourceText: Sendable {
    package static let sizeLimit = 16 << 20
    package static let lineLimit = 64 << 10
    /// A line longer than this is not repeated below a message: nobody could find the caret.
    private static let shownLineLimit = 4096

    /// The path as messages show it.
    package let path: String
    /// The text without its byte order mark.
    package let bytes: [UInt8]
    /// The offset of every line; four bytes each, since a file of empty lines has sixteen million.
    private let lineStarts: [UInt32]

    package init(path: String, bytes: [UInt8]) throws(Problem) {
        guard bytes.count <= Self.sizeLimit else {
            let message = "the file is larger than 16 MB; split it or remove what is not needed"
            throw Problem(.error, "file_too_large", message, file: path)
        }
        self.path = path
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.lineStarts = Self.lineStarts(in: self.bytes)
        try checkEncoding()
        try checkLines()
    }

    /// A problem with this file: `position` is filled in together with the line that stands there.
    package func problem(
        _ severity: Problem.Severity, _ code: String, _ message: String, at position: Position
    ) -> Problem {
        let line = line(position.line)
        let source = line.count <= Self.shownLineLimit ? String(decoding: line, as: UTF8.self) : nil
        return Problem(severity, code, message, file: path, at: position, source: source)
    }

    /// An error in this file.
    package func problem(_ code: String, _ message: String, at position: Position) -> Problem {
        problem(.error, code, message, at: position)
    }

    var lineCount: Int { lineStarts.count }

    /// The line and column of a byte.
    func position(of offset: Int) -> Position {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let before = bytes[Int(lineStarts[low])..<min(offset, bytes.count)]
        return Position(line: low + 1, column: 1 + before.count(where: { $0 & 0xC0 != 0x80 }))
    }

    /// The offset at which a line begins, counted from 1; the end of the text for lines behind the last.
    func start(ofLine line: Int) -> Int {
        line <= lineStarts.count ? Int(lineStarts[max(line, 1) - 1]) : bytes.count
    }

    /// The bytes of a line without its line break.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        var line = bytes[start(ofLine: number)..<start(ofLine: number + 1)]
        if line.last == UInt8(ascii: "\n") { line.removeLast() }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
    }

    private static func lineStarts(in bytes: [UInt8]) -> [UInt32] {
        var starts: [UInt32] = [0]
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
            starts.append(UInt32(index + 1))
        }
        return starts
    }

    private func checkEncoding() throws(Problem) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let message = "the text is not valid UTF-8 here; save the file as UTF-8"
            throw problem("invalid_utf8", message, at: position(of: error.byteOffsets.lowerBound))
        }
        if let offset = bytes.firstIndex(of: 0) {
            throw problem(
                "nul_byte", "a text file cannot hold a NUL byte; remove it", at: position(of: offset))
        }
    }

    /// Whether a line may be too long, its line break counted.
    private func isLong(_ number: Int) -> Bool {
        start(ofLine: number + 1) - start(ofLine: number) > Self.lineLimit
    }

    private func checkLines() throws(Problem) {
        for number in 1...lineStarts.count where isLong(number) && line(number).count > Self.lineLimit {
            let message = "the line is longer than 64 KB; break it into several"
            throw problem("line_too_long", message, at: Position(line: number, column: 1))
        }
    }
}
