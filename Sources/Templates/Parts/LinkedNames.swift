import Data

/// How pages name what may have a page of its own: as a link where the site has one, else as plain text.
extension HTMLWriter {
    /// - Parameter genre: an index in the names of the catalogue's genres.
    mutating func write(genre: Int, from folder: PagePath.Folder, of site: Site) {
        let name = site.catalogue.genres.names[genre]
        guard let path = site.path(ofGenre: genre) else { return write(text: name) }
        write("<a")
        write(href: PageLink(to: path, as: .html, from: folder))
        write(">")
        write(text: name)
        write("</a>")
    }

    mutating func write(film: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.films[film].title, linkedTo: site.path(ofFilm: film), from: folder)
    }

    /// - Parameter person: an index in the catalogue's people.
    mutating func write(person: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.people[person].name, linkedTo: site.path(ofPerson: person), from: folder)
    }

    /// - Parameter tag: an index in the catalogue's tags.
    mutating func write(tag: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.tags[tag], linkedTo: site.path(ofTag: tag), from: folder)
    }

    /// - Parameter list: an index in the catalogue's lists.
    mutating func write(list: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.lists[list].name, linkedTo: site.path(ofList: list), from: folder)
    }

    private mutating func write(_ name: Text, linkedTo path: PagePath?, from folder: PagePath.Folder) {
        if let path {
            write("<a")
            write(href: PageLink(to: path, as: .html, from: folder))
            write(">")
        }
        write("<bdi>")
        write(text: name)
        write(path == nil ? "</bdi>" : "</bdi></a>")
    }
}

extension MarkdownWriter {
    mutating func write(film: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.films[film].title, linkedTo: site.path(ofFilm: film), from: folder)
    }

    mutating func write(genre: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.genres.names[genre], linkedTo: site.path(ofGenre: genre), from: folder)
    }

    mutating func write(person: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.people[person].name, linkedTo: site.path(ofPerson: person), from: folder)
    }

    mutating func write(tag: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.tags[tag], linkedTo: site.path(ofTag: tag), from: folder)
    }

    mutating func write(list: Int, from folder: PagePath.Folder, of site: Site) {
        write(site.catalogue.lists[list].name, linkedTo: site.path(ofList: list), from: folder)
    }

    private mutating func write(_ name: Text, linkedTo path: PagePath?, from folder: PagePath.Folder) {
        guard let path else { return write(text: name) }
        write("[")
        write(text: name)
        write("](")
        write(PageLink(to: path, as: .markdown, from: folder))
        write(")")
    }
}
