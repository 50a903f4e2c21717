import Data

/// A section of a report: films in their order, in parts where the site has several lists.
struct ReportSection: Sendable {
    /// A film of a section, with the viewing or the platform that it is there for.
    struct Row: BitwiseCopyable, Sendable {
        private let filmNumber: Int32
        private let playNumber: Int32
        private let platformNumber: Int32

        init(film: Int, play: Int? = nil, platform: Int? = nil) {
            filmNumber = Int32(clamping: film)
            playNumber = Int32(clamping: play ?? -1)
            platformNumber = Int32(clamping: platform ?? -1)
        }

        var film: Int { Int(filmNumber) }
        /// The index of the viewing in the catalogue's.
        var play: Int? { playNumber < 0 ? nil : Int(playNumber) }
        var platform: Int? { platformNumber < 0 ? nil : Int(platformNumber) }
    }

    struct Part: Sendable {
        /// Nil for the only part.
        let title: Phrase?
        let rows: [Row]

        /// `12 films`, or `3 viewings` where the rows are that.
        var counted: Phrase {
            rows.first?.play == nil
                ? films(rows.count) : "\(rows.count, "viewing", "viewings")"
        }
    }

    let name: SectionName
    let parts: [Part]

    var count: Int { parts.reduce(0) { $0 + $1.rows.count } }

    init(_ name: SectionName, of site: Site) {
        self.name = name
        let catalogue = site.catalogue
        switch name {
        case .tonight: parts = [Part(films: site.tonight.films)]
        case .watchlist: parts = [Part(films: catalogue.watchlist.map { catalogue.entries[$0].film })]
        case .history: parts = Self.history(of: site)
        case .platforms: parts = Self.platforms(of: site)
        case .films: parts = [Part(films: site.films.order)]
        default: parts = Self.shelves(name, of: site)
        }
    }

    /// What a reader of one format at least is told of each film.
    var fields: [ReportField] {
        switch name {
        case .tonight: [.title, .year, .rating, .runningTime, .availability]
        case .watchlist: [.title, .year, .rating, .runningTime, .listedOn, .availability]
        case .history: [.watchedOn, .title, .year, .stars, .place]
        case .platforms: [.title, .year, .rating, .runningTime, .checkedOn]
        case .films: [.title, .year, .rating, .genres, .watchedOn]
        case .reviews: [.title, .year, .stars, .review]
        default: [.title, .year, .rating, .stars, .watchedOn]
        }
    }
}

extension ReportSection.Part {
    fileprivate init(_ title: Phrase? = nil, films: some Sequence<Int>) {
        self.init(title: title, rows: films.map { ReportSection.Row(film: $0) })
    }
}

extension ReportSection {
    /// The years, newest first, and what has no date.
    private static func history(of site: Site) -> [Part] {
        let catalogue = site.catalogue
        func rows(_ plays: some Sequence<Int>) -> [Row] {
            plays.map { Row(film: catalogue.plays.rows[$0].film, play: $0) }
        }
        var parts = site.diary.years.map { year in
            Part(title: Phrase(verbatim: year.name), rows: rows(site.diary.plays[year.range]))
        }
        if !catalogue.undated.isEmpty {
            parts.append(Part(title: "Date unknown", rows: rows(catalogue.undated)))
        }
        return parts
    }

    /// What each of the owner's platforms has now.
    private static func platforms(of site: Site) -> [Part] {
        site.platforms.mine.map { platform in
            let list = site.platforms.lists[platform]
            return Part(
                title: Phrase(verbatim: site.catalogue.platforms[platform].name),
                rows: list.claims[list.available].map { Row(film: $0.film, platform: platform) })
        }
    }

    private static func shelves(_ name: SectionName, of site: Site) -> [Part] {
        let shelves = site.shelves[name]
        return (0..<shelves.count).map { list in
            Part(title(ofList: list, in: name, of: site), films: shelves[list].map { shelves.film(at: $0) })
        }
    }

    private static func title(ofList list: Int, in name: SectionName, of site: Site) -> Phrase? {
        let catalogue = site.catalogue
        return switch name {
        case .tags: Phrase(verbatim: site.texts[catalogue.tags[list]])
        case .lists: Phrase(verbatim: site.texts[catalogue.lists[list].name])
        case .people:
            Phrase(verbatim: site.texts[catalogue.people[Int(site.shelves.people.people[list])].name])
        case .genres: Phrase(verbatim: site.texts[site.shelves.genres.names[list]])
        case .decades: Phrase(decade: site.shelves.decades.decades[list])
        default: nil
        }
    }
}
