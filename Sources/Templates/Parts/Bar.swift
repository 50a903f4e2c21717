/// A quiet bar of parts of a whole; the numbers stand beside it, so it is not read out.
///
/// It is drawn with the attributes of SVG, since a strict policy allows no inline style.
struct Bar {
    enum Kind: String {
        case on, unknown, off, plain
    }

    let parts: [(kind: Kind, count: Int)]
    let whole: Int

    init(parts: [(Kind, Int)], of whole: Int) {
        self.parts = parts
        self.whole = max(whole, 1)
    }
}

extension HTMLWriter {
    mutating func write(_ bar: Bar) {
        write("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        var start = 0
        for part in bar.parts where part.count > 0 {
            let end = start + part.count
            let left = start * 1000 / bar.whole
            let width = max(end * 1000 / bar.whole - left, 4)
            write("<rect class=\"\(part.kind.rawValue)\" x=\"\(left)\" width=\"\(width)\" height=\"10\"/>")
            start = end
        }
        write("</svg>")
    }
}
