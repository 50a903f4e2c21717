/// The address a site is published at, as far as it must be right for other addresses to be made from it.
enum BaseURL {
    /// What is wrong with `text`, nil when nothing is.
    static func check(_ text: String) -> String? {
        guard let rest = afterScheme(text) else {
            return "'base_url' must be an address such as https://films.example/, not '\(text)'"
        }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        guard isAuthority(authority) else { return "'base_url' has no usable host: '\(text)'" }
        guard isPath(rest.dropFirst(authority.count)) else {
            return "'base_url' must be percent-encoded, without a query or a fragment: '\(text)'"
        }
        return nil
    }

    /// With a slash at its end, so that paths can be put after it.
    static func closed(_ text: String) -> String { text.hasSuffix("/") ? text : text + "/" }

    private static func afterScheme(_ text: String) -> ArraySlice<UInt8>? {
        let bytes = Array(text.utf8)
        for scheme in ["https://", "http://"] {
            let start = bytes.prefix(scheme.utf8.count).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
            if start == Array(scheme.utf8) { return bytes[scheme.utf8.count...] }
        }
        return nil
    }

    /// A host, perhaps with a port; a user's name and password have no place on a page.
    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.first == UInt8(ascii: "[") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = bytes[bytes.startIndex + 1..<end]
            let isAddress = !address.isEmpty && address.allSatisfy { $0.isHexDigit || ":.".utf8.contains($0) }
            return isAddress && isPort(bytes[(end + 1)...])
        }
        let host = bytes.prefix { $0 != UInt8(ascii: ":") }
        guard !host.isEmpty, isPort(bytes.dropFirst(host.count)) else { return false }
        return host.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-._".utf8.contains($0) }
    }

    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: ":") else { return bytes.isEmpty }
        return 2...6 ~= bytes.count && bytes.dropFirst().allSatisfy(\.isASCIIDigit)
    }

    /// The characters that RFC 3986 allows in a path.
    private static func isPath(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.allSatisfy { index in
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                return bytes[index...].dropFirst().prefix(2).count { $0.isHexDigit } == 2
            }
            return byte.isASCIILetter || byte.isASCIIDigit || "-._~!$&'()*+,;=:@/".utf8.contains(byte)
        }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        isASCIIDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20
    }
}
