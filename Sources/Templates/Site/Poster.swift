import Data

/// Where a film's poster is, when the owner lets it be shown.
enum Poster {
    case local(path: String, LocalPoster)
    case remote(Link)

    /// The ending of an image file that pages may show, in lower case, or nil for any other file.
    static func ending(_ source: String) -> String? {
        guard let dot = source.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = source[dot...].lowercased()
        return [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"].contains(ending) ? ending : nil
    }
}

extension Site {
    func poster(of film: Int) -> Poster? {
        switch settings.posters {
        case .none: return nil
        case .local:
            guard let file = localPosters[film], let path = localPosterPath(of: film) else { return nil }
            return .local(path: path, file)
        case .remote:
            let address = texts[catalogue.films[film].posterPath]
            guard address.first?.lowercased() == "h" else { return nil }
            return Link(external: address).map { .remote($0) }
        }
    }

    /// The path below the output folder of a film's poster, when it has a file of its own.
    package func localPosterPath(of film: Int) -> String? {
        guard let file = localPosters[film], let ending = Poster.ending(file.source) else { return nil }
        return "assets/posters/" + texts[names.films[film]] + ending
    }
}

/// A picture to copy into the site as a film's poster.
package struct LocalPoster: Equatable, Sendable {
    /// The path of the file.
    package let source: String
    /// Browsers are told, so that nothing on a page moves when the picture arrives.
    let width: Int
    let height: Int

    package init(source: String, width: Int, height: Int) {
        self.source = source
        self.width = width
        self.height = height
    }
}
