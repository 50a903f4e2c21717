import Data

extension Play {
    /// Whether it is known where the film was watched.
    var hasPlace: Bool { platform != nil || !venue.isEmpty }

    /// Whether there is more to say of the viewing than when it was.
    var saysMore: Bool { isRewatch || hasPlace }
}

/// When a film was seen last: ` in 2016` when it was seen once, and `, last in 2016` when more often.
extension HTMLWriter {
    mutating func write(latest date: PartialDate, of viewings: Int) {
        if viewings > 1, date.precision != .unknown { say(words: ", last") }
        write(on: date)
    }

    /// The form for narrow places.
    mutating func write(latestShort date: PartialDate, of viewings: Int) {
        if viewings > 1, date.precision != .unknown { say(words: ", last") }
        write(onShort: date)
    }
}

extension MarkdownWriter {
    mutating func write(latest date: PartialDate, of viewings: Int) {
        if viewings > 1, date.precision != .unknown { say(words: ", last") }
        write(on: date)
    }
}

/// What is known of a viewing beside its date: that it was not the first, and where it was.
extension HTMLWriter {
    /// Writes such as `again · on Netflix`; nothing when nothing is known.
    /// - Parameters:
    ///   - isLinked: whether the platform's name leads to its page; not in a card, which is a link.
    ///   - isLine: whether it is a line of its own, and so begins with a capital.
    mutating func write(
        viewing play: Play, isLinked: Bool = false, isLine: Bool = false, of site: Site
    ) {
        if play.isRewatch { say(words: isLine ? "Again" : "again") }
        if let platform = play.platform {
            if play.isRewatch { write(" · ") }
            let label = site.labels[platform]
            let name = isLinked ? label.link : label.name
            if isLine, !play.isRewatch { say("On ", name) } else { say("on ", name) }
        }
        guard !play.venue.isEmpty else { return }
        if play.isRewatch || play.platform != nil { write(" · ") }
        write("<bdi>")
        write(text: play.venue)
        write("</bdi>")
    }
}

extension MarkdownWriter {
    /// Writes the same as a part of a line.
    /// - Parameter isLinked: whether the platform's name leads to its page, on the page of a film.
    mutating func write(viewing play: Play, isLinked: Bool = false, of site: Site) {
        if play.isRewatch { say(words: "again") }
        if let platform = play.platform {
            if play.isRewatch { write(" · ") }
            let label = site.labels[platform]
            say("on ", isLinked ? label.markdownLink : label.markdownName)
        }
        guard !play.venue.isEmpty else { return }
        if play.isRewatch || play.platform != nil { write(" · ") }
        write(text: play.venue)
    }

    /// Writes where the film was watched as a cell of a table says it.
    mutating func write(placeOf play: Play, of site: Site) {
        if let platform = play.platform { write(site.labels[platform].markdownName) }
        guard !play.venue.isEmpty else { return }
        if play.platform != nil { write(" · ") }
        write(text: play.venue)
    }
}
