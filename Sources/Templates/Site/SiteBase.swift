import Data

/// The address that a site is published at, from which standards want some addresses to be made.
struct SiteBase: Sendable {
    /// Percent-encoded, with a slash at its end: it needs no escape in JSON.
    let address: String
    /// Where it is on its host: `/` or `/lantern/`.
    let path: String

    /// Nil for anything that is not an address on the web.
    init?(_ address: String?) {
        guard let address, let link = Link(external: address.hasSuffix("/") ? address : address + "/"),
            case .address(let bytes) = link.target
        else { return nil }
        self.address = String(decoding: bytes, as: UTF8.self)
        let rest = self.address.utf8.drop { $0 != .slash }.dropFirst(2).drop { $0 != .slash }
        path = String(decoding: rest, as: UTF8.self)
    }
}

extension Site {
    /// Whether pages say where they are on the web, so that others find and show them.
    package var isListed: Bool { base != nil && !settings.isUnlisted }
}

extension DataWriter {
    /// Writes where a page is: on the web when that is known, else as seen from a folder. Right in JSON.
    mutating func write(
        addressOf path: PagePath, as format: Format = .html, from folder: PagePath.Folder, of site: Site
    ) {
        guard let base = site.base else { return write(PageLink(to: path, as: format, from: folder)) }
        write(trusted: base.address.utf8Span.span)
        write(path, as: format)
    }

    /// The same, right in XML, where an address needs escapes.
    mutating func write(
        xmlAddressOf path: PagePath, as format: Format = .html, from folder: PagePath.Folder, of site: Site
    ) {
        guard let base = site.base else { return write(PageLink(to: path, as: format, from: folder)) }
        write(text: base.address)
        write(path, as: format)
    }
}
