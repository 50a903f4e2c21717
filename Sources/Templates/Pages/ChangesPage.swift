import Data

/// What changed last: on the owner's platforms, and by what they did.
package struct ChangesPage: Page {
    package static let kind: StaticString = "changes"

    /// More cards would be a page of their own; what follows is lines.
    private static let mostCards = 60

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .changes) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("What changed", at: path, in: .named(.changes), of: site)
        html.write("<h1>\(say: "What changed")</h1>\n<p class=\"lead\">\(lead(of: site))</p>\n")
        if let finding = site.changes.finding { write(finding, into: &html, of: site) }
        for day in Self.days(of: rest(of: site)) {
            guard let first = day.first?.day else { continue }
            html.write("<section class=\"dated\" aria-labelledby=\"d\(first.description)\">\n")
            html.write("<div class=\"head\">")
            html.write("<h2 id=\"d\(first.description)\">\(.date(first))</h2></div>\n")
            write(day, into: &html, of: site)
            html.closeSection()
        }
        if let note = note(of: site) { html.write("<p class=\"note\">\(note)</p>\n") }
        html.close(at: path, of: site)
    }

    private func lead(of site: Site) -> Phrase {
        if let finding = site.changes.finding {
            return "\(finding.summary): found in checks up to \(finding.day)."
        }
        return site.changes.isEmpty
            ? "Nothing has changed yet. What comes to your platforms or leaves them is told here."
            : "No film has come to your platforms yet, or left them, since Marquee first looked."
    }

    /// What was found last counts against what is told of the days before.
    private func rest(of site: Site) -> ArraySlice<LatestChanges.Event> {
        site.changes.events.prefix(LatestChanges.most - (others(of: site).count))
    }

    /// What the last build found that no card shows.
    private func others(of site: Site) -> ArraySlice<LatestChanges.Event> {
        let events = site.changes.finding?.events ?? []
        return events[cards(of: events).endIndex...].prefix(LatestChanges.most / 2)
    }

    private func cards(of events: [LatestChanges.Event]) -> ArraySlice<LatestChanges.Event> {
        events.prefix { $0.kind == .arrived }.prefix(Self.mostCards)
    }

    private func note(of site: Site) -> Phrase? {
        let untold = site.changes.events.count - rest(of: site).count
        let older = site.changes.older + untold
        return older == 0 ? nil : "\(older, "older change", "older changes") not shown."
    }

    private func unshown(_ finding: LatestChanges.Finding, of site: Site) -> Phrase? {
        let shown = cards(of: finding.events).count + others(of: site).count
        let more = finding.events.count - shown + finding.leftOut
        return more == 0 ? nil : "And \(more, "change", "changes") more of that day."
    }

    private func write(_ finding: LatestChanges.Finding, into html: inout HTMLWriter, of site: Site) {
        let cards = cards(of: finding.events)
        html.openSection("Found last", id: "found", aside: .date(finding.day))
        if !cards.isEmpty {
            html.write("<ul class=\"wall\">\n")
            for films in Self.films(of: cards) { writeCard(films, into: &html, of: site) }
            html.write("</ul>\n")
        }
        write(others(of: site), into: &html, of: site)
        if let note = unshown(finding, of: site) { html.write("<p class=\"note\">\(note)</p>\n") }
        html.closeSection()
    }

    /// One card for a film, with every platform on which it arrived.
    private func writeCard(
        _ events: ArraySlice<LatestChanges.Event>, into html: inout HTMLWriter, of site: Site
    ) {
        guard let film = events.first?.film else { return }
        html.openCard(of: film, from: .root, of: site)
        html.write("<ul class=\"where\">\n")
        for event in events {
            let words = ChangeWords(event, of: site)
            html.openItem(words)
            html.write(words, of: site)
            html.write("</li>\n")
        }
        html.write("</ul>\n")
        html.closeCard()
    }

    private func write(
        _ events: ArraySlice<LatestChanges.Event>, into html: inout HTMLWriter, of site: Site
    ) {
        guard !events.isEmpty else { return }
        html.write("<ul class=\"where log\">\n")
        for event in events {
            let words = ChangeWords(event, of: site)
            html.openItem(words)
            html.write("<a")
            html.write(href: PageLink(to: site.path(ofFilm: event.film), as: .html, from: .root))
            html.write("><bdi>")
            html.write(text: site.catalogue.films[event.film].title)
            html.write("</bdi></a> ")
            html.write(words, of: site)
            html.write("</li>\n")
        }
        html.write("</ul>\n")
    }

    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("What changed")
        markdown.write("\(lead(of: site))\n")
        if let finding = site.changes.finding {
            markdown.write("\n## \(say: "Found last: \(finding.day)")\n\n")
            write(cards(of: finding.events), into: &markdown, of: site)
            write(others(of: site), into: &markdown, of: site)
            if let note = unshown(finding, of: site) { markdown.write("\n\(note)\n") }
        }
        for day in Self.days(of: rest(of: site)) {
            guard let first = day.first?.day else { continue }
            markdown.write("\n## \(first)\n\n")
            write(day, into: &markdown, of: site)
        }
        if let note = note(of: site) { markdown.write("\n\(note)\n") }
    }

    private func write(
        _ events: ArraySlice<LatestChanges.Event>, into markdown: inout MarkdownWriter, of site: Site
    ) {
        for event in events {
            markdown.write("- [")
            markdown.write(text: site.catalogue.films[event.film].title)
            markdown.write("](")
            markdown.write(PageLink(to: site.path(ofFilm: event.film), as: .markdown, from: .root))
            markdown.write("): ")
            markdown.write(ChangeWords(event, of: site), of: site)
            markdown.write("\n")
        }
    }

    private static func days(
        of events: ArraySlice<LatestChanges.Event>
    ) -> [ArraySlice<LatestChanges.Event>] {
        events.runs { $0.day == $1.day }
    }

    private static func films(
        of events: ArraySlice<LatestChanges.Event>
    ) -> [ArraySlice<LatestChanges.Event>] {
        events.runs { $0.film == $1.film }
    }
}

extension ArraySlice {
    /// The longest parts in which each element belongs to the one before it.
    fileprivate func runs(where belongs: (Element, Element) -> Bool) -> [ArraySlice] {
        var runs: [ArraySlice] = []
        var start = startIndex
        for index in indices.dropFirst() where !belongs(self[index - 1], self[index]) {
            runs.append(self[start..<index])
            start = index
        }
        return isEmpty ? runs : runs + [self[start...]]
    }
}
