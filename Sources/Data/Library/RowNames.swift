/// What people call the rows that other rows name by number.
package struct RowNames: Sendable {
    private var platforms: [Value: String] = [:]
    private var lists: [Value: String] = [:]

    package init() {}

    /// - Parameters: the names by the numbers that a library gives.
    package init(platforms: [Value: String], lists: [Value: String]) {
        self.platforms = platforms
        self.lists = lists
    }

    package func platform(_ id: Value) -> String? { platforms[id] }
    package func list(_ id: Value) -> String? { lists[id] }
}

extension Library {
    /// The names of all platforms, and of the user's own lists.
    package borrowing func names(for user: User?) throws(LibraryError) -> RowNames {
        try reading { () throws(DatabaseError) in
            var (platforms, lists): ([Value: String], [Value: String]) = ([:], [:])
            try database.prepare("SELECT id, platform_name FROM platform").rows { (row: borrowing Row) in
                platforms[row.value(0)] = row.text(1)
            }
            guard schema.has(.filmList) else { return RowNames(platforms: platforms, lists: [:]) }
            var ownership = Ownership(of: user)
            try database.prepare("SELECT id, name, user_id FROM film_list").rows { (row: borrowing Row) in
                if ownership.isOwner(row, 2) { lists[row.value(0)] = row.text(1) }
            }
            return RowNames(platforms: platforms, lists: lists)
        }
    }
}
