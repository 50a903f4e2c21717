import Data

/// Why a film is suggested, as a sentence around the names that it has.
private struct ReasonWords {
    let site: Site
    /// How the title of a film is set, and how any other name is.
    let film: (String) -> Phrase
    let name: (String) -> Phrase

    func sentence(_ reason: Suggestions.Reason) -> Phrase {
        switch reason {
        case .person(let person, let role, let film):
            told(film, Self.shared(name(site.texts[site.catalogue.people[person].name]), as: role))
        case .tag(let tag, let film):
            told(film, "both tagged \(name(site.texts[site.catalogue.tags[tag]]))")
        case .genre(let genre, nil): "Because you like \(self.genre(genre)) films"
        case .genre(let genre, let decade?):
            "Because you like \(self.genre(genre)) films of the \(decade)s"
        case .decade(let decade): "Because you like films of the \(decade)s"
        }
    }

    private func genre(_ genre: Int) -> Phrase { name(site.texts[site.catalogue.genres.names[genre]]) }

    /// What was liked, and what the suggestion has of it.
    private func told(_ film: Int, _ shared: Phrase) -> Phrase {
        let title = self.film(site.catalogue.title(of: film))
        switch site.suggestions.ground {
        case .rated:
            guard let stars = site.catalogue.opinion(of: film)?.stars else { return shared }
            return "\(Self.given(stars, to: title)): \(shared)"
        case .favourites: return "\("Because you love \(title)" as Phrase): \(shared)"
        case .seenTwice: return "\("Because you watched \(title) more than once" as Phrase): \(shared)"
        case .seen: return "\("Because you watched \(title)" as Phrase): \(shared)"
        }
    }

    /// In English nobody sees whether stars agree with their number: likings are of four at least.
    private static func given(_ stars: Stars, to film: Phrase) -> Phrase {
        "Because you gave \(text: stars.number) \(agreeing: stars.halves / 2, "stars", "stars") to \(film)"
    }

    private static func shared(_ name: Phrase, as role: Suggestions.SharedRole) -> Phrase {
        switch role {
        case .director: "both by \(name)"
        case .writer: "both written by \(name)"
        case .cast: "both with \(name)"
        case .composer: "both with music by \(name)"
        case .cinematographer: "both shot by \(name)"
        case .several: "\(name) worked on both"
        }
    }
}

extension HTMLWriter {
    mutating func write(_ reason: Suggestions.Reason, of site: Site) {
        let words = ReasonWords(
            site: site, film: { "\(html: "<cite><bdi>\($0)</bdi></cite>")" },
            name: { "\(html: "<bdi>\($0)</bdi>")" })
        write("<p class=\"why\">\(words.sentence(reason))</p>\n")
    }
}

extension MarkdownWriter {
    mutating func write(_ reason: Suggestions.Reason, of site: Site) {
        let words = ReasonWords(
            site: site, film: { "\(markdown: "*\($0)*")" }, name: { Phrase(verbatim: $0) })
        say(words.sentence(reason))
    }
}
