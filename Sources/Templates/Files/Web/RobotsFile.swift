/// What search engines may read: everything, or nothing of a site that is not to be found.
package struct RobotsFile: DataFile {
    package static let kind: StaticString = "web"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) { bytes.append(literal: "robots.txt") }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "User-agent: *\n")
        if site.settings.isUnlisted { return file.write(literal: "Disallow: /\n") }
        file.write(literal: "Allow: /\n")
        guard let base = site.base else { return }
        file.write(literal: "\nSitemap: ")
        file.write(trusted: base.address.utf8Span.span)
        file.write(literal: "sitemap.xml\n")
    }
}
