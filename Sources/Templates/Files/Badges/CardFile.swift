import Data

/// The site in short, as a picture: what is on, what was seen, what was seen last.
package struct CardFile: DataFile {
    package static let kind: StaticString = "badges"

    private static let width = 480
    private static let edge = 24
    private static let room = width - 2 * edge

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "badges/card.svg")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let last = site.diary.plays.first.map { site.catalogue.play(at: $0) }
        let height = last == nil ? 128 : 184
        file.write(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.width)" height="\(height)" \
            viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="title desc">
            <title id="title">\(site.settings.title)</title>
            <desc id="desc">\(description(of: site))</desc>
            \(Self.style)<rect class="ground" x=".5" y=".5" width="\(Self.width - 1)" \
            height="\(height - 1)" rx="10"/>
            <text class="name" x="\(Self.edge)" y="40">\(fitted(site.settings.title, size: 20))</text>

            """)
        for (index, number) in BadgeFile.Number.allCases.enumerated() {
            write(number, at: Self.edge + index * Self.room / 3, into: &file, of: site)
        }
        if let last { write(last, into: &file, of: site) }
        file.write("</svg>\n")
    }

    private func write(
        _ number: BadgeFile.Number, at x: Int, into file: inout DataWriter, of site: Site
    ) {
        let count = number.count(in: site)
        let kind: Markup = number == .tonight && count > 0 ? "count on" : "count"
        file.write("<text class=\"\(kind)\" x=\"\(x)\" y=\"84\">\(grouped: count)</text>\n")
        let label = GlyphWidths.fitting(
            file.words.say(number.label(count)), width: Self.room / 3 - 8, size: 11)
        file.write("<text class=\"small\" x=\"\(x)\" y=\"104\">\(label)</text>\n")
    }

    private func write(_ play: Play, into file: inout DataWriter, of site: Site) {
        let when: Phrase = "Lately watched · \(play.date)"
        let title = fitted(site.catalogue.titleAndYear(of: play.film), size: 15)
        file.write("<path class=\"line\" d=\"M\(Self.edge) 122.5H\(Self.width - Self.edge)\"/>\n")
        file.write("<text class=\"small\" x=\"\(Self.edge)\" y=\"145\">\(when)</text>\n")
        file.write("<text class=\"film\" x=\"\(Self.edge)\" y=\"165\">\(title)</text>\n")
    }

    private func fitted(_ text: String, size: Int) -> String {
        let clean = String(decoding: [UInt8](cleaning: text.utf8Span.span), as: UTF8.self)
        return GlyphWidths.fitting(clean, width: Self.room, size: size)
    }

    private func description(of site: Site) -> Phrase {
        let counts = BadgeFile.Number.allCases.map { number -> Phrase in
            let count = number.count(in: site)
            return "\(number.label(count)): \(films: count)"
        }
        return Phrase(joining: counts, by: "; ") + Phrase(verbatim: ".")
    }

    /// The two rooms of the site.
    private static let style: Markup = """
        <style>
        text { font-family: Verdana, "DejaVu Sans", sans-serif; fill: #1e1b18 }
        .ground { fill: #faf7f2; stroke: #dcd3c5 }
        .line { stroke: #dcd3c5 }
        .name, .count, .film { font-family: Georgia, "Noto Serif", serif; font-weight: 600 }
        .name { font-size: 20px }
        .count { font-size: 28px }
        .film { font-size: 15px }
        .small { font-size: 11px; fill: #5e564c }
        .on { fill: #8a4b00 }
        @media (prefers-color-scheme: dark) {
        text { fill: #f4ecdf }
        .ground { fill: #10131b; stroke: #2f3545 }
        .line { stroke: #2f3545 }
        .small { fill: #aaa395 }
        .on { fill: #ffb945 }
        }
        </style>

        """
}

extension BadgeFile.Number {
    /// What stands below the number; languages may say it shorter than elsewhere, as there is little room.
    fileprivate func label(_ count: Int) -> Phrase {
        switch self {
        case .watchlist: "\(agreeing: count, "On the watchlist", "On the watchlist")"
        case .watched: "Watched"
        case .tonight: "To watch tonight"
        }
    }
}
