import Data

/// Availability is a sentence with a mark: filled, hollow or dotted, and never a colour alone.
extension HTMLWriter {
    /// Writes one item of a `where` list, such as *On Netflix, checked 12 Oct 2025*.
    /// - Parameter link: where the platform's name leads. Without one it is plain, as in a card that is
    ///   itself a link, and the sentence is short.
    mutating func write(_ claim: Availability, link: Link? = nil, of site: Site) {
        switch claim.state {
        case .available: write("<li class=\"on\"><span class=\"mark\"></span><span>On ")
        case .unavailable: write("<li class=\"off\"><span class=\"mark\"></span><span>Not on ")
        case .unknown: write("<li class=\"unknown\"><span class=\"mark\"></span><span>")
        }
        let name = site.catalogue.platforms[claim.platform].name
        if let link {
            write("<a")
            write(href: link)
            write(">")
        }
        write("<bdi>")
        write(text: name)
        write(link == nil ? "</bdi>" : "</bdi></a>")
        write(
            claim.state == .unknown
                ? " unknown</span> <span class=\"seen\">" : "</span> <span class=\"seen\">")
        writeCheck(claim.checkedOn, isShort: link == nil, of: site)
        write("</span></li>\n")
    }

    /// When a claim was last checked, which every claim says.
    private mutating func writeCheck(_ day: Day?, isShort: Bool, of site: Site) {
        guard let day else { return write("never checked") }
        write(isShort ? "<span class=\"sr\">checked </span>" : "checked ")
        write(shortDate: day)
        guard site.isOld(day) else { return }
        write(isShort ? ", <abbr title=\"over 30 days ago\">old</abbr>" : ", over 30 days ago")
    }
}

extension MarkdownWriter {
    /// Writes the same sentence as a nested list item.
    mutating func write(_ claim: Availability, of site: Site) {
        let name = site.catalogue.platforms[claim.platform].name
        switch claim.state {
        case .available: write("  - ● On ")
        case .unavailable: write("  - ○ Not on ")
        case .unknown: write("  - ◌ ")
        }
        write(text: name)
        write(claim.state == .unknown ? " unknown, " : ", ")
        if claim.checkedOn != nil { write("checked ") }
        writeDay(of: claim.checkedOn, of: site)
        write(claim.checkedOn == nil ? " checked\n" : "\n")
    }

    /// Writes the day of a check as a cell of a table says it.
    mutating func writeDay(of check: Day?, of site: Site) {
        guard let check else { return write("never") }
        write(check)
        if site.isOld(check) { write(", over 30 days ago") }
    }
}
