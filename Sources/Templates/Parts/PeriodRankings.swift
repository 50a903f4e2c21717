import Data

/// What the films of a period are ranked by, each as a table of bars.
enum PeriodRanking: String, CaseIterable {
    case genres, decades, languages, directors, cast, platforms

    func ranking(of period: Period) -> Ranking {
        switch self {
        case .genres: period.genres
        case .decades: period.decades
        case .languages: period.languages
        case .directors: period.directors
        case .cast: period.cast
        case .platforms: period.platforms
        }
    }

    var title: Phrase {
        switch self {
        case .genres: "Genres"
        case .decades: "Decades"
        case .languages: "Languages"
        case .directors: "Directors"
        case .cast: "Cast"
        case .platforms: "Platforms"
        }
    }

    /// What one row is about.
    private var heading: Phrase {
        switch self {
        case .genres: "Genre"
        case .decades: "Decade"
        case .languages: "Language"
        case .directors, .cast: "Person"
        case .platforms: "Platform"
        }
    }

    func table(of ranking: Ranking) -> BarTable {
        BarTable(
            ranking, ranking.rows.count == ranking.all ? caption : caption(ranking), heading: heading,
            unit: self == .platforms ? "Viewings" : "Films")
    }

    private var caption: Phrase {
        switch self {
        case .genres: "Films by genre; a film may have several"
        case .decades: "Films by the decade that they are from"
        case .languages: "Films by the language that they were made in"
        case .directors: "Directors of two films or more"
        case .cast: "Who plays in two films or more"
        case .platforms: "Viewings by platform"
        }
    }

    /// When there are more than the table shows.
    private func caption(_ ranking: Ranking) -> Phrase {
        let (shown, all) = (ranking.rows.count, ranking.all)
        return switch self {
        case .genres: "The \(shown) genres with most films, of \(grouped: all)"
        case .decades: "The \(shown) decades with most films, of \(grouped: all)"
        case .languages: "The \(shown) languages with most films, of \(grouped: all)"
        case .directors: "The \(shown) directors with most films, of \(grouped: all) with two or more"
        case .cast: "The \(shown) people in most films, of \(grouped: all) with two or more"
        case .platforms: "The \(shown) platforms with most viewings, of \(grouped: all)"
        }
    }

    /// What is counted and in no row.
    func note(_ period: Period) -> Phrase? {
        guard self == .platforms, period.elsewhere > 0 else { return nil }
        return "\(period.elsewhere, "viewing was", "viewings were") elsewhere."
    }
}

extension HTMLWriter {
    /// Writes every ranking that has something.
    mutating func write(rankingsOf period: Period, from folder: PagePath.Folder, of site: Site) {
        write("<div class=\"charts\">\n")
        for kind in PeriodRanking.allCases {
            let ranking = kind.ranking(of: period)
            guard !ranking.rows.isEmpty else { continue }
            openSection(kind.title, id: kind.rawValue)
            let table = kind.table(of: ranking)
            open(table)
            for row in ranking.rows {
                openRow()
                write(nameOf: row.key, in: kind, from: folder, of: site)
                closeRow(row.count, in: table)
            }
            close(table)
            if let note = kind.note(period) { write("<p class=\"note\">\(note)</p>\n") }
            closeSection()
        }
        write("</div>\n")
    }

    private mutating func write(
        nameOf key: Int, in kind: PeriodRanking, from folder: PagePath.Folder, of site: Site
    ) {
        switch kind {
        case .genres: write(genre: key, from: folder, of: site)
        case .decades: write(decade: key * 10, from: folder, of: site)
        case .languages: say(site.languageName(ofFilm: key))
        case .directors, .cast: write(person: key, from: folder, of: site)
        case .platforms:
            write("<a")
            write(href: PageLink(to: site.path(ofPlatform: key), as: .html, from: folder))
            write("><bdi>\(site.catalogue.platforms[key].name)</bdi></a>")
        }
    }

    private mutating func write(decade year: Int, from folder: PagePath.Folder, of site: Site) {
        guard let path = site.path(ofDecade: year) else { return say(Phrase(decade: year)) }
        write("<a")
        write(href: PageLink(to: path, as: .html, from: folder))
        write(">\(Phrase(decade: year))</a>")
    }
}

extension MarkdownWriter {
    mutating func write(rankingsOf period: Period, from folder: PagePath.Folder, of site: Site) {
        for kind in PeriodRanking.allCases {
            let ranking = kind.ranking(of: period)
            guard !ranking.rows.isEmpty else { continue }
            write("\n## \(kind.title)\n\n")
            open(kind.table(of: ranking))
            for row in ranking.rows {
                openRow()
                write(nameOf: row.key, in: kind, from: folder, of: site)
                closeRow(row.count)
            }
            if let note = kind.note(period) { write("\n\(note)\n") }
        }
    }

    private mutating func write(
        nameOf key: Int, in kind: PeriodRanking, from folder: PagePath.Folder, of site: Site
    ) {
        switch kind {
        case .genres: write(genre: key, from: folder, of: site)
        case .decades: write(decade: key * 10, from: folder, of: site)
        case .languages: say(site.languageName(ofFilm: key))
        case .directors, .cast: write(person: key, from: folder, of: site)
        case .platforms:
            write("[\(site.catalogue.platforms[key].name)](")
            write(PageLink(to: site.path(ofPlatform: key), as: .markdown, from: folder))
            write(")")
        }
    }

    private mutating func write(decade year: Int, from folder: PagePath.Folder, of site: Site) {
        guard let path = site.path(ofDecade: year) else { return say(Phrase(decade: year)) }
        write("[\(Phrase(decade: year))](")
        write(PageLink(to: path, as: .markdown, from: folder))
        write(")")
    }
}

extension Site {
    /// What the language is called that a film was made in, or as the library writes it.
    fileprivate func languageName(ofFilm film: Int) -> Phrase {
        guard let code = catalogue.details(of: film)?.language else { return "" }
        return Templates.languageName(code, in: texts).map { Phrase(stringLiteral: $0) }
            ?? Phrase(verbatim: texts[code])
    }
}

extension Phrase {
    /// Such as `1990s`.
    init(decade year: Int) { self = "\(year)s" }
}
