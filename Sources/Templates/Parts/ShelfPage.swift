import Data

/// A page of a list of films of an optional kind.
///
/// Kinds differ in what they are called, in the parts of their lists, and in what they say of a film; how a
/// list is headed, cut and written is the same for all, and here.
protocol ShelfPage: Page {
    static var section: SectionName { get }
    static var style: ShelfStyle { get }
    static var ways: PagerWays { get }
    /// Whether cards say how others rated a film.
    static var saysRating: Bool { get }

    /// The number of the page among those of all lists of the kind.
    var number: Int { get }

    /// The head of a list.
    func head(of list: Int, in site: Site) -> PagePath
    func title(of list: Int, in site: Site) -> Phrase
    /// What follows the title on a page that is not the head: which part of the list it shows. Pages are
    /// numbered from the end of a list, so the number tells something only where that is the oldest entry.
    func remark(_ shelf: Shelf, of site: Site) -> Phrase
    /// The sentence below the title.
    func lead(_ shelf: Shelf, of site: Site) -> Phrase
    /// Writes what stands before the films on the head of a list.
    func writeIntroduction(_ shelf: Shelf, into html: inout HTMLWriter, of site: Site)
    func writeIntroduction(_ shelf: Shelf, into markdown: inout MarkdownWriter, of site: Site)
    /// The number of the part of the list that the film at a position is in.
    func part(at position: Int, of site: Site) -> Int
    /// The heading of a part, none in a list without parts.
    func heading(ofPart part: Int) -> ShelfHeading?
    /// What is said of where a film can be watched.
    func saysWhere(of film: Int, in site: Site) -> WhereSaid
    /// Whether the list is a ranking.
    func isRanked(_ list: Int, in site: Site) -> Bool
    /// Writes what the list says of the film at a position; in Markdown, the rest of its line.
    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site)
    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site)
    /// What the owner says of the film there, which is below its line in Markdown.
    func note(at position: Int, of site: Site) -> Text
}

extension ShelfPage {
    package static var kind: StaticString { "shelves" }
    static var style: ShelfStyle { .rows }
    static var ways: PagerWays { .ends }
    static var saysRating: Bool { true }

    func head(of list: Int, in site: Site) -> PagePath { site.head(of: Self.section, list) }
    func title(of list: Int, in site: Site) -> Phrase { Self.section.title }
    func remark(_ shelf: Shelf, of site: Site) -> Phrase { ", continued" }
    func writeIntroduction(_ shelf: Shelf, into html: inout HTMLWriter, of site: Site) {}
    func writeIntroduction(_ shelf: Shelf, into markdown: inout MarkdownWriter, of site: Site) {}
    func part(at position: Int, of site: Site) -> Int { 0 }
    func heading(ofPart part: Int) -> ShelfHeading? { nil }
    func isRanked(_ list: Int, in site: Site) -> Bool { false }
    func note(at position: Int, of site: Site) -> Text { .empty }

    func saysWhere(of film: Int, in site: Site) -> WhereSaid {
        site.catalogue.entry(of: film)?.standing == .watchlist ? .available : .nothing
    }

    package func path(in site: Site) -> PagePath {
        let shelf = site.shelves[Self.section].shelf(on: number)
        return pager(shelf, of: site).path(of: shelf.page)
    }

    func pager(_ shelf: Shelf, of site: Site) -> Pager {
        Pager(head: head(of: shelf.list, in: site), count: shelf.pageCount, page: shelf.page)
    }

    /// The parts of the list that are on a page.
    fileprivate func parts(of shelf: Shelf, in site: Site) -> [(part: Int, positions: Range<Int>)] {
        var parts: [(part: Int, positions: Range<Int>)] = []
        for position in shelf.positions {
            let part = part(at: position, of: site)
            if let last = parts.last, last.part == part {
                parts[parts.count - 1].positions = last.positions.lowerBound..<position + 1
            } else {
                parts.append((part, position..<position + 1))
            }
        }
        return parts
    }
}

