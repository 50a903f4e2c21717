import Templates

/// The name of an own page in the output, made from the name of its file.
enum PageName {
    /// Whether Marquee makes a page of that name, or may make one when the library grows.
    static func isReserved(_ name: String) -> Bool { FileNames.isOurs(name) }

    /// Lower-case ASCII letters and digits with single hyphens between them; empty when nothing of that is
    /// left.
    static func slug(_ fileName: String) -> String {
        var slug = ""
        var needsHyphen = false
        for scalar in fileName.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            guard let letter = letter(of: scalar) else {
                needsHyphen = !slug.isEmpty
                continue
            }
            if needsHyphen { slug += "-" }
            slug.unicodeScalars.append(letter)
            needsHyphen = false
        }
        return slug
    }

    /// The ASCII letter or digit a scalar stands for; `é` is an `e` because Unicode's name of it says so.
    private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9": return scalar
        case "A"..."Z": return Unicode.Scalar(scalar.value | 0x20)
        default: break
        }
        guard !scalar.isASCII, let words = scalar.properties.name?.split(separator: " "), words.count >= 6,
            words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
            words[3].unicodeScalars.count == 1, let letter = words[3].unicodeScalars.first
        else { return nil }
        return Unicode.Scalar(letter.value | 0x20)
    }
}
