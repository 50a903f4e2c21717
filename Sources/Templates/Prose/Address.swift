import Data

/// Where a link or image of the owner's prose leads.
///
/// Three kinds survive: the web and mail (`Link(external:)` decides), files of the site by a relative path,
/// and places on the same page. Anything with another scheme, or with none but a host, is refused.
struct Address: Equatable, Sendable {
    enum Kind: Sendable { case web, file, refused }

    let kind: Kind
    /// Percent-encoded.
    private let encoded: [UInt8]
    /// How many bytes of `encoded` name the file: what precedes a query or a fragment.
    private let pathLength: Int

    /// Takes what cmark read between the parentheses, with its escapes and entities resolved.
    init(_ written: [UInt8]) {
        let isClean = written.allSatisfy { $0 >= .space && $0 != 0x7F }
        let pathEnd =
            written.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? written.count
        let path = written[..<pathEnd]
        let hasScheme = path.prefix { $0 != .slash }.contains(UInt8(ascii: ":"))
        if let link = Link(external: String(decoding: written, as: UTF8.self)),
            case .address(let url) = link.target
        {
            kind = .web
            encoded = url
        } else {
            let isRooted = path.first == .slash || path.first == UInt8(ascii: "\\")
            kind = isClean && !hasScheme && !isRooted && !written.isEmpty ? .file : .refused
            encoded = [UInt8](percentEncoding: written.span)
        }
        pathLength =
            encoded.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? encoded.count
    }

    /// The link as it stands in Markdown, where pages link Markdown pages.
    var markdown: Link { Link(address: encoded) }

    /// The link as it stands in HTML, where `about.md#us` is `about.html#us`.
    var html: Link {
        guard kind == .file, encoded[..<pathLength].suffix(3).elementsEqual(".md".utf8) else {
            return markdown
        }
        return Link(address: encoded[..<(pathLength - 2)] + Array("html".utf8) + encoded[pathLength...])
    }

    /// The file that is meant, decoded; nil when it is this page, or leaves the site.
    var path: String? {
        guard kind == .file, pathLength > 0 else { return nil }
        return String(
            decoding: [UInt8](percentDecoding: encoded.span.extracting(..<pathLength)), as: UTF8.self)
    }

    var isMail: Bool { encoded.first.map { $0 | 0x20 } == UInt8(ascii: "m") && kind == .web }

    /// What `<…>` would hold to mean this address; nil for one that cannot be written so.
    var autolink: [UInt8]? {
        guard kind == .web else { return nil }
        return isMail ? Array(encoded.dropFirst("mailto:".utf8.count)) : encoded
    }

    /// The address for people to read in a message.
    var description: String { String(decoding: encoded, as: UTF8.self) }
}
