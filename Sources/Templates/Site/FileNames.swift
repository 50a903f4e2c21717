package import Data

/// File names of what the library and the owner name: films, platforms, people, tags, lists, own pages.
///
/// All are pure functions of the keys, so that no page moves because another was added, and any file system
/// can hold them: none is empty, reserved by Windows, too long, or equal to another up to case.
package enum FileNames {
    /// Names of films, in the order of their keys.
    ///
    /// A key made of ASCII letters, digits, `_` and `-` is its own name. Of two that differ in case only, the
    /// spelling without capitals keeps its name, or else the first in byte order.
    /// - Parameters:
    ///   - keys: in byte order.
    ///   - texts: where they lie; gets the names that are none of them.
    package static func films(_ keys: [Text], in texts: inout TextBlock) -> [Text] {
        names(keys, in: &texts) { _ in false }
    }

    /// Names of people, made of their keys as those of films are.
    /// - Parameters are those of `films`.
    package static func people(_ keys: [Text], in texts: inout TextBlock) -> [Text] {
        names(keys, in: &texts, refusing: isFurtherPage)
    }

    private static func names(
        _ keys: [Text], in texts: inout TextBlock, refusing isRefused: (ArraySlice<UInt8>) -> Bool
    ) -> [Text] {
        let owners = owners(of: keys, in: texts)
        var taken: Set<String> = []
        return keys.enumerated().map { index, key in
            let isRepeated = index > 0 && texts.isEqual(keys[index - 1], key)
            let isOwner = owners.isEmpty || owners[texts[key].lowercased()] == index
            let bytes = texts.bytes[key.range]
            if !isRepeated, isOwner, isPlain(bytes, capitals: true), !isRefused(bytes) { return key }
            return texts.append(digestName(of: texts[key], taken: &taken))
        }
    }

    /// Which of the keys that differ in case only keeps its name; empty when none has a capital.
    private static func owners(of keys: [Text], in texts: TextBlock) -> [String: Int] {
        var owners: [String: Int] = [:]
        guard keys.contains(where: { hasCapital(texts.bytes[$0.range]) }) else { return [:] }
        for (index, key) in keys.enumerated() where isPlain(texts.bytes[key.range], capitals: true) {
            let folded = texts[key].lowercased()
            if let other = owners[folded], !precedes(texts[key], texts[keys[other]]) { continue }
            owners[folded] = index
        }
        return owners
    }

    /// Names of platforms, in the order of their slugs.
    package static func platforms(_ slugs: [String]) -> [String] {
        slugged(slugs, limit: 64) { isFurtherPage($0.utf8) }
    }

    /// Names of tags, lists or genres, of which each kind has a folder, in any order.
    package static func shelves(_ keys: [String]) -> [String] { platforms(keys) }

    /// Whether `name` is, or may become, the name of a further page of some list in a folder.
    private static func isFurtherPage(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        let digits = name.reversed().prefix { 48...57 ~= $0 }.count
        return digits > 0 && name.dropLast(digits).reversed().starts(with: "-page-".utf8.reversed())
    }

    /// Names of the owner's pages, which share the top folder with ours.
    package static func ownPages(_ names: [String]) -> [String] {
        slugged(names, limit: 190, refusing: isOurs)
    }

    /// Whether `name` is, or may become, the name of a page in the top folder that is not the owner's.
    package static func isOurs(_ name: String) -> Bool {
        if reserved.contains(name) { return true }
        for list in numberedPages where name.hasPrefix(list) {
            let rest = name.utf8.dropFirst(list.utf8.count)
            if rest.isEmpty { return true }
            if rest.first == UInt8(ascii: "-"), rest.dropFirst().allSatisfy({ 48...57 ~= $0 }) { return true }
        }
        return false
    }

    /// Pages of which there is one, and folders: a server may give either for a name without an ending.
    private static let reserved = [
        "index", "tonight", "history", "platforms", "years", "assets", "api", "feeds", "badges", "404",
    ]

    /// The lists in the top folder, which may have further pages.
    private static let numberedPages =
        ["watchlist", "movies"] + SectionName.allCases.filter { !$0.isCore }.map(\.pageName)

    /// A name that fits stays as it is, any other becomes its slug when that is free, and else its digest.
    private static func slugged(_ keys: [String], limit: Int, refusing isRefused: (String) -> Bool)
        -> [String]
    {
        var names = keys.map { isPlain($0.utf8, limit: limit) && !isRefused($0) ? $0 : nil }
        var taken: Set<String> = []
        for (index, name) in names.enumerated() {
            if let name, !taken.insert(name).inserted { names[index] = nil }
        }
        return zip(keys, names).map { key, name in
            if let name { return name }
            let slug = slug(key)
            if isPlain(slug.utf8, limit: limit), !isRefused(slug), taken.insert(slug).inserted { return slug }
            return digestName(of: key, taken: &taken)
        }
    }

    /// Lower-case ASCII letters and digits, every other run one hyphen, none at the ends.
    private static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "A"..."Z": slug += String(scalar).lowercased()
            default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug
    }

    /// `x-` and 64 digits: longer than any name that is kept, so the two kinds never meet.
    ///
    /// Keys that were repaired on reading can be equal; the digest of the digest tells them apart.
    private static func digestName(of key: String, taken: inout Set<String>) -> String {
        var name = "x-" + SHA256.hexadecimal(of: key.utf8)
        while !taken.insert(name).inserted { name = "x-" + SHA256.hexadecimal(of: name.utf8) }
        return name
    }

    private static func precedes(_ key: String, _ other: String) -> Bool {
        if hasCapital(key.utf8) != hasCapital(other.utf8) { return !hasCapital(key.utf8) }
        return key.utf8.lexicographicallyPrecedes(other.utf8)
    }

    private static func hasCapital(_ key: some Sequence<UInt8>) -> Bool { key.contains { 65...90 ~= $0 } }

    /// Whether `key` can be a file name as it is: some safe ASCII characters, and no device of Windows.
    private static func isPlain(
        _ key: some Collection<UInt8>, capitals: Bool = false, limit: Int = 64
    ) -> Bool {
        guard 1...limit ~= key.count else { return false }
        for byte in key {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                guard capitals else { return false }
            default: return false
            }
        }
        return key.count > 4 || !isDevice(String(decoding: key, as: UTF8.self).lowercased())
    }

    private static func isDevice(_ name: String) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        guard name.utf8.count == 4, let digit = name.utf8.last, 48...57 ~= digit else { return false }
        return name.hasPrefix("com") || name.hasPrefix("lpt")
    }
}
