import Data

/// Availability is a sentence with a mark: filled, hollow or dotted, and never a colour alone.
extension HTMLWriter {
    /// Writes one item of a `where` list, such as *On Netflix, checked 12 Oct 2025*.
    /// - Parameter isLinked: whether the platform's name leads to its page, as it does on the page of a film.
    ///   In a card, which is itself a link, it is plain, and the sentence is short.
    mutating func write(_ claim: Availability, isLinked: Bool = false, of site: Site) {
        switch claim.state {
        case .available: write("<li class=\"on\"><span class=\"mark\"></span><span>On ")
        case .unavailable: write("<li class=\"off\"><span class=\"mark\"></span><span>Not on ")
        case .unknown: write("<li class=\"unknown\"><span class=\"mark\"></span><span>")
        }
        let label = site.labels[claim.platform]
        write(isLinked ? label.link : label.name)
        if claim.state == .unknown { write(" unknown") }
        write("</span> <span class=\"seen\">")
        writeCheck(claim.checkedOn, isShort: !isLinked, of: site)
        write("</span></li>\n")
    }

    /// Writes what is known of a film on the owner's platforms, in its card.
    mutating func writeWhere(of film: Int, of site: Site) {
        if site.platforms.mine.isEmpty { return }
        write("<ul class=\"where\">\n")
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) { write(claim, of: site) }
        write("</ul>\n")
    }

    /// Writes which of the owner's platforms have a film, in its card; nothing when none has it.
    mutating func writeAvailable(of film: Int, of site: Site) {
        var isOpen = false
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            guard claim.state == .available else { continue }
            if !isOpen { write("<ul class=\"where\">\n") }
            isOpen = true
            write(claim, of: site)
        }
        if isOpen { write("</ul>\n") }
    }

    /// When a claim was last checked, which every claim says.
    private mutating func writeCheck(_ day: Day?, isShort: Bool, of site: Site) {
        guard let day else { return write("never checked") }
        if isShort { write("<span class=\"sr\">checked </span>") } else { write("checked ") }
        write(shortDate: day)
        guard site.isOld(day) else { return }
        if isShort {
            write(", <abbr title=\"over 30 days ago\">old</abbr>")
        } else {
            write(", over 30 days ago")
        }
    }
}

extension MarkdownWriter {
    /// Writes the same sentence as a nested list item.
    /// - Parameter number: of the item above it, on a list that is ranked.
    mutating func write(_ claim: Availability, below number: Int? = nil, of site: Site) {
        openItem(below: number)
        switch claim.state {
        case .available: write("● On ")
        case .unavailable: write("○ Not on ")
        case .unknown: write("◌ ")
        }
        write(site.labels[claim.platform].markdownName)
        if claim.state == .unknown { write(" unknown, ") } else { write(", ") }
        if claim.checkedOn != nil { write("checked ") }
        writeDay(of: claim.checkedOn, of: site)
        if claim.checkedOn == nil { write(" checked\n") } else { write("\n") }
    }

    /// Writes the same for all of the owner's platforms, below a film's line.
    mutating func writeWhere(of film: Int, of site: Site) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) { write(claim, of: site) }
    }

    /// Writes the same for those that have it.
    mutating func writeAvailable(of film: Int, below number: Int?, of site: Site) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            if claim.state == .available { write(claim, below: number, of: site) }
        }
    }

    /// Writes the day of a check as a cell of a table says it.
    mutating func writeDay(of check: Day?, of site: Site) {
        guard let check else { return write("never") }
        write(check)
        if site.isOld(check) { write(", over 30 days ago") }
    }
}
