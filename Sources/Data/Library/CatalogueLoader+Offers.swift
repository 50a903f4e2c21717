/// What the library says of films where they are available, while it comes in any order.
struct Offers {
    struct Row {
        let offer: Offer
        let checkedOn: Day?
    }

    private var rows: [Row] = []

    mutating func append(_ offer: Offer, _ claim: Availability) {
        rows.append(Row(offer: offer, checkedOn: claim.checkedOn))
    }

    /// Those that belong to a claim of the catalogue, one each. Only a table without a key can hold two
    /// claims about one film on one platform: then the one that counts decides, and of equal ones the bytes.
    consuming func kept(in catalogue: Catalogue) -> RowsByFilm<Offer> {
        rows.sort { Self.precedes($0, $1, catalogue.texts) }
        var kept: [Offer] = []
        for row in rows {
            let offer = row.offer
            if let last = kept.last, last.film == offer.film, last.platform == offer.platform { continue }
            let claim = catalogue.availability(of: offer.film, on: offer.platform)
            guard claim.state == .available, claim.checkedOn == row.checkedOn else { continue }
            kept.append(offer)
        }
        return RowsByFilm(kept)
    }

    private static func precedes(_ left: Row, _ right: Row, _ texts: TextBlock) -> Bool {
        func rank(_ row: Row) -> (Int, Int, Int32, Int) {
            let day = row.checkedOn.map { -$0.number } ?? .max
            return (row.offer.film, row.offer.platform, day, row.offer.isFree ? 0 : 1)
        }
        if rank(left) != rank(right) { return rank(left) < rank(right) }
        return texts.precedes(left.offer.address, right.offer.address)
    }
}

extension CatalogueLoader {
    /// What the platforms say of their offers: a second look at the table, since few rows say anything and
    /// asking each for it doubled what reading the claims costs.
    mutating func readOffers(_ database: borrowing Database) throws(DatabaseError) -> Offers {
        var offers = Offers()
        guard schema.has("movie_availability", "details") else { return offers }
        // What is wrong with a claim was told when it was read.
        var reader = ValueReader(path: path, table: "movie_availability") { (_: borrowing Row) in "" }
        var last = -1
        try database.prepare(offerQuery).rows { (row: borrowing Row) in
            guard let key = keys.find(row, 0, after: last) else { return }
            last = key
            guard filmOfKey[key] >= 0, let claim = claim(row, &reader), claim.state == .available else {
                return
            }
            let film = Int(filmOfKey[key])
            if let offer = offer(row, of: film, on: claim.platform) { offers.append(offer, claim) }
        }
        return offers
    }

    /// Anything may stand in the details. SQLite fails on what is no JSON, and is never handed it.
    private var offerQuery: String {
        """
        SELECT tconst, platform_id, is_available, last_checked,
            json_extract(details, '$.url'), json_extract(details, '$.web_url'),
            json_extract(details, '$.type'), json_extract(details, '$.monetization'),
            json_extract(details, '$.monetization_type')
        FROM movie_availability
        WHERE details NOT NULL AND CASE typeof(details) WHEN 'text' THEN json_valid(details) END
        """
    }

    /// What the row's details say of an available film; nil when that is nothing that pages tell.
    private mutating func offer(_ row: borrowing Row, of film: Int, on platform: Int) -> Offer? {
        let isFree = (6...8).contains { column in
            row.kind(column) == .text && row.withText(column) { $0.isWord("free") || $0.isWord("ads") }
        }
        var address = Text.empty
        for column in 4...5 where address.isEmpty && row.kind(column) == .text {
            address =
                row.withText(column) { utf8 in
                    utf8.isWebAddress ? catalogue.texts.append(validating: utf8) : nil
                } ?? .empty
        }
        guard isFree || !address.isEmpty else { return nil }
        return Offer(film: film, platform: platform, isFree: isFree, address: address)
    }
}

extension Span<UInt8> {
    /// Whether it begins as an address on the web does. One of a length that no page of a platform has would
    /// make every page long that names it.
    fileprivate var isWebAddress: Bool {
        guard count <= 2000 else { return false }
        return ["http://", "https://"].contains { scheme in
            let length = scheme.utf8.count
            return count > length && extracting(..<length).isWord(scheme)
        }
    }
}
