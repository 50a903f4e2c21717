import Data

/// An address that is safe to follow: a page or file of this site, or something on the web or a mail address.
///
/// There is no way to make one from any string as it is, so a page cannot link to `javascript:` or to a place
/// that the author of a title chose.
package struct Link: Sendable {
    enum Target: Sendable {
        case relative(RelativePath)
        /// Percent-encoded already.
        case address([UInt8])
    }

    let target: Target

    /// A link from one file of the site to another; both paths are below the output folder, with their
    /// endings.
    package init(to path: String, from page: String, fragment: String? = nil) {
        target = .relative(RelativePath(to: path, from: page, fragment: fragment))
    }

    /// A link that leaves the site, or nil unless it is an `http`, `https` or `mailto` address.
    ///
    /// Browsers drop controls and spaces around an address and tabs and newlines inside it before they look
    /// at the scheme ([URL](https://url.spec.whatwg.org/#concept-basic-url-parser)); so the former are
    /// dropped here too, and an address with a control character inside it is refused.
    package init?(external address: String) {
        let utf8 = address.utf8Span.span
        var range = 0..<utf8.count
        while let first = range.first, utf8[first] <= .space { range.removeFirst() }
        while let last = range.last, utf8[last] <= .space { range.removeLast() }
        let url = utf8.extracting(range)
        guard url.indices.allSatisfy({ url[$0] >= .space && url[$0] != 0x7F }), Self.isAllowed(url) else {
            return nil
        }
        target = .address([UInt8](percentEncoding: url))
    }

    /// Whether it leads to a mailbox.
    var isMail: Bool {
        guard case .address(let url) = target else { return false }
        return url.span.hasPrefix("mailto:")
    }

    /// Adopts an address that is percent-encoded and was found safe.
    init(address: [UInt8]) { target = .address(address) }

    /// Whether the scheme is one that leads to a page or a mailbox, and is followed by what it needs.
    private static func isAllowed(_ url: borrowing Span<UInt8>) -> Bool {
        for scheme: StaticString in ["http://", "https://", "mailto:"] where url.hasPrefix(scheme) {
            let rest = scheme.utf8CodeUnitCount
            return rest < url.count && ![UInt8(ascii: "/"), UInt8(ascii: "\\")].contains(url[rest])
        }
        return false
    }
}

extension Span<UInt8> {
    /// Compares letters without case; `prefix` is written in lower case.
    fileprivate func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            guard prefix.count <= count else { return false }
            for index in prefix.indices {
                let byte = self[index].isLetter ? self[index] | 0x20 : self[index]
                if unsafe byte != prefix[index] { return false }
            }
            return true
        }
    }
}
