import Data
import Templates

@testable import Generator

/// Every file of a plan as text, by path.
struct RenderedSite {
    private(set) var files: [(path: String, text: String)] = []

    init(_ site: Site) {
        for file in SitePlan(site).files {
            switch file.content {
            case .page(let page, .html):
                var writer = HTMLWriter()
                page.render(into: &writer, of: site)
                files.append((file.path, String(decoding: writer.bytes, as: UTF8.self)))
            case .page(let page, .markdown):
                var writer = MarkdownWriter()
                page.render(into: &writer, of: site)
                files.append((file.path, String(decoding: writer.bytes, as: UTF8.self)))
            case .bytes(let bytes): files.append((file.path, String(decoding: bytes, as: UTF8.self)))
            case .copy: files.append((file.path, ""))
            }
        }
    }

    var html: [(path: String, document: MarkupReader)] {
        files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, MarkupReader($0.text)) }
    }

    var markdown: [(path: String, text: String)] { files.filter { $0.path.hasSuffix(".md") } }
}

/// The path that a relative link in the file at `page` leads to, and its fragment; nil when it leaves the
/// site.
func target(of link: String, from page: String) -> (path: String, fragment: String?)? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    if parts[0].isEmpty { return (page, parts.count > 1 ? String(parts[1]) : nil) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for component in parts[0].split(separator: "/", omittingEmptySubsequences: false) {
        if component == ".." {
            guard folders.popLast() != nil else { return nil }
        } else {
            folders.append(String(component))
        }
    }
    return (folders.joined(separator: "/"), parts.count > 1 ? String(parts[1]) : nil)
}
