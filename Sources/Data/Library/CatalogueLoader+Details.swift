extension CatalogueLoader {
    /// What is read of a film behind the columns of the core; nothing when the library has none of it.
    var detailColumns: [String] {
        let columns = [
            "runtime_minutes", "overview", "tagline", "release_date", "original_language", "trailer_url",
            "backdrop_path",
        ]
        guard columns.contains(where: { schema.has("movie", $0) }) else { return [] }
        return columns.map { schema.select($0, of: "movie") }
    }

    /// Keeps what the row says beyond the core about the film that was added last. Catalogues write a running
    /// time of 0 for one that they do not know.
    mutating func addDetails(_ row: borrowing Row, _ reader: inout ValueReader) {
        guard (8...14).contains(where: { !row.isNull($0) }) else { return }
        var film = FilmDetails(
            film: catalogue.films.count - 1,
            runtime: reader.integer(row, 8, "runtime_minutes", in: 0...32_767))
        film.overview = reader.text(row, 9, "overview", into: &catalogue.texts) ?? .empty
        film.tagline = reader.text(row, 10, "tagline", into: &catalogue.texts) ?? .empty
        film.released = reader.date(row, 11, "release_date")
        film.language = reader.text(row, 12, "original_language", into: &catalogue.texts) ?? .empty
        film.trailer = reader.text(row, 13, "trailer_url", into: &catalogue.texts) ?? .empty
        film.backdrop = reader.text(row, 14, "backdrop_path", into: &catalogue.texts) ?? .empty
        details.append(film)
    }
}
