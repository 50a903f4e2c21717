/// A file that every site has and that is part of the program, such as the style sheet.
package struct Asset: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package static func all(_ theme: Theme = .marquee) -> [Asset] {
        [
            Asset(path: "assets/style.css", bytes: StyleSheet.bytes(theme)),
            Asset(path: "assets/site.js", bytes: SiteScript.bytes),
        ]
    }
}
