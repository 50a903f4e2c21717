import Data

/// A page that names the lists of an optional kind.
protocol ShelfIndexPage: Page {
    static var section: SectionName { get }
    static var ways: PagerWays { get }

    /// The position among the pages, 0 for the first.
    var page: Int { get }

    /// The sentence below the title.
    func lead(_ count: Int, of site: Site) -> Phrase
    func name(of list: Int, in site: Site) -> String
    /// What follows the title on a page that is not the first: which of the lists it names.
    func remark(from first: Int, to last: Int, of site: Site) -> Phrase
    func path(of list: Int, in site: Site) -> PagePath
    /// What is said of a list beside its name.
    func remark(on list: Int, in site: Site) -> Phrase
}

extension ShelfIndexPage {
    package static var kind: StaticString { "shelf-lists" }
    static var ways: PagerWays { .letters }

    func remark(from first: Int, to last: Int, of site: Site) -> Phrase {
        let groups = (TitleKey(name(of: first, in: site)).group, TitleKey(name(of: last, in: site)).group)
        return ": \(groups.0.words(to: groups.1))"
    }

    /// What the page names, in its order.
    private func lists(of site: Site) -> [Int] { lists(at: positions(of: site), of: site) }

    private func lists(at positions: Range<Int>, of site: Site) -> [Int] {
        positions.map { site.shelves.list(at: $0, inIndexOf: Self.section) }
    }

    private func positions(of site: Site) -> Range<Int> { site.shelves.index(of: Self.section).pages[page] }

    private func title(of site: Site) -> Phrase {
        let lists = lists(of: site)
        guard page > 0, let first = lists.first, let last = lists.last else { return Self.section.title }
        return Phrase(joining: [Self.section.title, remark(from: first, to: last, of: site)], by: "")
    }

    func remark(on list: Int, in site: Site) -> Phrase {
        "\(films: site.shelves[Self.section][list].count)"
    }

    package func path(in site: Site) -> PagePath { pager(of: site).path(of: page) }

    private func pager(of site: Site) -> Pager {
        Pager(
            head: site.names.page(of: Self.section), paging: site.shelves.index(of: Self.section), page: page)
    }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let pager = pager(of: site)
        let path = pager.path(of: page)
        let title = title(of: site)
        let lists = lists(of: site)
        html.open(title, at: path, in: .named(Self.section), of: site)
        html.write("<h1>\(title)</h1>\n<p class=\"lead\">\(lead(of: site))</p>\n")
        let letters = site.shelves.letters(inIndexOf: Self.section)
        if page == 0 { html.writeLetters(letters, site.shelves.index(of: Self.section), of: pager) }
        if page == 0 || letters.isEmpty { write(lists, into: &html, of: site) }
        for group in letters.clamped(to: positions(of: site)) {
            html.openSection(group.group.label, id: group.group.anchor)
            write(self.lists(at: group.range, of: site), into: &html, of: site)
            html.closeSection()
        }
        html.write(pager, Self.ways)
        html.close(at: path, of: site)
    }

    private func write(_ lists: [Int], into html: inout HTMLWriter, of site: Site) {
        guard !lists.isEmpty else { return }
        html.write("<ul class=\"index\">\n")
        for list in lists {
            html.write("<li><a")
            html.write(href: PageLink(to: self.path(of: list, in: site), as: .html, from: .root))
            html.write("><bdi>")
            html.write(text: name(of: list, in: site))
            html.write("</bdi></a> <span>")
            html.say(remark(on: list, in: site))
            html.write("</span></li>\n")
        }
        html.write("</ul>\n")
    }

    private func lead(of site: Site) -> Phrase { lead(site.shelves[Self.section].count, of: site) }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let pager = pager(of: site)
        let lists = lists(of: site)
        markdown.open(title(of: site))
        markdown.write("\(lead(of: site))\n")
        let letters = site.shelves.letters(inIndexOf: Self.section)
        if page == 0 || letters.isEmpty { write(lists, into: &markdown, of: site) }
        for group in letters.clamped(to: positions(of: site)) {
            markdown.write("\n## \(group.group.label)\n")
            write(self.lists(at: group.range, of: site), into: &markdown, of: site)
        }
        markdown.write(pager, Self.ways)
    }

    private func write(_ lists: [Int], into markdown: inout MarkdownWriter, of site: Site) {
        if !lists.isEmpty { markdown.write("\n") }
        for list in lists {
            markdown.write("- [")
            markdown.write(text: name(of: list, in: site))
            markdown.write("](")
            markdown.write(PageLink(to: path(of: list, in: site), as: .markdown, from: .root))
            markdown.write("): ")
            markdown.say(remark(on: list, in: site))
            markdown.write("\n")
        }
    }
}

extension Site {
    /// What a page is called after a text of the library, or after its file where nothing can be read there.
    func label(_ text: Text, or name: Text) -> String {
        let isBlank = [UInt8](cleaning: texts.bytes.span.extracting(text.range)).isEmpty
        return texts[isBlank ? name : text]
    }
}
