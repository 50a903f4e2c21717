/// What people call the rows that other rows name by number.
package struct RowNames: Sendable {
    // By the numbers as texts: tables may store one in several types.
    private var platforms: [ExactText: String] = [:]
    private var lists: [ExactText: String] = [:]

    package init() {}

    /// - Parameters: the names by the numbers that a library gives.
    package init(platforms: [Value: String], lists: [Value: String]) {
        self.platforms = byText(platforms)
        self.lists = byText(lists)
    }

    package func platform(_ id: Value) -> String? { platforms[ExactText(id.text)] }
    package func list(_ id: Value) -> String? { lists[ExactText(id.text)] }
}

private func byText(_ names: [Value: String]) -> [ExactText: String] {
    var found: [ExactText: String] = [:]
    for (id, name) in names { found[ExactText(id.text)] = name }
    return found
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
