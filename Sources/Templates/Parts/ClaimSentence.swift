import Data

/// Availability is a sentence with a mark: filled, hollow or dotted, and never a colour alone.
extension HTMLWriter {
    /// Writes one item of a `where` list, such as *On Netflix, checked 12 Oct 2025*.
    ///
    /// Where the library knows the film's place on the platform, the sentence leads there.
    /// - Parameters:
    ///   - isLinked: whether the platform's name leads to its page, as it does on the page of a film. In a
    ///     card, which is itself a link, it does not, and the sentence is short.
    ///   - leadsOut: not in lists that name every platform of many films, which would be half as heavy again.
    mutating func write(
        _ claim: Availability, about film: Int, isLinked: Bool = false, leadsOut: Bool = true, of site: Site
    ) {
        let label = site.labels[claim.platform]
        let name = isLinked ? label.link : label.name
        var way: Link?
        switch claim.state {
        case .available:
            let offer = site.catalogue.offer(of: film, on: claim.platform)
            if leadsOut { way = offer?.link(in: site.texts) }
            write("<li class=\"on\"><span class=\"mark\"></span><span>")
            if let way, !isLinked { openWayOut(way) }
            if offer?.isFree == true { say("Free on ", name) } else { say("On ", name) }
            if way != nil, !isLinked { write("</a>") }
        case .unavailable:
            write("<li class=\"off\"><span class=\"mark\"></span><span>")
            say("Not on ", name)
        case .unknown:
            write("<li class=\"unknown\"><span class=\"mark\"></span><span>")
            say("", name, " unknown")
        }
        write("</span> <span class=\"seen\">")
        writeCheck(claim.checkedOn, isShort: !isLinked, of: site)
        write("</span>")
        if let way, isLinked {
            write(" ")
            openWayOut(way)
            say(words: "Watch it there")
            write("</a>")
        }
        write("</li>\n")
    }

    /// Opens a link out of the site: the platform is not told where its visitor comes from.
    private mutating func openWayOut(_ way: Link) {
        write("<a")
        write(href: way)
        write(" rel=\"noreferrer\">")
    }

    /// Writes what is known of a film on the owner's platforms, in its card.
    mutating func writeWhere(of film: Int, of site: Site) {
        if site.platforms.mine.isEmpty { return }
        write("<ul class=\"where\">\n")
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            write(claim, about: film, leadsOut: false, of: site)
        }
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
            write(claim, about: film, leadsOut: false, of: site)
        }
        if isOpen { write("</ul>\n") }
    }

    /// When a claim was last checked, which every claim says.
    mutating func writeCheck(_ day: Day?, isShort: Bool, of site: Site) {
        guard let day else { return say(words: "never checked") }
        if isShort { write("<span class=\"sr\">") }
        say(words: "checked")
        write(isShort ? " </span>" : " ")
        write(shortDate: day)
        guard site.isOld(day) else { return }
        write(", ")
        if isShort {
            write("<abbr title=\"")
            say(words: "over 30 days ago")
            write("\">")
            say(words: "old")
            write("</abbr>")
        } else {
            say(words: "over 30 days ago")
        }
    }
}

extension MarkdownWriter {
    /// Writes the same sentence as a nested list item.
    /// - Parameter number: of the item above it, on a list that is ranked.
    mutating func write(
        _ claim: Availability, about film: Int, below number: Int? = nil, of site: Site
    ) {
        openItem(below: number)
        let name = site.labels[claim.platform].markdownName
        switch claim.state {
        case .available:
            let offer = site.catalogue.offer(of: film, on: claim.platform)
            write("● ")
            say(offer?.isFree == true ? "Free on " : "On ") {
                $0.write(name, leadingTo: offer?.link(in: site.texts))
            }
        case .unavailable:
            write("○ ")
            say("Not on ", name)
        case .unknown:
            write("◌ ")
            say("", name, " unknown")
        }
        write(", ")
        if claim.checkedOn == nil {
            say(words: "never checked")
        } else {
            say(words: "checked")
            write(" ")
            writeDay(of: claim.checkedOn, of: site)
        }
        write("\n")
    }

    private mutating func write(_ name: Fragment<Markdown>, leadingTo way: Link?) {
        guard let way else { return write(name) }
        write("[")
        write(name)
        write("](")
        write(way)
        write(")")
    }

    /// Writes the same for all of the owner's platforms, below a film's line.
    mutating func writeWhere(of film: Int, of site: Site) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            write(claim, about: film, of: site)
        }
    }

    /// Writes the same for those that have it.
    mutating func writeAvailable(of film: Int, below number: Int?, of site: Site) {
        var claims = Claims(of: film, in: site.catalogue)
        while let claim = claims.next(on: site.platforms.mine, in: site.catalogue) {
            if claim.state == .available { write(claim, about: film, below: number, of: site) }
        }
    }

    /// Writes the day of a check as a cell of a table says it.
    mutating func writeDay(of check: Day?, of site: Site) {
        guard let check else { return say(words: "never") }
        write(check)
        guard site.isOld(check) else { return }
        write(", ")
        say(words: "over 30 days ago")
    }
}

extension Offer {
    /// Where the platform shows the film, when that is a page on the web.
    func link(in texts: borrowing TextBlock) -> Link? {
        guard !address.isEmpty, let link = Link(external: texts[address]), !link.isMail else { return nil }
        return link
    }
}
