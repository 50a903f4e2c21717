import Data

/// What a page says of itself to those who link to it: Open Graph (ogp.me), where the site's place is known.
struct SocialCard {
    let path: PagePath
    /// The film that the page is about.
    let film: Int?
    let lead: Phrase?
}

extension HTMLWriter {
    mutating func write(_ card: SocialCard, titled title: PageTitle, of site: Site) {
        writeProperty("title") { $0.write(title, of: site) }
        writeProperty("type") { $0.write(name: card.film == nil ? "website" : "video.movie") }
        writeProperty("url") {
            $0.write(site.frame.base)
            $0.write(card.path, as: .html)
        }
        writeProperty("site_name") { $0.write(text: site.settings.title) }
        if let text = card.film.flatMap({ site.description(ofFilm: $0) }) {
            writeProperty("description") { $0.write(text: text) }
        } else if let lead = card.lead {
            writeProperty("description") { $0.say(lead) }
        }
        guard let image = card.film.flatMap({ site.imageAddress(ofFilm: $0) }) else { return }
        writeProperty("image") { $0.write(text: image) }
    }

    private mutating func writeProperty(_ name: StaticString, _ content: (inout HTMLWriter) -> Void) {
        write("<meta property=\"og:")
        write(name: name)
        write("\" content=\"")
        content(&self)
        write("\">\n")
    }
}

/// What the window says before the site's title: a text of the program or of the library, or nothing.
enum PageTitle {
    case site
    case words(Phrase)
    case text(Text)
}

extension HTMLWriter {
    mutating func write(_ title: PageTitle, of site: Site) {
        switch title {
        case .site: write(text: site.settings.title)
        case .words(let words): say(words)
        case .text(let text): write(text: text)
        }
    }

    mutating func write(json title: PageTitle, of site: Site) {
        switch title {
        case .site: write(json: site.settings.title)
        case .words(let title): write(json: words.say(title))
        case .text(let text): write(json: text)
        }
    }
}

extension Site {
    /// The first two hundred characters or so of what a film is about; without that, its tagline.
    func description(ofFilm film: Int) -> String? {
        guard let details = catalogue.details(of: film) else { return nil }
        let text = texts[details.overview.isEmpty ? details.tagline : details.overview]
        guard !text.isEmpty else { return nil }
        guard text.count > 200 else { return text }
        let words = text.prefix(200)
        return (words.lastIndex(of: " ").map { words[..<$0] } ?? words) + "…"
    }

    /// Where the poster of a film is on the web.
    func imageAddress(ofFilm film: Int) -> String? {
        switch poster(of: film) {
        case .local(let path, _): base.map { $0.address + path }
        case .remote(let link):
            if case .address(let bytes) = link.target { String(decoding: bytes, as: UTF8.self) } else { nil }
        case nil: nil
        }
    }
}
