import Data

/// What a result of a search says, for some of the films.
package struct SearchFilmsFile: DataFile {
    package static let kind: StaticString = "search"

    let number: Int

    package init(number: Int) { self.number = number }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/search/f")
        bytes.append(decimal: number)
        bytes.append(literal: ".js")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "marquee(\"f")
        file.write(number)
        file.write(literal: "\",[")
        for (position, rank) in site.search.films[file: number].enumerated() {
            file.write(literal: position == 0 ? "\n[" : ",\n[")
            file.write(site.search.films.number(at: Int(rank)))
            write(Int(site.search.films.order[Int(rank)]), into: &file, of: site)
            file.write(literal: "]")
        }
        file.write(literal: "]);\n")
    }

    /// Writes the name of its page, its title, its original title, its year, what it is to the owner, its
    /// genres.
    private func write(_ film: Int, into file: inout DataWriter, of site: Site) {
        let facts = site.catalogue.films[film]
        file.write(literal: ",")
        file.write(json: site.names.films[film])
        file.write(literal: ",")
        file.write(json: facts.title)
        file.write(literal: ",")
        file.write(json: facts.originalTitle)
        file.write(literal: ",")
        file.write(facts.year ?? 0)
        switch site.catalogue.entry(of: film)?.standing {
        case .watchlist: file.write(literal: ",\"w\",")
        case .history: file.write(literal: ",\"s\",")
        case .unlisted, nil: file.write(literal: ",\"\",")
        }
        file.write(literal: "[")
        for (position, genre) in site.catalogue.genres[facts.genres].enumerated() {
            if position > 0 { file.write(literal: ",") }
            file.write(json: genre)
        }
        file.write(literal: "]")
    }
}

/// The same for some of the people.
package struct SearchPeopleFile: DataFile {
    package static let kind: StaticString = "search"

    let number: Int

    package init(number: Int) { self.number = number }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/search/p")
        bytes.append(decimal: number)
        bytes.append(literal: ".js")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "marquee(\"p")
        file.write(number)
        file.write(literal: "\",[")
        for (position, rank) in site.search.people[file: number].enumerated() {
            let list = Int(site.search.people.order[Int(rank)])
            file.write(literal: position == 0 ? "\n[" : ",\n[")
            file.write(site.search.people.number(at: Int(rank)))
            file.write(literal: ",")
            file.write(json: site.names.people[list])
            file.write(literal: ",")
            file.write(json: site.catalogue.people[Int(site.shelves.people.people[list])].name)
            file.write(literal: "]")
        }
        file.write(literal: "]);\n")
    }
}
