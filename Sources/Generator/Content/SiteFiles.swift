import Data

/// Where a run reads and where it writes, as paths that messages can show.
struct SiteFiles: Equatable, Sendable {
    struct Changes: Equatable, Sendable {
        var path: String
        /// Somebody named it, so that its absence is an error; at the default path it means that nothing is
        /// pending.
        var isAskedFor: Bool
    }

    static let defaultContent = "content"

    var content: String
    var library: String
    var changes: Changes
    var output: String

    /// An option counts before the configuration, and that before the default.
    init(_ options: Options, _ configuration: SiteConfiguration) throws(Failure) {
        content = options.content ?? Self.defaultContent
        output = options.output ?? "output"
        if options.content != nil { try Self.checked(content, checkFolder) }
        library = try Self.library(options, configuration, in: content)
        let changes = options.changes ?? configuration.changes.map(content.appendingPath)
        if let changes { try Self.checked(changes, checkReachable) }
        self.changes = Changes(
            path: changes ?? content.appendingPath("changes.yml"), isAskedFor: changes != nil)
    }

    private static func library(
        _ options: Options, _ configuration: SiteConfiguration, in content: String
    ) throws(Failure) -> String {
        if let asked = options.library ?? configuration.library.map(content.appendingPath) {
            try checked(asked, checkReachable)
            return asked
        }
        let (database, text) = (content.appendingPath("library.db"), content.appendingPath("library.sql"))
        switch (try checked(database, isPresent), try checked(text, isPresent)) {
        case (true, false): return database
        case (false, true): return text
        case (true, true):
            throw Failure(
                .badConfiguration, "both \(database) and \(text) exist; which one is the library?",
                advice: "Name it with --library, or as 'library:' in \(content.appendingPath("site.yml")).")
        case (false, false):
            throw Failure(
                .missingInput, "no library: neither \(database) nor \(text) exists",
                advice: "Name one with --library, or start a new site with 'marquee new DIR'.")
        }
    }

    @discardableResult
    private static func checked<Value>(
        _ path: String, _ check: (String) throws(FileError) -> Value
    ) throws(Failure) -> Value {
        do throws(FileError) { return try check(path) } catch { throw Failure(.missingInput, error) }
    }
}
