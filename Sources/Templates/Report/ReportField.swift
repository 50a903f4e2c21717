import Data

/// What a report can say of a film; its name is the column of a table for programs.
enum ReportField: String, CaseIterable, Sendable {
    case id = "tconst"
    case title
    case originalTitle = "original_title"
    case year
    case genres
    case rating, votes
    case runningTime = "running_time"
    case listedOn = "watchlisted_on"
    case watchedOn = "watched_on"
    case isRewatch = "rewatch"
    case place
    case stars
    case review
    case tags
    case availability
    case checkedOn = "checked_on"

    /// The head of its column for people.
    var label: Phrase {
        switch self {
        case .id: "Id"
        case .title: "Film"
        case .originalTitle: "Original title"
        case .year: "Year"
        case .genres: "Genres"
        case .rating: "Rating"
        case .votes: "Votes"
        case .runningTime: "Length"
        case .listedOn: "Listed"
        case .watchedOn: "Watched"
        case .isRewatch: "Again"
        case .place: "Where"
        case .stars: "Stars"
        case .review: "Review"
        case .tags: "Tags"
        case .availability: "On my platforms"
        case .checkedOn: "Checked"
        }
    }

    /// Whether its column is set as numbers are.
    var isNumber: Bool { [.year, .rating, .votes, .runningTime].contains(self) }
}

/// A value in a report; each format writes it in its own way.
enum ReportCell: Sendable {
    case none
    case text(Text)
    case words(String)
    case number(Int)
    case rating(Rating)
    case stars(Stars)
    case date(PartialDate)
    /// A length in minutes.
    case minutes(Int)
    case texts([Text])
    case truth(Bool)
    case claims([Availability])
    case review(Text, hasSpoilers: Bool)
}

extension Site {
    func cell(_ field: ReportField, of row: ReportSection.Row) -> ReportCell {
        let film = catalogue.films[row.film]
        return switch field {
        case .id: .text(film.tconst)
        case .title: .text(film.title)
        case .originalTitle: film.originalTitle.isEmpty ? .none : .text(film.originalTitle)
        case .year: film.year.map(ReportCell.number) ?? .none
        case .genres: .texts(Array(catalogue.genres[film.genres]))
        case .rating: film.rating.map(ReportCell.rating) ?? .none
        case .votes: film.votes.map(ReportCell.number) ?? .none
        case .runningTime: catalogue.details(of: row.film)?.runtime.map(ReportCell.minutes) ?? .none
        case .listedOn: date(catalogue.entry(of: row.film)?.watchlistedOn)
        case .watchedOn: viewing(of: row).map { .date($0.date) } ?? .none
        case .isRewatch: row.play == nil ? .none : viewing(of: row).map { .truth($0.isRewatch) } ?? .none
        case .place: row.play == nil ? .none : place(of: viewing(of: row))
        case .stars: catalogue.opinion(of: row.film)?.stars.map(ReportCell.stars) ?? .none
        case .review: review(of: row.film)
        case .tags: tags(of: row.film)
        case .availability: .claims(claims(of: row))
        case .checkedOn: row.platform.map { check(of: row.film, on: $0) } ?? .none
        }
    }

    private func date(_ day: Day?) -> ReportCell { day.map { .date(PartialDate($0)) } ?? .none }

    /// The viewing that a row is there for, else the latest one.
    private func viewing(of row: ReportSection.Row) -> Play? {
        row.play.map { catalogue.play(at: $0) } ?? lastViewing(of: row.film)
    }

    private func place(of play: Play?) -> ReportCell {
        guard let play else { return .none }
        if let platform = play.platform { return .words(catalogue.platforms[platform].name) }
        return play.venue.isEmpty ? .none : .text(play.venue)
    }

    private func review(of film: Int) -> ReportCell {
        guard let opinion = catalogue.opinion(of: film), !opinion.review.isEmpty else { return .none }
        return .review(opinion.review, hasSpoilers: opinion.hasSpoilers)
    }

    private func tags(of film: Int) -> ReportCell {
        .texts(catalogue.taggings(of: film).map { catalogue.tags[catalogue.tagging(at: $0).tag] })
    }

    private func check(of film: Int, on platform: Int) -> ReportCell {
        date(catalogue.availability(of: film, on: platform).checkedOn)
    }

    /// On the platform that a row is there for, else on all of the owner's.
    private func claims(of row: ReportSection.Row) -> [Availability] {
        if let platform = row.platform { return [catalogue.availability(of: row.film, on: platform)] }
        var rows: [Availability] = []
        var claims = Claims(of: row.film, in: catalogue)
        while let claim = claims.next(on: platforms.mine, in: catalogue) { rows.append(claim) }
        return rows
    }
}
