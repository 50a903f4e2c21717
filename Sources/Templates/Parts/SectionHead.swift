extension HTMLWriter {
    /// Opens a part of a page that has a heading, with a remark opposite of it.
    /// - Parameter id: names the heading; unlike every other on the page.
    mutating func openSection(_ title: Phrase, id: String, aside: Markup? = nil) {
        write("<section aria-labelledby=\"\(id)\">\n<div class=\"head\"><h2 id=\"\(id)\">\(title)</h2>")
        if let aside { write("<p>\(aside)</p>") }
        write("</div>\n")
    }

    mutating func closeSection() { write("</section>\n") }
}
