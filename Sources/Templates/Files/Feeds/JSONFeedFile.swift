import Data

/// A feed as a JSON Feed (version 1.1).
package struct JSONFeedFile: DataFile {
    package static let kind: StaticString = "feeds"

    let feed: Feed

    package init(feed: Feed) { self.feed = feed }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "feeds/")
        bytes.append(literal: feed.name)
        bytes.append(literal: ".json")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let settings = site.settings
        file.json.depth = 0
        file.object { file in
            file.member("version", "https://jsonfeed.org/version/1.1")
            file.member("title", feed.title(in: site))
            file.member("home_page_url", addressOf: feed.page(in: site), of: site)
            file.member("feed_url", (site.base.map { $0.address + "feeds/" } ?? "") + "\(feed.name).json")
            file.member("language", settings.language)
            file.member(
                "authors", array: { $0.object { $0.member("name", settings.author ?? settings.title) } })
            file.member(
                "items",
                array: {
                    for item in FeedItem.all(of: feed, in: site) { write(item, into: &$0, of: site) }
                })
        }
        file.write(literal: "\n")
    }

    private func write(_ item: FeedItem, into file: inout DataWriter, of site: Site) {
        let genres = site.catalogue.genres[site.catalogue.films[item.film].genres]
        file.object { file in
            file.member("id", "urn:uuid:\(item.id.text)")
            file.member("url", addressOf: site.path(ofFilm: item.film), of: site)
            file.member("title", item.title(in: site))
            file.member("content_text", item.text)
            file.member("date_published", item.updated)
            if !genres.isEmpty { file.member("tags", array: { for genre in genres { $0.value(genre) } }) }
        }
    }
}

extension DataWriter {
    fileprivate mutating func member(_ name: StaticString, addressOf path: PagePath, of site: Site) {
        self.name(name)
        separate()
        write(literal: "\"")
        write(addressOf: path, from: .feeds, of: site)
        write(literal: "\"")
    }
}
