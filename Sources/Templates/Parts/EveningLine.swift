import Data

/// What is known of a film that cannot be watched, or not for certain, on the owner's platforms.
private struct OpenQuestion {
    /// On how many of the owner's platforms it is unknown.
    var unknown = 0
    /// Of what is unknown the newest check, of what is not available the oldest: what the whole rests on.
    var check: Day?

    init(_ film: Int, _ part: Tonight.Part, of site: borrowing Site) {
        var isFirst = true
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            if part == .unknown {
                guard claim.state == .unknown else { continue }
                unknown += 1
                if let day = claim.checkedOn { check = max(check ?? day, day) }
            } else if isFirst {
                check = claim.checkedOn
            } else {
                check = claim.checkedOn.flatMap { day in check.map { min($0, day) } }
            }
            isFirst = false
        }
    }
}

extension HTMLWriter {
    /// Writes a film as an item of an `index`.
    mutating func writeLine(of film: Int, _ part: Tonight.Part, of site: Site) {
        let question = OpenQuestion(film, part, of: site)
        let facts = site.catalogue.films[film]
        write("<li")
        if saysFacts { write(site.cardFacts[film]) }
        write("><a")
        write(href: PageLink(to: site.path(ofFilm: film), as: .html, from: .root))
        write("><bdi>")
        write(text: facts.title)
        write("</bdi></a> <span>")
        if let year = facts.year {
            write(year)
            write(" · ")
        }
        if site.platforms.mine.count > 1, part == .unknown {
            say(Self.places(question.unknown))
            write(" · ")
        }
        writeCheck(question.check, isShort: false, of: site)
        write("</span></li>\n")
    }

    fileprivate static func places(_ unknown: Int) -> Phrase {
        "\(unknown, "of your platforms is unknown", "of your platforms are unknown")"
    }
}

extension MarkdownWriter {
    /// Writes a film as an item of a list.
    mutating func writeLine(of film: Int, _ part: Tonight.Part, of site: Site) {
        let question = OpenQuestion(film, part, of: site)
        writeItem(of: film, from: .root, of: site)
        if site.platforms.mine.count > 1, part == .unknown {
            write(", ")
            say(HTMLWriter.places(question.unknown))
        }
        write(", ")
        if question.check == nil {
            say(words: "never checked")
        } else {
            say(words: "checked ")
            writeDay(of: question.check, of: site)
        }
        write("\n")
    }
}
