internal import Data

/// Takes out the links that may not be followed and the images that may not be fetched, and keeps what they
/// say.
struct LinkCheck {
    let allowsRemoteImages: Bool
    private(set) var references: [Prose.Reference] = []
    private(set) var problems: [Problem] = []
    private var isInLink = false

    init(allowsRemoteImages: Bool) { self.allowsRemoteImages = allowsRemoteImages }

    mutating func check(_ pieces: [Piece]) -> [Piece] {
        var checked: [Piece] = []
        checked.reserveCapacity(pieces.count)
        for piece in pieces {
            for content in replacement(for: piece) {
                checked.append(content, line: piece.line)
            }
        }
        return checked
    }

    private mutating func replacement(for piece: Piece) -> [Piece.Content] {
        switch piece.content {
        case .open(.link(let address, _)):
            isInLink = address.kind != .refused
            note(address, isImage: false, line: piece.line)
            return isInLink ? [piece.content] : []
        case .close(.link(let address, _)):
            isInLink = false
            return address.kind == .refused ? [] : [piece.content]
        case .image(let address, let alternative):
            note(address, isImage: true, line: piece.line)
            return image(address, alternative)
        default:
            return [piece.content]
        }
    }

    /// An image, or in place of one that would be fetched from elsewhere a link to it.
    private func image(_ address: Address, _ alternative: [UInt8]) -> [Piece.Content] {
        let text = alternative.isEmpty ? Array(address.description.utf8) : alternative
        switch address.kind {
        case .file: return [.image(address, alternative: alternative)]
        case .web where allowsRemoteImages && !address.isMail:
            return [.image(address, alternative: alternative)]
        case .web where !isInLink:
            let link = Piece.Container.link(address, title: [])
            return [.open(link), .text(text), .close(link)]
        case .web, .refused: return [.text(alternative)]
        }
    }

    private mutating func note(_ address: Address, isImage: Bool, line: Int) {
        if let path = address.path {
            references.append(Prose.Reference(path: path, isImage: isImage, line: line))
        } else if address.kind == .refused {
            let message = "'\(address.description)' is left out: a link is relative, or http, https or mailto"
            problems.append(Problem(.warning, "unsafe_link", message, at: Position(line: line, column: 1)))
        }
    }
}
