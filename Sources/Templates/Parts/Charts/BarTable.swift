/// Bars that lie: a table of names and numbers with a bar below each name.
///
/// It is its own table of numbers, and its names can be links.
struct BarTable {
    let caption: Phrase
    /// What the names are, and what the numbers count.
    let heading: Phrase
    let unit: Phrase
    let most: Int

    init(_ ranking: Ranking, _ caption: Phrase, heading: Phrase, unit: Phrase = "Films") {
        self.caption = caption
        self.heading = heading
        self.unit = unit
        most = ranking.most
    }
}

extension HTMLWriter {
    mutating func open(_ table: BarTable) {
        write(
            "<table>\n<caption>\(table.caption)</caption>\n<thead>\n<tr><th scope=\"col\">\(table.heading)</th>"
        )
        write("<th scope=\"col\">\(table.unit)</th></tr>\n</thead>\n<tbody>\n")
    }

    mutating func openRow() { write("<tr><th scope=\"row\">") }

    mutating func closeRow(_ count: Int, in table: BarTable) {
        write(Bar(parts: [(.plain, count)], of: table.most))
        write("</th><td class=\"num\">\(grouped: count)</td></tr>\n")
    }

    mutating func close(_ table: BarTable) { write("</tbody>\n</table>\n") }
}

extension MarkdownWriter {
    mutating func open(_ table: BarTable) {
        write("\(table.caption):\n\n| \(table.heading) | \(table.unit) |\n| --- | ---: |\n")
    }

    mutating func openRow() { write("| ") }

    mutating func closeRow(_ count: Int) { write(" | \(count) |\n") }
}
