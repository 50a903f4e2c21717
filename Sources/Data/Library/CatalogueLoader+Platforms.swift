extension CatalogueLoader {
    mutating func readPlatforms(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "platform") { (row: borrowing Row) in row.text(0) }
        var seen: Set<Int> = []
        try database.prepare(
            "SELECT id, platform_slug, platform_name FROM platform ORDER BY id, platform_slug"
        ).rows { (row: borrowing Row) in
            guard let id = reader.integer(row, 0, "id"), seen.insert(id).inserted else { return }
            let slug = reader.text(row, 1, "platform_slug") ?? ""
            let name = reader.text(row, 2, "platform_name") ?? slug
            catalogue.platforms.append(Platform(id: id, slug: slug, name: name, isMine: false))
        }
        problems += reader.problems
        // SQL puts the number 10 before the text '9'.
        catalogue.platforms.sort { $0.id < $1.id }
        platformIDs = catalogue.platforms.map(\.id)
        numberSmallIDs()
    }

    private mutating func numberSmallIDs() {
        let largest = min(platformIDs.last ?? -1, 1023)
        platformOfSmallID = [Int32](repeating: -1, count: max(largest + 1, 0))
        for (index, id) in platformIDs.enumerated() where platformOfSmallID.indices.contains(id) {
            platformOfSmallID[id] = Int32(clamping: index)
        }
    }

    mutating func readSubscriptions(_ database: borrowing Database) throws(DatabaseError) {
        var reader = ValueReader(path: path, table: "user_platform") { _ in "of the user" }
        try database.prepare(
            "SELECT user_id, platform_id FROM user_platform ORDER BY platform_id"
        ).rows { (row: borrowing Row) in
            guard ownership.isOwner(row, 0), let id = reader.integer(row, 1, "platform_id") else { return }
            if let index = platform(id) { catalogue.platforms[index].isMine = true }
        }
        problems += reader.problems
        let mine = catalogue.platforms.indices.filter { catalogue.platforms[$0].isMine }
        catalogue.myPlatforms = mine.isEmpty ? Array(catalogue.platforms.indices) : mine
    }

    /// The index of the platform with an id, if there is one.
    func platform(_ id: Int) -> Int? {
        if platformOfSmallID.indices.contains(id) {
            let index = Int(platformOfSmallID[id])
            return index < 0 ? nil : index
        }
        let place = platformIDs.lowerBound(of: id)
        return place < platformIDs.count && platformIDs[place] == id ? place : nil
    }
}

extension [Int] {
    /// The index of the first number that is not below `number`, in numbers that ascend.
    fileprivate func lowerBound(of number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
