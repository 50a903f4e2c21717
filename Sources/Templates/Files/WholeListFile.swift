import Data

/// Which films a list of several pages has, in its order, for a script that filters all of it.
package struct WholeListFile: DataFile {
    package static let kind: StaticString = "filters"

    let list: LongList

    package init(list: LongList) { self.list = list }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/lists/")
        bytes.append(contentsOf: name(in: site).utf8)
        bytes.append(literal: ".js")
    }

    /// It is called like the first page of the list.
    private func name(in site: Site) -> String { list.head(in: site).string(in: site.texts) }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "marquee(")
        file.write(json: name(in: site))
        file.write(literal: ",")
        if site.sharesFacts(list) {
            writeNames(into: &file, of: site)
        } else {
            file.writeFacts(of: list, in: site)
        }
        file.write(literal: ");\n")
    }

    /// Writes the names of the films' pages as one string: they hold no space.
    private func writeNames(into file: inout DataWriter, of site: Site) {
        file.write(literal: "\"")
        var isFirst = true
        list.forEachFilm(in: site) { film in
            if !isFirst { file.write(literal: " ") }
            isFirst = false
            file.write(name: site.names.films[film])
        }
        file.write(literal: "\"")
    }
}

/// What the script is told of the films that several lists share.
package struct SharedFactsFile: DataFile {
    package static let kind: StaticString = "filters"

    let films: LongList

    /// - Parameter films: the list of them all.
    package init(films: LongList) { self.films = films }

    /// No list is called so: that of all films is called `movies`.
    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/lists/films.js")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "marquee(\"films\",")
        file.writeFacts(of: films, in: site)
        file.write(literal: ");\n")
    }
}

extension DataWriter {
    /// Writes an array of films, one a line: each with the name of its page, its title, what a card tells of it in
    /// numbers and letters, and its genres.
    fileprivate mutating func writeFacts(of list: LongList, in site: Site) {
        let (catalogue, mine) = (site.catalogue, CardFacts.platforms(site.platforms))
        var facts: [UInt8] = []
        write(literal: "[")
        var isFirst = true
        list.forEachFilm(in: site) { film in
            write(literal: isFirst ? "\n[" : ",\n[")
            isFirst = false
            write(json: site.names.films[film])
            write(literal: ",")
            write(json: catalogue.films[film].title)
            write(literal: ",\"")
            facts.removeAll(keepingCapacity: true)
            facts.append(factsOf: film, on: mine, in: catalogue)
            write(trusted: facts.span)
            write(literal: "\"")
            for genre in catalogue.genres[catalogue.films[film].genres] {
                write(literal: ",")
                write(json: genre)
            }
            write(literal: "]")
        }
        write(literal: "]")
    }
}
