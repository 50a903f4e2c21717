import Data

/// One thing that happened, as a feed tells it.
struct FeedItem {
    let film: Int
    /// The same for as long as it is true that it happened, wherever the site is.
    let id: StableID
    let text: String
    /// As RFC 3339 writes it. What is known to the day is its noon in UTC, which is that day nearly
    /// everywhere.
    let updated: String

    private init(
        film: Int, _ kind: String, _ moment: String, _ words: Phrase, updated: String,
        in site: borrowing Site
    ) {
        let key = site.texts[site.catalogue.films[film].tconst]
        id = StableID(of: [kind, key, moment])
        self.film = film
        text = site.say(words)
        self.updated = updated
    }

    /// The newest of a feed.
    static func all(of feed: Feed, in site: Site) -> [FeedItem] {
        switch feed {
        case .history: site.diary.plays.prefix(Feed.mostItems).map { FeedItem(viewing: $0, in: site) }
        case .watchlist:
            site.catalogue.watchlist.prefix(Feed.mostItems).map { FeedItem(wish: $0, in: site) }
        case .availability:
            site.changes.availability.prefix(Feed.mostItems).map { FeedItem($0, in: site) }
        }
    }

    /// - Parameter index: of the viewing in the catalogue.
    private init(viewing index: Int, in site: borrowing Site) {
        let play = site.catalogue.play(at: index)
        let number = site.catalogue.numberOnItsDate(ofPlay: index)
        let moment = number == 1 ? play.date.description : "\(play.date) \(number)"
        self.init(
            film: play.film, "watched", moment, Self.words(play), updated: Self.noon(of: play.date.firstDay),
            in: site)
    }

    private static func words(_ play: Play) -> Phrase {
        switch (play.date.precision, play.isRewatch) {
        case (.day, false): "Watched on \(play.date)."
        case (.day, true): "Watched again on \(play.date)."
        case (.month, false): "Watched \(withinTime: play.date)."
        case (.month, true): "Watched again \(withinTime: play.date)."
        case (_, false): "Watched in \(play.date)."
        case (_, true): "Watched again in \(play.date)."
        }
    }

    /// - Parameter index: of an entry of the watchlist.
    private init(wish index: Int, in site: borrowing Site) {
        let entry = site.catalogue.entries[index]
        let day = entry.watchlistedOn
        let time = site.catalogue.times(ofEntry: index).watchlistedAt?.description ?? Self.noon(of: day)
        let words: Phrase = day.map { "Put on the watchlist on \($0)." } ?? "Put on the watchlist."
        self.init(film: entry.film, "watchlisted", time, words, updated: time, in: site)
    }

    private init(_ change: AvailabilityChange, in site: borrowing Site) {
        let platform = site.catalogue.platforms[change.platform]
        let day = change.foundOn
        let words: Phrase =
            switch change.after {
            case .available: "Came to \(platform.name), found on \(day)."
            case .unavailable: "Left \(platform.name), found on \(day)."
            case .unknown: "No longer known whether it is on \(platform.name), found on \(day)."
            }
        self.init(
            film: change.film, "\(change.before) \(change.after) \(platform.slug)",
            day.description, words, updated: Self.noon(of: day), in: site)
    }

    private static func noon(of day: Day?) -> String { "\(day ?? .first)T12:00:00Z" }
}

extension FeedItem {
    /// When the newest of them happened; without any, a day before all: that of the build would make a feed
    /// new that has nothing.
    static func updated(_ items: [FeedItem]) -> String {
        items.map(\.updated).max() ?? noon(of: Day(number: 0))
    }

    /// Such as `Interstellar (2014)`.
    func title(in site: Site) -> String { site.catalogue.titleAndYear(of: film) }
}

extension Catalogue {
    /// Such as `Interstellar (2014)`.
    func titleAndYear(of film: Int) -> String {
        let title = title(of: film)
        return films[film].year.map { "\(title) (\($0))" } ?? title
    }

    /// 1 for the first viewing of its film on a date, 2 for the next one: nothing else tells them apart.
    func numberOnItsDate(ofPlay index: Int) -> Int {
        let play = plays.rows[index]
        let range = plays.range(of: play.film)
        // A film's viewings stand from the latest to the first.
        return 1 + plays.rows[index..<range.upperBound].dropFirst().prefix { $0.date == play.date }.count
    }
}
