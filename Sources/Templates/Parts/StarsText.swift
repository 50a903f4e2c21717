import Data

/// The owner's rating: drawn for those who see it, and in words for those who hear it.
extension HTMLWriter {
    mutating func write(_ stars: Stars) {
        write("<span class=\"stars\" aria-hidden=\"true\">")
        write(name: stars.drawing)
        write("</span><span class=\"sr\">")
        write(name: stars.number)
        write(stars.halves > 2 ? " stars of 5</span>" : " star of 5</span>")
    }
}

extension MarkdownWriter {
    /// Such as `★★★★½ (4½ of 5)`.
    mutating func write(_ stars: Stars) {
        write(literal: stars.drawing)
        write(" (")
        write(literal: stars.number)
        write(" of 5)")
    }
}

extension Stars {
    /// Such as `★★★★½`.
    var drawing: StaticString {
        switch halves {
        case 1: "½"
        case 2: "★"
        case 3: "★½"
        case 4: "★★"
        case 5: "★★½"
        case 6: "★★★"
        case 7: "★★★½"
        case 8: "★★★★"
        case 9: "★★★★½"
        default: "★★★★★"
        }
    }

    /// Such as `4½`.
    var number: StaticString {
        switch halves {
        case 1: "½"
        case 2: "1"
        case 3: "1½"
        case 4: "2"
        case 5: "2½"
        case 6: "3"
        case 7: "3½"
        case 8: "4"
        case 9: "4½"
        default: "5"
        }
    }
}
