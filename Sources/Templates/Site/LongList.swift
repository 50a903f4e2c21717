import Data

/// A list of films that may have several pages: then there is a file by which the script filters all of it.
package enum LongList: Equatable, Sendable {
    case films, watchlist, tonight, undated
    /// The index of the platform in the catalogue.
    case platform(Int)
    /// A list of an optional kind.
    case shelf(SectionName, Int)

    /// The file of a longer list would be too large to be loaded for a look.
    package static let most = 5000

    func head(in site: Site) -> PagePath {
        switch self {
        case .films: site.names.page(of: .films)
        case .watchlist: site.names.page(of: .watchlist)
        case .tonight: site.names.page(of: .tonight)
        case .undated: site.pathOfUndated
        case .platform(let platform): site.path(ofPlatform: platform)
        case .shelf(let section, let list): site.head(of: section, list)
        }
    }

    /// How many films it has, and how many pages.
    func size(in site: Site) -> (films: Int, pages: Int) {
        let wanted = site.catalogue.watchlist.count
        return switch self {
        case .films: (site.catalogue.films.count, site.films.paging.pages.count)
        case .watchlist: (wanted, site.watchlist.pages.count)
        case .tonight: (wanted, site.tonight.paging.pages.count)
        case .undated: (site.undated.films.count, site.undated.paging.pages.count)
        case .platform(let platform): (wanted, site.platforms.lists[platform].paging.pages.count)
        case .shelf(let section, let list):
            (site.shelves[section][list].count, site.shelves[section].pageCount(of: list))
        }
    }

    /// Whether the script can look at all of it.
    package func hasFile(in site: Site) -> Bool {
        guard site.makes(.filters) else { return false }
        let size = size(in: site)
        return size.pages > 1 && size.films <= Self.most
    }

    /// Tells its films in their order.
    func forEachFilm(in site: Site, _ body: (Int) -> Void) {
        switch self {
        case .films: site.films.order.forEach(body)
        case .watchlist: for index in site.catalogue.watchlist { body(site.catalogue.entries[index].film) }
        case .tonight: for part in Tonight.Part.allCases { site.tonight[part].forEach(body) }
        case .undated: site.undated.films.forEach(body)
        case .platform(let platform): for claim in site.platforms.lists[platform].claims { body(claim.film) }
        case .shelf(let section, let list):
            let shelves = site.shelves[section]
            for position in shelves[list] { body(shelves.film(at: position)) }
        }
    }
}

/// Which lists have a file.
///
/// A film is on many lists. So what is told of it stands in one file that all lists share, and a list says only
/// which films it has: for all films of the library while these are few enough, or else for the watchlist, which
/// is sorted anew for tonight and for each platform.
extension Site {
    /// The list whose films the shared file has; nil where every list tells of its own.
    package var sharedFacts: LongList? {
        if catalogue.films.count <= LongList.most { return .films }
        return catalogue.watchlist.count <= LongList.most ? .watchlist : nil
    }

    package func sharesFacts(_ list: LongList) -> Bool {
        guard sharedFacts == .watchlist else { return sharedFacts != nil }
        return switch list {
        case .watchlist, .tonight, .platform: true
        case .films, .undated, .shelf: false
        }
    }

    package var longLists: [LongList] {
        guard makes(.filters) else { return [] }
        var lists: [LongList] = [.films, .watchlist, .tonight, .undated]
        lists += catalogue.platforms.indices.map { .platform($0) }
        for section in shelves.sections where section.isShelf && section != .reviews {
            lists += shelves[section].lists.filter { shelves[section].pageCount(of: $0) > 1 }.map {
                .shelf(section, $0)
            }
        }
        return lists.filter { $0.hasFile(in: self) }
    }

    /// The first page of a list of an optional kind.
    func head(of section: SectionName, _ list: Int) -> PagePath {
        switch section {
        case .tags: PagePath(.tags, names.tags[list])
        case .lists: PagePath(.lists, names.lists[list])
        case .people: PagePath(.people, names.people[list])
        case .genres: PagePath(.genres, names.genres[list])
        case .decades: PagePath(.decades, names.decades[list])
        default: names.page(of: section)
        }
    }
}
