import Data

/// The front page: what can be watched tonight, what was watched lately, and where to go on.
package struct OverviewPage: Page {
    package static let kind: StaticString = "overview"

    /// More would bury what follows; the page of tonight has them all.
    static let mostFilms = 12
    private static let mostWatched = 8

    package init() {}

    package func path(in site: Site) -> PagePath { PagePath(.root, site.names.index) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open(at: path, in: .overview, lead: Headline(site).title, of: site)
        writeBoard(into: &html, of: site)
        for block in site.settings.blocks.overview {
            switch block {
            case .changes: writeChanges(into: &html, of: site)
            case .tonight: writeTonight(into: &html, of: site)
            case .latest: writeLatest(into: &html, of: site)
            case .counts: writeCounts(into: &html, of: site)
            case .files: writeFiles(into: &html, of: site)
            case .owner: writeOwner(into: &html, of: site)
            }
        }
        html.close(at: path, of: site)
    }

    private func writeBoard(into html: inout HTMLWriter, of site: Site) {
        let headline = Headline(site)
        html.write(headline.isLit ? "<div class=\"board on\">\n" : "<div class=\"board\">\n")
        html.write("<h1>\(headline.title)</h1>\n<p class=\"lead\">\(headline.lead)</p>\n")
        if headline.isLit { writeStubs(into: &html, of: site) }
        html.write("</div>\n")
    }

    private func writeStubs(into html: inout HTMLWriter, of site: Site) {
        html.write("<ul class=\"stubs\">\n")
        for platform in site.platforms.mine {
            let count = site.platforms.lists[platform].available.count
            guard count > 0 else { continue }
            let name = site.catalogue.platforms[platform].name
            html.write("<li class=\"on\"><a")
            html.write(href: PageLink(to: site.path(ofPlatform: platform), as: .html, from: .root))
            html.write("><b>\(grouped: count)</b> ")
            html.write("<span>\(say: "on \(html: "<bdi>\(name)</bdi>")")</span></a></li>\n")
        }
        html.write("</ul>\n")
    }

    private func writeLatest(into html: inout HTMLWriter, of site: Site) {
        guard !site.diary.plays.isEmpty else { return }
        html.openSection(
            "Lately watched", id: "latest",
            aside: "<a href=\"history.html\">\(say: "The whole history")</a>")
        html.writeWatched(site.diary.plays.prefix(Self.mostWatched), from: .root, of: site)
        html.closeSection()
    }

    private func writeCounts(into html: inout HTMLWriter, of site: Site) {
        let catalogue = site.catalogue
        guard !catalogue.films.isEmpty else { return }
        html.openSection("In this library", id: "counts")
        html.write("<ul class=\"stubs\">\n")
        html.writeStub(catalogue.watchlist.count, "on the watchlist", "watchlist.html")
        writeWatchedCounts(into: &html, of: site)
        let (films, platforms) = (catalogue.films.count, catalogue.platforms.count)
        html.writeStub(films, "\(agreeing: films, "film in all", "films in all")", "movies.html")
        html.writeStub(platforms, "\(agreeing: platforms, "platform", "platforms")", "platforms.html")
        html.write("</ul>\n")
        html.closeSection()
    }

    /// What has no date is counted apart: it is on a page of its own.
    private func writeWatchedCounts(into html: inout HTMLWriter, of site: Site) {
        let (viewings, seen) = (site.diary.plays.count, site.diary.films)
        if viewings == seen {
            html.writeStub(
                viewings, "\(agreeing: viewings, "film watched", "films watched")", "history.html")
        } else {
            html.writeStub(
                viewings, "\(agreeing: viewings, "viewing", "viewings") of \(films: seen)", "history.html")
        }
        let undated = site.undated.films.count
        if undated > 0 {
            html.writeStub(
                undated, "\(agreeing: undated, "film seen, date unknown", "films seen, date unknown")",
                "history/undated.html")
        }
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        let headline = Headline(site)
        let title = Markdown.quoted(site.settings.title)
        markdown.write("---\ntitle: \(title)\n---\n\n# \(headline.title)\n\n\(headline.lead)\n")
        for block in site.settings.blocks.overview {
            switch block {
            case .changes: writeChanges(into: &markdown, of: site)
            case .tonight: writeTonight(into: &markdown, of: site)
            case .latest: writeLatest(into: &markdown, of: site)
            case .counts: writeCounts(into: &markdown, of: site)
            case .files: writeFiles(into: &markdown, of: site)
            case .owner: writeOwner(into: &markdown, of: site)
            }
        }
    }

    private func writeLatest(into markdown: inout MarkdownWriter, of site: Site) {
        guard !site.diary.plays.isEmpty else { return }
        markdown.write("\n## \(say: "Lately watched")\n\n")
        markdown.writeWatched(site.diary.plays.prefix(Self.mostWatched), from: .root, of: site)
    }

    private func writeCounts(into markdown: inout MarkdownWriter, of site: Site) {
        let catalogue = site.catalogue
        markdown.write("\n## \(say: "In this library")\n\n")
        markdown.write("- [\(say: "Tonight")](tonight.md): \(films: site.tonight.films.count)\n")
        markdown.write("- [\(say: "Watchlist")](watchlist.md): \(films: catalogue.watchlist.count)\n")
        let watched = viewings(site.diary.plays.count, of: site.diary.films)
        markdown.write("- [\(say: "History")](history.md): \(watched)\n")
        if !site.undated.films.isEmpty {
            markdown.write("- [\(say: "Seen, date unknown")](history/undated.md): ")
            markdown.write("\(viewings(site.undated.viewings, of: site.undated.films.count))\n")
        }
        let platforms: Phrase = "\(catalogue.platforms.count, "platform", "platforms")"
        markdown.write("- [\(say: "Platforms")](platforms.md): \(platforms)\n")
        markdown.write("- [\(say: "All films")](movies.md): \(films: catalogue.films.count)\n")
        markdown.writeOptionalSections(of: site)
        for (page, name) in zip(site.ownPages, site.names.ownPages) where page.navigationLabel != nil {
            markdown.write("- [\(page.title)](")
            markdown.write(PageLink(to: PagePath(.root, name), as: .markdown, from: .root))
            markdown.write(")\n")
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func writeStub(_ count: Int, _ words: Phrase, _ path: String) {
        let link = Link(to: path, from: "index.html")
        write(
            "<li><a\(href: link)><b>\(grouped: count)</b> <span>\(words)</span></a></li>\n")
    }
}
