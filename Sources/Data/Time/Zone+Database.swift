extension Zone {
    /// Reads a zone by its exact name in the tz database; UTC needs none.
    ///
    /// `suggest` finds the name that was probably meant among those the database lists.
    package init(
        named name: String, in database: ZoneDatabase = .system,
        suggest: (_ word: String, _ names: [String]) -> String? = { _, _ in nil }
    ) throws(ZoneError) {
        if name == "UTC" || name == "Etc/UTC" {
            self.init(name: name, table: Zone.utc.table)
            return
        }
        guard let (path, bytes) = try Self.file(of: name, in: database) else {
            guard database.exists else { throw ZoneError(name, .noDatabase(folders: database.folders)) }
            throw ZoneError(name, .unknown(suggestion: database.suggestion(for: name, by: suggest)))
        }
        do throws(ZoneFileError) {
            self.init(name: name, table: try ZoneFile(parsing: bytes).table)
        } catch .leapSeconds {
            throw ZoneError(name, .countsLeapSeconds)
        } catch {
            throw ZoneError(name, .damaged(path: path))
        }
    }

    private static func file(
        of name: String, in database: ZoneDatabase
    ) throws(ZoneError) -> (path: String, bytes: [UInt8])? {
        guard isName(name) else { return nil }
        do throws(FileError) {
            return try database.file(of: name)
        } catch {
            throw ZoneError(name, .unreadable(error))
        }
    }

    /// A relative path of plain components, none of which leads elsewhere or to the zone of this machine.
    private static func isName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let components = name.split(separator: "/", omittingEmptySubsequences: false)
        return isPlain && !components.contains("") && !["localtime", "posixrules"].contains(name)
    }
}
