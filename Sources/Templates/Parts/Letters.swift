import Data

extension HTMLWriter {
    /// Writes the way to the sections of a list from A to Z; none to a single one.
    /// - Parameter label: what it is called, unlike any other on the page.
    mutating func writeLetters(
        _ sections: [FilmIndex.Section], _ paging: Paging, of pager: Pager,
        label: Phrase = "Letters"
    ) {
        guard sections.count > 1 else { return }
        write("<nav class=\"letters\" aria-label=\"\(label)\">\n<ul>\n")
        for section in sections {
            let page = pager.path(of: paging.page(of: section.range.lowerBound))
            write("<li><a href=\"")
            write(PageLink(to: page, as: .html, from: .root))
            write("#\(section.group.anchor)\">\(section.group.label)</a></li>\n")
        }
        write("</ul>\n</nav>\n")
    }
}

extension [FilmIndex.Section] {
    /// What of the sections is on a page.
    func clamped(to page: Range<Int>) -> [FilmIndex.Section] {
        compactMap { section in
            let range = section.range.clamped(to: page)
            return range.isEmpty ? nil : FilmIndex.Section(group: section.group, range: range)
        }
    }
}
