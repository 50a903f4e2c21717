/// A file that every site has: the style sheet, which is part of the program.
package struct Asset: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package static let all = [Asset(path: "assets/style.css", bytes: PackageResources.style_css)]
}
