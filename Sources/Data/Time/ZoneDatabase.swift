import Glibc

/// The folders that hold the tz database, in the order libc and others look through them.
package struct ZoneDatabase: Sendable {
    package let folders: [String]

    package init(folders: [String]) { self.folders = folders }

    /// What `TZDIR` names, which stands for the usual places as it does for libc, or these.
    package static var system: ZoneDatabase {
        if let folder = unsafe getenv("TZDIR"), unsafe folder.pointee != 0 {
            return ZoneDatabase(folders: [unsafe String(cString: folder)])
        }
        return ZoneDatabase(folders: ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"])
    }
}

extension ZoneDatabase {
    /// The zone's file and where it was, or nil when no folder has a file of that name.
    func file(of name: String) throws(FileError) -> (path: String, bytes: [UInt8])? {
        for folder in folders {
            let path = "\(folder)/\(name)"
            do throws(FileError) {
                return (path, try readFile(path, limit: 1 << 20))
            } catch {
                guard [ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG].contains(error.code) else { throw error }
            }
        }
        return nil
    }

    /// The name that was probably meant, unless its file is missing: lists also name zones of other packages.
    func suggestion(for name: String, by nearest: (String, [String]) -> String?) -> String? {
        nearest(name, names()).flatMap { meant in (try? file(of: meant)) == nil ? nil : meant }
    }

    /// Every zone name that the database lists, or none when it is not there.
    func names() -> [String] {
        for folder in folders {
            if let list = try? readFile("\(folder)/tzdata.zi", limit: 1 << 24) {
                return Self.fields(of: list, separator: " ") { fields in
                    switch fields.first {
                    case "Z": fields.dropFirst().first
                    case "L": fields.dropFirst(2).first
                    default: nil
                    }
                }
            }
            if let list = try? readFile("\(folder)/zone1970.tab", limit: 1 << 24) {
                return Self.fields(of: list, separator: "\t") { fields in
                    fields.first?.hasPrefix("#") == false ? fields.dropFirst(2).first : nil
                }
            }
        }
        return []
    }

    private static func fields(
        of list: [UInt8], separator: Character, name: ([Substring]) -> Substring?
    ) -> [String] {
        String(decoding: list, as: UTF8.self).split(separator: "\n").compactMap { line in
            name(line.split(separator: separator, maxSplits: 3)).map { String($0) }
        }
    }

    /// Whether there is a database at all: without one, no name is known, and the name is not to blame.
    var exists: Bool {
        folders.contains { folder in
            ["tzdata.zi", "zone1970.tab", "zone.tab", "UTC"].contains { file in
                unsafe access("\(folder)/\(file)", R_OK) == 0
            }
        }
    }
}
