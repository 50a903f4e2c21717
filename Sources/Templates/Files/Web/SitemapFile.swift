import Data

/// The addresses of pages, for search engines (sitemaps.org).
package struct SitemapFile: DataFile {
    package static let kind: StaticString = "web"

    /// Hands on the pages with these numbers, in the order of the plan.
    package typealias Pages = @Sendable (Range<Int>, (any Page) -> Void) -> Void

    /// Which part of the pages, counted from 0; nil for all of them.
    let part: Int?
    let range: Range<Int>
    let pages: Pages

    package init(part: Int?, range: Range<Int>, pages: @escaping Pages) {
        self.part = part
        self.range = range
        self.pages = pages
    }

    /// How many pages one file may name: 50,000, and fewer when the address of the site is so long that they
    /// could take more than 50 MB.
    package static func most(in site: Site) -> Int {
        let longest = 512 + (site.base?.address.utf8.count ?? 0) * 6
        return max(1, min(50_000, 50_000_000 / longest))
    }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(contentsOf: Self.name(ofPart: part).utf8)
    }

    static func name(ofPart part: Int?) -> String {
        part.map { "sitemap-\($0 + 1).xml" } ?? "sitemap.xml"
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        file.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        pages(range) { page in
            file.write(literal: "<url><loc>")
            file.write(xmlAddressOf: page.path(in: site), from: .root, of: site)
            file.write(literal: "</loc>")
            if let day = page.changedOn(in: site) {
                file.write(literal: "<lastmod>")
                file.write(text: day.description)
                file.write(literal: "</lastmod>")
            }
            file.write(literal: "</url>\n")
        }
        file.write("</urlset>\n")
    }
}

/// The parts of a sitemap that is too long for one file.
package struct SitemapIndexFile: DataFile {
    package static let kind: StaticString = "web"

    let parts: Int

    package init(parts: Int) { self.parts = parts }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(contentsOf: SitemapFile.name(ofPart: nil).utf8)
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        file.write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in 0..<parts {
            file.write(literal: "<sitemap><loc>")
            file.write(text: site.base?.address ?? "")
            file.write(text: SitemapFile.name(ofPart: part))
            file.write(literal: "</loc></sitemap>\n")
        }
        file.write("</sitemapindex>\n")
    }
}
