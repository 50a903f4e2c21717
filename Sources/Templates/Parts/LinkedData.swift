import Data

/// What a page is about, for programs: JSON-LD in the words of schema.org, where the site's place is known.
///
/// It stands in a script that is no program: the type of a script is looked at before the policy that forbids
/// scripts ([HTML](https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element)), so the
/// policy says nothing of it. What JSON and HTML reserve is escaped in every text.
extension HTMLWriter {
    private mutating func openData(_ type: StaticString) {
        write("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"")
        write(name: type)
        write("\"")
    }

    private mutating func closeData() { write("}</script>\n") }

    /// Writes a quoted address on the web.
    private mutating func write(dataAddress path: PagePath, of site: Site) {
        write("\"")
        write(site.frame.plainBase)
        write(path, as: .html)
        write("\"")
    }

    /// Writes the way to a page from the overview.
    mutating func writeCrumbs(
        to path: PagePath, _ title: PageTitle, in section: Section, of site: Site
    ) {
        openData("BreadcrumbList")
        write(",\"itemListElement\":[")
        writeCrumb(1, site.names.page(of: .overview), .site, of: site)
        var number = 2
        if case .named(let name) = section, name != .overview, let above = site.path(of: name),
            path.folder != .root || path.number != nil
        {
            write(",")
            writeCrumb(2, above, .words(name.title), of: site)
            number = 3
        }
        write(",")
        writeCrumb(number, path, title, of: site)
        write("]")
        closeData()
    }

    private mutating func writeCrumb(
        _ number: Int, _ path: PagePath, _ title: PageTitle, of site: Site
    ) {
        write("{\"@type\":\"ListItem\",\"position\":")
        write(number)
        write(",\"name\":")
        write(json: title, of: site)
        write(",\"item\":")
        write(dataAddress: path, of: site)
        write("}")
    }

    /// Writes which films a page lists, in its order.
    mutating func writeList(of films: [Int32], of site: Site) {
        var seen: Set<Int32> = []
        openData("ItemList")
        write(",\"itemListElement\":[")
        for film in films where seen.insert(film).inserted {
            if seen.count > 1 { write(",") }
            write("{\"@type\":\"ListItem\",\"position\":")
            write(seen.count)
            write(",\"url\":")
            write(dataAddress: site.path(ofFilm: Int(film)), of: site)
            write("}")
        }
        write("]")
        closeData()
    }

    mutating func writeFilm(_ film: Int, at path: PagePath, of site: Site) {
        let facts = site.catalogue.films[film]
        openData("Movie")
        write(",\"name\":")
        write(json: facts.title)
        write(",\"url\":")
        write(dataAddress: path, of: site)
        if !facts.originalTitle.isEmpty {
            write(",\"alternateName\":")
            write(json: facts.originalTitle)
        }
        writeFacts(film, facts, of: site)
        writePeople(of: film, .director, ",\"director\":[", of: site)
        writePeople(of: film, .cast, ",\"actor\":[", of: site)
        writeOpinions(film, facts, of: site)
        closeData()
    }

    private mutating func writeFacts(_ film: Int, _ facts: Film, of site: Site) {
        let details = site.catalogue.details(of: film)
        if let date = details?.released, date != .unknown {
            write(",\"datePublished\":")
            write(json: date.description)
        } else if let year = facts.year {
            write(",\"dateCreated\":")
            write(json: PartialDate(year: year)?.description ?? "\(year)")
        }
        if let minutes = details?.runtime {
            write(",\"duration\":\"PT")
            write(minutes)
            write("M\"")
        }
        if let image = site.imageAddress(ofFilm: film) {
            write(",\"image\":")
            write(json: image)
        }
        let genres = site.catalogue.genres[facts.genres]
        for (index, genre) in genres.enumerated() {
            write(index == 0 ? ",\"genre\":[" : ",")
            write(json: genre)
        }
        if !genres.isEmpty { write("]") }
    }

    /// Writes the first ten that did something for a film.
    private mutating func writePeople(
        of film: Int, _ role: Credit.Role, _ start: Markup, of site: Site
    ) {
        let credits = site.catalogue.credits(at: site.catalogue.credits(of: film)).lazy
            .filter { $0.role == role }.prefix(10)
        var isFirst = true
        for credit in credits {
            if isFirst { write(start) } else { write(",") }
            isFirst = false
            write("{\"@type\":\"Person\",\"name\":")
            write(json: site.catalogue.people[credit.person].name)
            write("}")
        }
        if !isFirst { write("]") }
    }

    /// Writes how others and the owner rate a film. A mean of nobody knows how many, or below the
    /// scale, is none to a program.
    private mutating func writeOpinions(_ film: Int, _ facts: Film, of site: Site) {
        if let rating = facts.rating, let votes = facts.votes, votes > 0, rating.tenths >= 10 {
            write(",\"aggregateRating\":{\"@type\":\"AggregateRating\",\"ratingValue\":")
            write(rating)
            write(",\"bestRating\":10,\"worstRating\":1,\"ratingCount\":")
            write(votes)
            write("}")
        }
        guard let opinion = site.catalogue.opinion(of: film), let stars = opinion.stars else { return }
        write(",\"review\":{\"@type\":\"Review\",\"author\":{\"@type\":\"Person\",\"name\":")
        write(json: site.settings.author ?? site.settings.title)
        write("},\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":")
        write("\(stars.description)")
        write(",\"bestRating\":5,\"worstRating\":0.5}")
        if let day = opinion.updatedOn {
            write(",\"datePublished\":")
            write(json: day.description)
        }
        write("}")
    }
}
