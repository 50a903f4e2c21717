import Data

extension Prose {
    /// Reads what the owner says of a film or a list, in CommonMark: a part of pages, and of several.
    ///
    /// It was written in another program, which knows no files of this site: of links only those that lead
    /// to the web or to mail are kept. All headings stand one step below that of the part, and have no names,
    /// which others on the page may have. Where nothing remains, as of HTML alone, the source is shown as the
    /// text that it is.
    ///
    /// - Parameter level: of the heading that names the part.
    init(remark text: Text, in texts: borrowing TextBlock, under level: Int = 2) {
        var source: [UInt8] = []
        source.append(copying: text.range, of: texts)
        self.init(remark: source, under: level)
    }

    init(remark source: [UInt8], under level: Int = 2) {
        let document = CommonMark.read(source)
        var pieces: [Piece] = []
        for piece in document.pieces {
            for content in piece.content.asRemark(under: level) { pieces.append(content, line: piece.line) }
        }
        var links = LinkCheck(allowsRemoteImages: false)
        pieces = links.check(pieces)
        let isSilent = pieces.allSatisfy(\.content.isSilent)
        self.init(
            part: isSilent ? Self.plain(source) : pieces, problems: document.problems + links.problems)
    }

    private static func plain(_ source: [UInt8]) -> [Piece] {
        let text = [UInt8](cleaning: source.span)
        guard !text.isEmpty else { return [] }
        return [.open(.paragraph), .text(text), .close(.paragraph)].map { Piece(content: $0, line: 1) }
    }
}

extension Piece.Content {
    fileprivate var isSilent: Bool {
        if case .codeBlock(_, let code) = self { return code.allSatisfy { $0 <= .space } }
        return plainText.allSatisfy { $0 == .space }
    }

    /// What stands for the piece in a remark.
    fileprivate func asRemark(under level: Int) -> [Piece.Content] {
        switch self {
        case .open(.heading): [.open(.heading(level: level + 1))]
        case .close(.heading): [.close(.heading(level: level + 1))]
        case .open(.link(let address, _)), .close(.link(let address, _)):
            address.kind == .web ? [self] : []
        case .image(let address, let alternative):
            address.kind == .web ? [self] : [.text(alternative)]
        default: [self]
        }
    }
}
