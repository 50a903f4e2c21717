import Data
import Templates

extension Page {
    func html(of site: Site) -> String {
        var writer = HTMLWriter(texts: site.texts)
        render(into: &writer, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    func markdown(of site: Site) -> String {
        var writer = MarkdownWriter(texts: site.texts)
        render(into: &writer, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension DataFile {
    func text(of site: Site) -> String {
        var writer = DataWriter(texts: site.texts)
        render(into: &writer, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    func path(in site: Site) -> String {
        var bytes: [UInt8] = []
        appendPath(to: &bytes, in: site)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Site {
    /// A site of a catalogue made by hand, with the settings that most tests do not care about.
    init(_ builder: CatalogueBuilder, _ settings: Settings = Settings(title: "The Lantern"), asOf: Day? = nil)
    {
        self.init(settings: settings, catalogue: builder.build(), asOf: asOf)
    }

    func film(_ tconst: String) -> FilmPage {
        FilmPage(film: catalogue.films.firstIndex { texts[$0.tconst] == tconst } ?? 0)
    }

    /// A path as a value that can be compared.
    func string(_ path: PagePath) -> String { path.string(in: texts) }

    func platform(_ slug: String) -> PlatformPage {
        PlatformPage(platform: catalogue.platforms.firstIndex { $0.slug == slug } ?? 0)
    }
}

extension String {
    func count(of part: String) -> Int { ranges(of: part).count }

    /// Whether all parts are there, each after the one before it.
    func order(of parts: [String]) -> Bool {
        var rest = self[...]
        for part in parts {
            guard let range = rest.ranges(of: part).first else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }

    /// What stands between the first `start` and the next `end`.
    func between(_ start: String, _ end: String) -> String? {
        guard let first = ranges(of: start).first else { return nil }
        let rest = self[first.upperBound...]
        return rest.ranges(of: end).first.map { String(rest[..<$0.lowerBound]) }
    }
}
