import Templates

/// Files for other programs: a line for each kind.
extension SitePlan {
    mutating func addFiles() {
        if site.makes(.api) { addAPI() }
        let feeds = site.feeds
        add(files: feeds.count) { AtomFile(feed: feeds[$0]) }
        add(files: feeds.count) { JSONFeedFile(feed: feeds[$0]) }
        if site.makes(.badges) { addBadges() }
        add(files: 1) { _ in RobotsFile() }
        if site.makes(.llms), !site.settings.isUnlisted { add(files: 1) { _ in LanguageModelFile() } }
        if site.makes(.calendar) { add(files: 1) { _ in CalendarFile() } }
    }

    private mutating func addBadges() {
        add(files: BadgeFile.Number.allCases.count) { BadgeFile(number: BadgeFile.Number.allCases[$0]) }
        add(files: 1) { _ in CardFile() }
    }

    /// Adds what shows others the way, after all pages.
    mutating func addForVisitors() {
        addSitemap()
        add(0..<1, at: .overview) { _ in NotFoundPage() }
    }

    private mutating func addAPI() {
        add(files: site.entryFiles.named) { UserMovieFile(position: $0) }
        add(files: site.entryFiles.pages) { UserMoviesFile(page: $0) }
        add(files: 1) { _ in PlatformsFile() }
        add(files: 1) { _ in StatsFile() }
        add(files: 1) { _ in OpenAPIFile() }
    }
}
