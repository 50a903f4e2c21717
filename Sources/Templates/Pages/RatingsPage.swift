import Data

/// The films that the owner rated, best first.
package struct RatingsPage: ShelfPage {
    static let section = SectionName.ratings

    /// Two ratings side by side would be taken for one another.
    static let saysRating = false
    static let ways = PagerWays(before: "More stars", after: "Fewer stars")

    let number: Int

    package init(number: Int) { self.number = number }

    /// Such as `, 4½ to 2½ stars`.
    func remark(_ shelf: Shelf, of site: Site) -> Phrase {
        let ends = [shelf.positions.first, shelf.positions.last]
            .compactMap { $0.flatMap { Stars(halves: part(at: $0, of: site)) } }
        guard ends.count == 2 else { return "" }
        return ends[0] == ends[1] ? ", \(ends[0].words)" : ", \(text: ends[0].number) to \(ends[1].words)"
    }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase {
        if shelf.positions.isEmpty { return "Nothing rated yet." }
        return shelf.isHead ? "\(films: shelf.count) rated, best first." : "Best first."
    }

    /// Halves of a star.
    func part(at position: Int, of site: Site) -> Int {
        let film = site.shelves.ratings.film(at: position)
        return site.catalogue.opinion(of: film)?.stars?.halves ?? 0
    }

    func heading(ofPart part: Int) -> ShelfHeading? {
        Stars(halves: part).map { ShelfHeading(id: "halves-\(part)", title: "\($0.words) of 5") }
    }

    /// How many films of the whole list have how many stars.
    func writeIntroduction(_ shelf: Shelf, into html: inout HTMLWriter, of site: Site) {
        guard shelf.count > 0 else { return }
        let counts = counts(of: site)
        var first = 0
        html.openSection("By stars", id: "stars")
        html.write("<ol class=\"years\">\n")
        for stars in Stars.all.reversed() where counts[stars.halves] > 0 {
            let count = counts[stars.halves]
            html.write("<li><a href=\"")
            let page = site.shelves.ratings.page(at: first)
            if page > 0 {
                html.write(PageLink(to: RatingsPage(number: page).path(in: site), as: .html, from: .root))
            }
            first += count
            html.write("#halves-\(stars.halves)\">\(stars.words)</a> ")
            html.write(Bar(parts: [(.plain, count)], of: counts.max() ?? 1))
            html.write(" <span>\(films: count)</span></li>\n")
        }
        html.write("</ol>\n")
        html.closeSection()
    }

    func writeIntroduction(_ shelf: Shelf, into markdown: inout MarkdownWriter, of site: Site) {
        guard shelf.count > 0 else { return }
        let counts = counts(of: site)
        markdown.write("\n## \(say: "By stars")\n\n| \(say: "Stars") | \(say: "Films") |\n| --- | ---: |\n")
        for stars in Stars.all.reversed() where counts[stars.halves] > 0 {
            markdown.write("| \(stars.words) | \(counts[stars.halves]) |\n")
        }
    }

    private func counts(of site: Site) -> [Int] {
        var counts = [Int](repeating: 0, count: 11)
        for position in site.shelves.ratings[0] { counts[part(at: position, of: site)] += 1 }
        return counts
    }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        html.writeOwn(site.shelves.ratings.film(at: position), saying: .standing, of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        markdown.writeOwn(site.shelves.ratings.film(at: position), saying: .standing, of: site)
    }
}

extension Stars {
    /// Such as `4½ stars`.
    fileprivate var words: Phrase {
        switch halves {
        case 1: "½ star"
        case _ where halves.isMultiple(of: 2): "\(halves / 2, "star", "stars")"
        default: "\(text: number) stars"
        }
    }
}
