/// Just enough of an HTML parser to see a page's structure as a browser would.
struct MarkupReader {
    struct Tag {
        var name: String
        var attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var tags: [Tag] = []
    /// The text after each tag, at the same position.
    private(set) var texts: [String] = []

    init(_ html: String) {
        let bytes = Array(html.utf8)
        var rest = bytes[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            if !texts.isEmpty { texts[texts.count - 1] += Self.decode(rest[..<open]) }
            guard let close = Self.end(of: rest[open...]) else { return }
            tags.append(Self.tag(rest[open + 1..<close]))
            texts.append("")
            rest = rest[(close + 1)...]
        }
    }

    /// The `>` that ends a tag: not one inside of quotes.
    private static func end(of tag: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        return tag.firstIndex { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return byte == UInt8(ascii: ">") && !isQuoted
        }
    }

    private static func tag(_ text: ArraySlice<UInt8>) -> Tag {
        let name = text.prefix { $0 > 32 }
        var attributes: [(String, String)] = []
        var rest = text.dropFirst(name.count)
        while true {
            rest = rest.drop { $0 <= 32 || $0 == UInt8(ascii: "/") }
            let key = rest.prefix { $0 > 32 && $0 != UInt8(ascii: "=") }
            guard !key.isEmpty else { return Tag(name: plain(name), attributes: attributes) }
            rest = rest.dropFirst(key.count)
            guard rest.starts(with: "=\"".utf8) else {
                attributes.append((plain(key), ""))
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            attributes.append((plain(key), decode(value)))
            rest = rest.dropFirst(value.count + 3)
        }
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return plain(bytes) }
        return plain(bytes).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
            "&quot;", with: "\""
        )
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// Every value of an attribute.
    func values(of attribute: String) -> [String] { tags.compactMap { $0[attribute] } }

    /// The whole text of the first element of a name.
    func text(of name: String) -> String? {
        guard let start = tags.firstIndex(where: { $0.name == name }) else { return nil }
        let end = tags[start...].firstIndex { $0.name == "/" + name } ?? start
        return texts[start..<end].joined()
    }

    /// The elements with the names of their attributes, without anything that comes from data.
    var skeleton: [String] { tags.map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") } }
}