extension ShelfPage {
    package func render(into html: inout HTMLWriter, of site: Site) {
        let shelves = site.shelves[Self.section]
        let shelf = shelves.shelf(on: number)
        let pager = pager(shelf, of: site)
        let path = pager.path(of: shelf.page)
        let title = title(of: shelf.list, in: site)
        let remark: Phrase = shelf.isHead ? "" : remark(shelf, of: site)
        html.open(Phrase(joining: [title, remark], by: ""), at: path, in: .named(Self.section), of: site)
        html.write("<h1><bdi>\(title)</bdi>\(remark)</h1>\n")
        html.write("<p class=\"lead\">\(lead(shelf, of: site))</p>\n")
        if shelf.isHead { writeIntroduction(shelf, into: &html, of: site) }
        let whole = shelf.isWhole ? nil : LongList.shelf(Self.section, shelf.list)
        html.writeFilter(films: shelf.positions.count, of: whole, in: site)
        for (part, positions) in parts(of: shelf, in: site) {
            let heading = heading(ofPart: part)
            if let heading {
                let count: Markup? = shelf.isWhole ? "\(films: positions.count)" : nil
                html.openSection(heading.title, id: heading.id, aside: count)
            }
            write(positions, of: shelf, in: shelves, into: &html, of: site)
            if heading != nil { html.closeSection() }
        }
        html.write(pager, Self.ways)
        html.close(at: path, of: site)
    }

    private func write(
        _ positions: Range<Int>, of shelf: Shelf, in shelves: borrowing Shelves,
        into html: inout HTMLWriter, of site: Site
    ) {
        let isRanked = isRanked(shelf.list, in: site)
        let first = shelves[shelf.list].lowerBound
        let folder = head(of: shelf.list, in: site).folder
        switch (isRanked, Self.style) {
        case (true, _): html.write("<ol class=\"rows\">\n")
        case (_, .wall): html.write("<ul class=\"wall\">\n")
        case (_, .rows): html.write("<ul class=\"rows\">\n")
        }
        for position in positions {
            let film = shelves.film(at: position)
            html.openCard(of: film, from: folder, withRating: Self.saysRating, of: site)
            if isRanked { html.write("<p class=\"place\">\(position - first + 1)</p>\n") }
            writeLine(at: position, into: &html, of: site)
            switch saysWhere(of: film, in: site) {
            case .nothing: break
            case .available: html.writeAvailable(of: film, of: site)
            case .all: html.writeWhere(of: film, of: site)
            }
            html.closeCard()
        }
        html.write(isRanked ? "</ol>\n" : "</ul>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let shelves = site.shelves[Self.section]
        let shelf = shelves.shelf(on: number)
        let pager = pager(shelf, of: site)
        let title = title(of: shelf.list, in: site)
        markdown.open(shelf.isHead ? title : Phrase(joining: [title, remark(shelf, of: site)], by: ""))
        markdown.write("\(lead(shelf, of: site))")
        if pager.head.folder != .root {
            markdown.write(" [\(Self.section.all)](")
            markdown.write(
                PageLink(to: site.names.page(of: Self.section), as: .markdown, from: pager.head.folder))
            markdown.write(")")
        }
        markdown.write("\n")
        if shelf.isHead { writeIntroduction(shelf, into: &markdown, of: site) }
        for (part, positions) in parts(of: shelf, in: site) {
            if let heading = heading(ofPart: part) { markdown.write("\n## \(heading.title)\n") }
            markdown.write("\n")
            write(positions, of: shelf, in: shelves, into: &markdown, of: site)
        }
        markdown.write(pager, Self.ways)
    }

    private func write(
        _ positions: Range<Int>, of shelf: Shelf, in shelves: borrowing Shelves,
        into markdown: inout MarkdownWriter, of site: Site
    ) {
        let isRanked = isRanked(shelf.list, in: site)
        let first = shelves[shelf.list].lowerBound
        let folder = head(of: shelf.list, in: site).folder
        for position in positions {
            let film = shelves.film(at: position)
            let number = isRanked ? position - first + 1 : nil
            markdown.writeItem(
                of: film, numbered: number, from: folder, withRating: Self.saysRating, of: site)
            writeLine(at: position, into: &markdown, of: site)
            markdown.write("\n")
            let note = note(at: position, of: site)
            if !note.isEmpty {
                markdown.openItem(below: number)
                markdown.write(text: note)
                markdown.write("\n")
            }
            switch saysWhere(of: film, in: site) {
            case .nothing: break
            case .available: markdown.writeAvailable(of: film, below: number, of: site)
            case .all: markdown.writeWhere(of: film, of: site)
            }
        }
    }
}
