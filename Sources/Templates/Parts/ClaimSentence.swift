import Data

/// Availability is a sentence with a mark: filled, hollow or dotted, and never a colour alone.
extension HTMLWriter {
    /// Writes one item of a `where` list, such as *On Netflix, checked 12 Oct 2025*.
    /// - Parameter link: where the platform's name leads. Without one it is plain, as in a card that is
    ///   itself a link, and the sentence is short.
    mutating func write(_ claim: Availability, link: Link? = nil, of site: Site) {
        let platform = site.catalogue.platforms[claim.platform]
        let name: Markup =
            link.map { "<a\(href: $0)><bdi>\(platform.name)</bdi></a>" } ?? "<bdi>\(platform.name)</bdi>"
        switch claim.state {
        case .available: write("<li class=\"on\"><span class=\"mark\"></span><span>On \(name)</span>")
        case .unavailable: write("<li class=\"off\"><span class=\"mark\"></span><span>Not on \(name)</span>")
        case .unknown: write("<li class=\"unknown\"><span class=\"mark\"></span><span>\(name) unknown</span>")
        }
        write(" \(Markup.check(claim.checkedOn, isShort: link == nil, of: site))</li>\n")
    }
}

extension Markup {
    /// When a claim was last checked, which every claim says.
    static func check(_ day: Day?, isShort: Bool, of site: Site) -> Markup {
        guard let day else { return "<span class=\"seen\">never checked</span>" }
        guard isShort else {
            let age: Markup = site.isOld(day) ? ", over 30 days ago" : ""
            return "<span class=\"seen\">checked \(shortDate(day))\(age)</span>"
        }
        let age: Markup = site.isOld(day) ? ", <abbr title=\"over 30 days ago\">old</abbr>" : ""
        return "<span class=\"seen\"><span class=\"sr\">checked </span>\(shortDate(day))\(age)</span>"
    }
}

extension MarkdownWriter {
    /// Writes the same sentence as a nested list item.
    mutating func write(_ claim: Availability, of site: Site) {
        let name = site.catalogue.platforms[claim.platform].name
        switch claim.state {
        case .available: write("  - ● On \(name)")
        case .unavailable: write("  - ○ Not on \(name)")
        case .unknown: write("  - ◌ \(name) unknown")
        }
        write(", \(Markdown.check(claim.checkedOn, of: site))\n")
    }
}

extension Markdown {
    static func check(_ day: Day?, of site: Site) -> Markdown {
        guard let day else { return "never checked" }
        return site.isOld(day) ? "checked \(day.written), over 30 days ago" : "checked \(day.written)"
    }

    /// The day of a check as a cell of a table says it.
    static func day(of check: Day?, of site: Site) -> Markdown {
        guard let check else { return "never" }
        return site.isOld(check) ? "\(check.written), over 30 days ago" : "\(check.written)"
    }
}
