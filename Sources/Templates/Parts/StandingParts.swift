import Data

/// A page of all films of some kind, in parts by what they are to the owner.
protocol StandingPage: ShelfPage {}

extension StandingPage {
    static var ways: PagerWays { .standing }

    func lead(_ shelf: Shelf, of site: Site) -> Phrase { .films(on: shelf) }

    func part(at position: Int, of site: Site) -> Int {
        site.shelves.standing(of: site.shelves[Self.section].film(at: position))
    }

    func heading(ofPart part: Int) -> ShelfHeading? { .standing(part) }

    func writeLine(at position: Int, into html: inout HTMLWriter, of site: Site) {
        let film = site.shelves[Self.section].film(at: position)
        html.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }

    func writeLine(at position: Int, into markdown: inout MarkdownWriter, of site: Site) {
        let film = site.shelves[Self.section].film(at: position)
        markdown.writeOwn(film, saying: .inParts(part(at: position, of: site)), of: site)
    }
}

/// The parts of a list by what its films are to the owner.
extension ShelfHeading {
    static func standing(_ part: Int) -> ShelfHeading? {
        switch OwnFilms.Standing(rawValue: UInt8(clamping: part)) {
        case .seen: ShelfHeading(id: "seen", title: "Seen")
        case .rated: ShelfHeading(id: "rated", title: "Rated or a favourite")
        case .wanted: ShelfHeading(id: "wanted", title: "Want to see")
        case .other, nil: ShelfHeading(id: "other", title: "Also in this library")
        }
    }
}

extension SiteShelves {
    /// The number of the part that a film is in.
    func standing(of film: Int) -> Int { Int((films?[film] ?? .other).rawValue) }
}

extension OwnLine {
    /// What is not said by the heading of the part already.
    static func inParts(_ part: Int) -> OwnLine {
        part == Int(OwnFilms.Standing.seen.rawValue) ? [.stars, .standing] : .stars
    }
}

extension Phrase {
    /// What a list says of itself that shows all films of some kind.
    static func films(on shelf: Shelf) -> Phrase {
        guard shelf.isHead else {
            return """
                What was seen first, then what was rated or is a favourite, then what is on the watchlist, \
                then the others.
                """
        }
        if shelf.isWhole { return "\(films: shelf.count) in this library." }
        return """
            \(films: shelf.count) in this library: what was seen first, then what was rated or is a \
            favourite, then what is on the watchlist, then the others.
            """
    }
}
