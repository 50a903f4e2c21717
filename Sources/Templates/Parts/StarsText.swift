import Data

/// The owner's rating: drawn for those who see it, and in words for those who hear it.
extension HTMLWriter {
    mutating func write(_ stars: Stars) {
        write("<span class=\"stars\" aria-hidden=\"true\">")
        write(name: stars.drawing)
        write("</span><span class=\"sr\">")
        say(words: stars.spoken)
        write("</span>")
    }
}

extension MarkdownWriter {
    /// Such as `★★★★½ (4½ of 5)`.
    mutating func write(_ stars: Stars) {
        write(literal: stars.drawing)
        write(" (")
        say("", " of 5") { $0.write(literal: stars.number) }
        write(")")
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

    /// What is read out. A language may have a word for a half, and cases: each is said as a whole.
    fileprivate var spoken: StaticString {
        switch halves {
        case 1: "½ star of 5"
        case 2: "1 star of 5"
        case 3: "1½ stars of 5"
        case 4: "2 stars of 5"
        case 5: "2½ stars of 5"
        case 6: "3 stars of 5"
        case 7: "3½ stars of 5"
        case 8: "4 stars of 5"
        case 9: "4½ stars of 5"
        default: "5 stars of 5"
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
