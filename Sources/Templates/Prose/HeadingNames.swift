/// The ids of a page's headings, by which links reach them: `notes.md#two-words` leads to the heading "Two
/// words".
///
/// They are made the way code hosts make them, so that a link works in both formats: letters, digits, `-` and
/// `_` are kept in lower case, white space becomes `-`, and a name that was taken gets a number.
struct HeadingNames {
    private var names: [[UInt8]] = []
    private var next = 0
    /// The page's own ids, which a heading may not take.
    private var taken: [[UInt8]: Int] = [Array("main".utf8): 0]

    init(_ pieces: [Piece]) {
        var text: [UInt8]?
        for piece in pieces {
            switch piece.content {
            case .open(.heading): text = []
            case .close(.heading):
                names.append(claim(Self.name(for: text ?? [])))
                text = nil
            default: text?.append(contentsOf: piece.content.plainText)
            }
        }
    }

    /// The name of the next heading in the order of the page.
    mutating func take() -> [UInt8] {
        defer { next += 1 }
        return next < names.count ? names[next] : []
    }

    private static func name(for heading: [UInt8]) -> [UInt8] {
        var name = ""
        for scalar in String(decoding: heading, as: UTF8.self).lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_".unicodeScalars.contains(scalar)
            {
                name.unicodeScalars.append(scalar)
            } else if scalar == " " {
                name += "-"
            }
        }
        return Array(name.utf8)
    }

    private mutating func claim(_ name: [UInt8]) -> [UInt8] {
        guard let count = taken[name] else {
            taken[name] = 0
            return name
        }
        taken[name] = count + 1
        return claim(name + Array("-\(count + 1)".utf8))
    }
}
