/// Why a zone cannot be used, and what to do about it.
package struct ZoneError: Error, Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case unknown(suggestion: String?)
        /// There is no tz database in these folders.
        case noDatabase(folders: [String])
        case unreadable(FileError)
        /// The file at this path is not what the tz database's compiler writes.
        case damaged(path: String)
        /// The zone counts leap seconds, which no date in a library does.
        case countsLeapSeconds
    }

    package var name: String
    package var reason: Reason

    package init(_ name: String, _ reason: Reason) {
        self.name = name
        self.reason = reason
    }
}

extension ZoneError: CustomStringConvertible {
    package var description: String {
        switch reason {
        case .unknown(nil): "unknown time zone '\(name)'"
        case .unknown(let suggestion?): "unknown time zone '\(name)'; did you mean '\(suggestion)'?"
        case .noDatabase(let folders):
            "time zone '\(name)' needs the tz database, which is not in \(folders.joined(separator: ", ")); "
                + "install the package tzdata"
        case .unreadable(let error): "time zone '\(name)': \(error)"
        case .damaged(let path): "time zone '\(name)': \(path) is damaged; reinstall the package tzdata"
        case .countsLeapSeconds: "time zone '\(name)' counts leap seconds; use its name without 'right/'"
        }
    }
}
