extension Library {
    /// The user to show: the one that `name` names by id, e-mail address or user name, or the only one there
    /// is.
    ///
    /// Nil when the library holds nobody. No message ever names a user of the library: it may be somebody
    /// else.
    package borrowing func user(named name: String?) throws(LibraryError) -> User? {
        let users = try reading { () throws(DatabaseError) in try readUsers() }
        guard let name else { return try onlyUser(of: users) }
        if let user = users.first(where: { $0.user.key == User.key(of: name) })?.user { return user }
        let byEmail = users.filter { $0.email.map { isSameAddress($0, name) } ?? false }
        let byName = users.filter { $0.name.map(ExactText.init) == ExactText(name) }
        let matches = byEmail.isEmpty ? byName : byEmail
        guard let match = matches.first else {
            throw LibraryError(.bad, "unknown_user", "the library has no user '\(name)'", file: path)
        }
        guard matches.count == 1 else {
            throw LibraryError(
                .bad, "ambiguous_user", "\(matches.count) users are called '\(name)'; name one by id",
                file: path)
        }
        return match.user
    }

    private borrowing func onlyUser(of users: [KnownUser]) throws(LibraryError) -> User? {
        let active = users.filter(\.hasRows)
        let candidates = active.isEmpty ? users : active
        guard candidates.count > 1 else { return candidates.first?.user }
        throw LibraryError(
            .bad, "several_users",
            "the library holds \(candidates.count) users; choose one with --user or `user:` in site.yml",
            file: path)
    }

    /// Everybody with rows of their own, then everybody else in the users table, each once.
    private borrowing func readUsers() throws(DatabaseError) -> [KnownUser] {
        var users: [ExactText: KnownUser] = [:]
        try database.prepare("SELECT user_id FROM user_movie UNION SELECT user_id FROM user_platform")
            .rows { (row: borrowing Row) in
                guard let id = userID(row, 0) else { return }
                users[User.key(of: id)] = KnownUser(user: User(id: id), hasRows: true)
            }
        for table in ["users", "users_user"] where schema.has(table, "id") {
            let email = schema.select("email", of: table)
            let name = schema.select("username", of: table)
            try database.prepare("SELECT id, \(email), \(name) FROM \(table)").rows { (row: borrowing Row) in
                guard let id = userID(row, 0) else { return }
                var user = users[User.key(of: id)] ?? KnownUser(user: User(id: id), hasRows: false)
                if !row.isNull(1) { user.email = row.text(1) }
                if !row.isNull(2) { user.name = row.text(2) }
                users[User.key(of: id)] = user
            }
        }
        return users.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }.map(\.value)
    }
}

private struct KnownUser {
    var user: User
    var email: String?
    var name: String?
    var hasRows: Bool
}

/// The id in a column: text, a whole number, or the 16 bytes of a UUID; nil when there is none.
func userID(_ row: borrowing Row, _ column: Int) -> String? {
    row.kind(column) == .real ? row.text(column) : userID(row.value(column))
}

/// The id that a value is.
func userID(_ value: Value) -> String? {
    switch value {
    case .null: nil
    case .text(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    case .real: value.text
    case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// Addresses differ only in letters' case far more often than they belong to two people.
private func isSameAddress(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowered($0) == lowered($1) }
}

private func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
