/// What every chart has besides its drawing: a name, and a sentence that says what it shows.
///
/// A chart is a drawing for those who see it and its description for those who hear it; its numbers stand in
/// a table beside it. It has the page's own colours, so it is readable in both rooms, in forced colours and
/// on paper.
struct ChartFrame {
    /// Names the chart's title and description; unlike every other on the page.
    let id: String
    let title: Phrase
    let description: Phrase
    /// The size in units; at 360 pixels of screen one is about a pixel.
    let height: Int
    static let width = 336
}

extension HTMLWriter {
    mutating func openChart(_ frame: ChartFrame) {
        write("<svg class=\"chart\" viewBox=\"0 0 \(ChartFrame.width) \(frame.height)\" role=\"img\"")
        write(" aria-labelledby=\"\(frame.id)-title \(frame.id)-desc\">\n")
        write("<title id=\"\(frame.id)-title\">\(frame.title)</title>\n")
        write("<desc id=\"\(frame.id)-desc\">\(frame.description)</desc>\n")
    }

    mutating func closeChart() { write("</svg>\n") }

    /// Opens the table with the numbers of a chart, which is closed until somebody asks for it.
    mutating func openNumbers(_ caption: Phrase) {
        write(
            "<details>\n<summary>\(say: "The numbers in a table")</summary>\n<div class=\"scroll\">\n<table>\n"
        )
        write("<caption>\(caption)</caption>\n")
    }

    /// Writes a cell of such a table.
    mutating func write(cell number: Int) {
        write("<td class=\"num\">")
        write(grouped: number)
        write("</td>")
    }

    mutating func closeNumbers() { write("</tbody>\n</table>\n</div>\n</details>\n") }
}
