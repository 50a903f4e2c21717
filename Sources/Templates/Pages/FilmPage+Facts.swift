import Data

/// What is left to know of the film.
extension FilmPage {
    func writeFacts(
        _ facts: Film, _ details: FilmDetails?, into html: inout HTMLWriter, of site: Site
    ) {
        html.write("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">")
        html.say(words: "Facts")
        html.write("</h2>\n<dl class=\"facts\">\n")
        if !facts.originalTitle.isEmpty {
            html.openFact("Original title")
            html.write("<bdi>")
            html.write(text: facts.originalTitle)
            html.write("</bdi></dd>\n")
        }
        if let details { write(details, into: &html, of: site) }
        writeRating(facts, into: &html)
        writeTags(into: &html, of: site)
        writeLists(into: &html, of: site)
        html.openFact("Id")
        html.write(text: facts.tconst)
        html.write("</dd>\n</dl>\n</section>\n")
    }

    private func write(_ details: FilmDetails, into html: inout HTMLWriter, of site: Site) {
        if details.released.precision != .unknown {
            html.openFact("Released")
            html.write(date: details.released)
            html.write("</dd>\n")
        }
        if !details.language.isEmpty {
            html.openFact("Language")
            if let name = languageName(details.language, in: site.texts) {
                html.say(words: name)
            } else {
                html.write("<bdi>")
                html.write(text: details.language)
                html.write("</bdi>")
            }
            html.write("</dd>\n")
        }
        if let trailer = Link(toWeb: details.trailer, in: site.texts) {
            html.openFact("Trailer")
            html.write("<a")
            html.write(href: trailer)
            html.write(" rel=\"noreferrer\">")
            html.say(words: "Watch the trailer")
            html.write("</a></dd>\n")
        }
        if let backdrop = Link(toWeb: details.backdrop, in: site.texts) {
            html.openFact("Backdrop")
            html.write("<a")
            html.write(href: backdrop)
            html.write(" rel=\"noreferrer\">")
            html.say(words: "See the picture")
            html.write("</a></dd>\n")
        }
    }

    private func writeRating(_ facts: Film, into html: inout HTMLWriter) {
        if let rating = facts.rating {
            html.openFact("Rating")
            html.say("", " of 10") { $0.write(rating) }
            if let votes = facts.votes { html.say(" from ", votes, "vote", "votes") }
            html.write("</dd>\n")
        } else if let votes = facts.votes {
            html.openFact("Votes")
            html.write(grouped: votes)
            html.write("</dd>\n")
        }
    }

    private func writeTags(into html: inout HTMLWriter, of site: Site) {
        let range = site.catalogue.taggings(of: film)
        guard !range.isEmpty else { return }
        html.openFact("Tags")
        for index in range {
            if index > range.lowerBound { html.write(", ") }
            html.write(tag: site.catalogue.tagging(at: index).tag, from: .movies, of: site)
        }
        html.write("</dd>\n")
    }

    private func writeLists(into html: inout HTMLWriter, of site: Site) {
        let range = site.catalogue.listed(of: film)
        guard !range.isEmpty else { return }
        html.openFact("Lists")
        for index in range {
            if index > range.lowerBound { html.write("<br>\n") }
            let place = site.catalogue.listed(at: index)
            html.write(list: place.list, from: .movies, of: site)
            if site.catalogue.lists[place.list].isRanked {
                html.say(", number ") { $0.write(place.position) }
            }
            if let note = site.catalogue.note(at: place) {
                html.write(": <span class=\"as\" dir=\"auto\">")
                html.write(text: note)
                html.write("</span>")
            }
        }
        html.write("</dd>\n")
    }
}

extension HTMLWriter {
    /// Opens an entry of the list of facts.
    @inline(__always)
    mutating func openFact(_ name: StaticString) {
        write("<dt>")
        say(words: name)
        write("</dt><dd>")
    }
}

extension Link {
    /// What a library says is on the web, such as a trailer: it is linked, and nothing of it is embedded.
    init?(toWeb address: Text, in texts: borrowing TextBlock) {
        guard !address.isEmpty, let link = Link(external: texts[address]), !link.isMail else { return nil }
        self = link
    }
}

extension Catalogue {
    /// What the owner says of a film where it is on a list.
    func note(at place: Listed) -> Text? {
        let items = lists[place.list].items
        let index = items.lowerBound + place.position - 1
        guard items.contains(index), listItems[index].film == place.film else { return nil }
        let note = listItems[index].note
        return note.isEmpty ? nil : note
    }
}
