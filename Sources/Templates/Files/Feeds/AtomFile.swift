import Data

/// A feed as Atom (RFC 4287).
package struct AtomFile: DataFile {
    package static let kind: StaticString = "feeds"

    let feed: Feed

    package init(feed: Feed) { self.feed = feed }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "feeds/")
        bytes.append(literal: feed.name)
        bytes.append(literal: ".xml")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let items = FeedItem.all(of: feed, in: site)
        let settings = site.settings
        file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        file.write("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        file.write(text: settings.language)
        file.write("\">\n<title>")
        file.write(text: feed.title(in: site))
        file.write("</title>\n<id>urn:uuid:")
        file.write(text: feed.id(in: site).text)
        file.write("</id>\n<updated>")
        file.write(text: FeedItem.updated(items))
        file.write("</updated>\n<author><name>")
        file.write(text: settings.author ?? settings.title)
        file.write("</name></author>\n<generator>Marquee</generator>\n<link rel=\"self\" ")
        file.write("type=\"application/atom+xml\" href=\"")
        file.write(text: site.base.map { $0.address + "feeds/" } ?? "")
        file.write(literal: feed.name)
        file.write(".xml\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
        file.write(xmlAddressOf: feed.page(in: site), from: .feeds, of: site)
        file.write("\"/>\n")
        for item in items { write(item, into: &file, of: site) }
        file.write("</feed>\n")
    }

    private func write(_ item: FeedItem, into file: inout DataWriter, of site: Site) {
        file.write("<entry>\n<title>")
        file.write(text: item.title(in: site))
        file.write("</title>\n<id>urn:uuid:")
        file.write(text: item.id.text)
        file.write("</id>\n<updated>")
        file.write(text: item.updated)
        file.write("</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
        file.write(xmlAddressOf: site.path(ofFilm: item.film), from: .feeds, of: site)
        file.write("\"/>\n<summary>")
        file.write(text: item.text)
        file.write("</summary>\n")
        for genre in site.catalogue.genres[site.catalogue.films[item.film].genres] {
            file.write("<category term=\"")
            file.write(text: genre)
            file.write("\"/>\n")
        }
        file.write("</entry>\n")
    }
}

extension Feed {
    /// What readers call the feed.
    func title(in site: Site) -> String { "\(site.settings.title) · \(site.say(title))" }

    /// Of the site's name and its author's: it stays when the site moves.
    func id(in site: Site) -> StableID {
        StableID(of: ["feed", "\(name)", site.settings.title, site.settings.author ?? ""])
    }
}
