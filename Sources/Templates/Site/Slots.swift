/// Markup of the owner's in places that every page has.
///
/// It is published as it is: whoever writes `content/slots` writes the site. So this is a door for trusted
/// markup, and no text of the library comes near it.
package struct Slots: Equatable, Sendable {
    package enum Place: String, CaseIterable, Sendable {
        /// The end of the head.
        case head
        /// Inside the header, after the navigation.
        case header
        /// Inside the footer, after our line.
        case footer
        case beforeMain = "before-main"
        case afterMain = "after-main"
    }

    /// What stands in a file for the way to the top folder: pages lie in folders, and links are relative.
    package static let root = "{{root}}"

    private let markup: [Place: [UInt8]]

    /// - Parameter markup: UTF-8.
    package init(_ markup: [Place: [UInt8]] = [:]) { self.markup = markup }

    /// What stands at a place of a page, with a line break at its end.
    /// - Parameter root: the way from the page to the top folder, such as `../`.
    func markup(at place: Place, root: String) -> Markup {
        guard let written = markup[place], !written.isEmpty else { return "" }
        var bytes: [UInt8] = []
        var rest = written[...]
        while !rest.isEmpty {
            if rest.starts(with: Self.root.utf8) {
                bytes += root.utf8
                rest = rest.dropFirst(Self.root.utf8.count)
            } else {
                bytes.append(rest.removeFirst())
            }
        }
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return Markup(trusted: bytes)
    }
}
