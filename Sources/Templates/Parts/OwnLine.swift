import Data

/// What a list says of what a film is to the owner: when it was seen last, how it was liked, that it is
/// wanted.
struct OwnLine: OptionSet {
    let rawValue: UInt8

    static let stars = OwnLine(rawValue: 1)
    static let standing = OwnLine(rawValue: 2)
}

extension HTMLWriter {
    mutating func writeOwn(_ film: Int, saying parts: OwnLine = [.stars, .standing], of site: Site) {
        let facts = OwnFacts(film, parts, site)
        guard !facts.isEmpty else { return }
        write("<p class=\"by\">")
        switch facts.standing {
        case .seen(let date):
            say(words: "Seen")
            write(onShort: date)
        case .wanted: say(words: "On the watchlist")
        case nil: break
        }
        if let stars = facts.stars {
            if facts.standing != nil { write(" · ") }
            write(stars)
        }
        write("</p>\n")
    }
}

extension MarkdownWriter {
    mutating func writeOwn(_ film: Int, saying parts: OwnLine = [.stars, .standing], of site: Site) {
        let facts = OwnFacts(film, parts, site)
        switch facts.standing {
        case .seen(let date):
            say(words: ", seen")
            write(on: date)
        case .wanted: say(words: ", on the watchlist")
        case nil: break
        }
        if let stars = facts.stars {
            write(" · ")
            write(stars)
        }
    }
}

private struct OwnFacts {
    enum Standing: Equatable {
        case seen(PartialDate), wanted
    }

    var standing: Standing?
    var stars: Stars?

    var isEmpty: Bool { standing == nil && stars == nil }

    init(_ film: Int, _ parts: OwnLine, _ site: Site) {
        if parts.contains(.stars) { stars = site.catalogue.opinion(of: film)?.stars }
        guard parts.contains(.standing) else { return }
        if let play = site.lastViewing(of: film) {
            standing = .seen(play.date)
        } else if site.catalogue.entry(of: film)?.standing == .watchlist {
            standing = .wanted
        }
    }
}
