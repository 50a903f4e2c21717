import Data

/// One number of the site as a small picture, for the front page of a repository.
package struct BadgeFile: DataFile {
    package static let kind: StaticString = "badges"

    package enum Number: CaseIterable, Sendable { case watchlist, watched, tonight }

    let number: Number

    package init(number: Number) { self.number = number }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "badges/")
        bytes.append(literal: number.name)
        bytes.append(literal: ".svg")
    }

    /// Two fields of text on one ground with round corners. Amber says that something is on, and the number
    /// says it too. Neither ground is as dark as the pages of code hosts are by night.
    package func render(into file: inout DataWriter, of site: Site) {
        let count = number.count(in: site)
        let (label, value) = (file.words.say(number.title), file.words.say(films(count)))
        let left = GlyphWidths.width(of: label, size: Self.size) + 2 * Self.edge
        let width = left + GlyphWidths.width(of: value, size: Self.size) + 2 * Self.edge
        let isLit = number == .tonight && count > 0
        file.write(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="20" \
            viewBox="0 0 \(width) 20" role="img" aria-labelledby="title">
            <title id="title">\(number.sentence(count))</title>
            <rect width="\(width)" height="20" rx="4" fill="\(isLit ? "#f2a31b" : "#5e564c")"/>
            <path d="M4 0H\(left)V20H4A4 4 0 0 1 0 16V4A4 4 0 0 1 4 0Z" fill="#38322c"/>
            <g font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="\(Self.size)">
            <text x="\(Self.edge)" y="14" fill="#faf7f2">\(label)</text>
            <text x="\(left + Self.edge)" y="14" fill="\(isLit ? "#1e1b18" : "#faf7f2")">\(value)</text>
            </g>
            </svg>

            """)
    }

    private static let size = 11
    private static let edge = 7
}

extension BadgeFile.Number {
    /// Its name among files.
    var name: StaticString {
        switch self {
        case .watchlist: "watchlist"
        case .watched: "watched"
        case .tonight: "tonight"
        }
    }

    /// What stands on the badge.
    fileprivate var title: Phrase {
        switch self {
        case .watchlist: "watchlist"
        case .watched: "watched"
        case .tonight: "tonight"
        }
    }

    func count(in site: Site) -> Int {
        switch self {
        case .watchlist: site.catalogue.watchlist.count
        case .watched: site.filmsWatched
        case .tonight: site.tonight.films.count
        }
    }

    /// What is read out, and shown to whoever waits above the badge.
    fileprivate func sentence(_ count: Int) -> Phrase {
        switch self {
        case .watchlist: "On the watchlist: \(films: count)"
        case .watched: "Watched: \(films: count)"
        case .tonight: "To watch tonight: \(films: count)"
        }
    }
}

extension Site {
    /// How many films were seen, with a date or without one.
    var filmsWatched: Int {
        var isSeen = [Bool](repeating: false, count: catalogue.films.count)
        for play in catalogue.plays.rows { isSeen[play.film] = true }
        for entry in catalogue.entries where entry.standing == .history { isSeen[entry.film] = true }
        return isSeen.count { $0 }
    }
}
