import Data

/// Why a film is suggested, as a sentence in pieces: words, and the names that stand between them.
struct ReasonWords {
    enum Piece {
        case words(StaticString)
        case stars(Stars)
        /// The first year of a decade.
        case year(Int)
        case film(Int)
        case name(Text)
    }

    let pieces: [Piece]

    init(_ reason: Suggestions.Reason, of site: borrowing Site) {
        let liked = reason.liked.map { Self.liked($0, of: site) } ?? []
        switch reason {
        case .person(let person, let role, _):
            pieces = liked + Self.shared(.name(site.catalogue.people[person].name), as: role)
        case .tag(let tag, _): pieces = liked + [.words(": both tagged "), .name(site.catalogue.tags[tag])]
        case .genre(let genre, nil):
            pieces = [
                .words("Because you like "), .name(site.catalogue.genres.names[genre]), .words(" films"),
            ]
        case .genre(let genre, let decade?):
            pieces = [
                .words("Because you like "), .name(site.catalogue.genres.names[genre]),
                .words(" films of the "), .year(decade), .words("s"),
            ]
        case .decade(let decade):
            pieces = [.words("Because you like films of the "), .year(decade), .words("s")]
        }
    }

    private static func liked(_ film: Int, of site: borrowing Site) -> [Piece] {
        switch site.suggestions.ground {
        case .rated:
            guard let stars = site.catalogue.opinion(of: film)?.stars else { return [] }
            return [.words("Because you gave "), .stars(stars), .words(" stars to "), .film(film)]
        case .favourites: return [.words("Because you love "), .film(film)]
        case .seenTwice: return [.words("Because you watched "), .film(film), .words(" more than once")]
        case .seen: return [.words("Because you watched "), .film(film)]
        }
    }

    private static func shared(_ name: Piece, as role: Suggestions.SharedRole) -> [Piece] {
        switch role {
        case .director: [.words(": both by "), name]
        case .writer: [.words(": both written by "), name]
        case .cast: [.words(": both with "), name]
        case .composer: [.words(": both with music by "), name]
        case .cinematographer: [.words(": both shot by "), name]
        case .several: [.words(": "), name, .words(" worked on both")]
        }
    }
}

extension HTMLWriter {
    mutating func write(_ reason: ReasonWords, of site: Site) {
        write("<p class=\"why\">")
        for piece in reason.pieces {
            switch piece {
            case .words(let words): write(name: words)
            case .stars(let stars): write(name: stars.number)
            case .year(let year): write(year)
            case .film(let film):
                write("<cite><bdi>")
                write(text: site.catalogue.films[film].title)
                write("</bdi></cite>")
            case .name(let name):
                write("<bdi>")
                write(text: name)
                write("</bdi>")
            }
        }
        write("</p>\n")
    }
}

extension MarkdownWriter {
    mutating func write(_ reason: ReasonWords, of site: Site) {
        for piece in reason.pieces {
            switch piece {
            case .words(let words): write(literal: words)
            case .stars(let stars): write(literal: stars.number)
            case .year(let year): write(year)
            case .film(let film):
                write("*")
                write(text: site.catalogue.films[film].title)
                write("*")
            case .name(let name): write(text: name)
            }
        }
    }
}
