import Data
import Templates

@testable import Generator

/// Every file of a plan as text, by path.
struct RenderedSite {
    private(set) var files: [(path: String, text: String)] = []

    /// - Parameter isWanted: whether the file at a path is rendered: a large library has very many pages.
    init(_ site: Site, where isWanted: (String) -> Bool = { _ in true }) {
        let plan = SitePlan(site)
        for index in 0..<plan.count {
            let path = plan.path(of: index)
            guard isWanted(path) else { continue }
            switch plan[index] {
            case .page(let page, .html):
                var writer = HTMLWriter(texts: site.texts)
                page.render(into: &writer, of: site)
                files.append((path, String(decoding: writer.bytes, as: UTF8.self)))
            case .page(let page, .markdown):
                var writer = MarkdownWriter(texts: site.texts)
                page.render(into: &writer, of: site)
                files.append((path, String(decoding: writer.bytes, as: UTF8.self)))
            case .data(let file):
                var writer = DataWriter(texts: site.texts)
                file.render(into: &writer, of: site)
                files.append((path, String(decoding: writer.bytes, as: UTF8.self)))
            case .bytes(let bytes): files.append((path, String(decoding: bytes, as: UTF8.self)))
            case .copy: files.append((path, ""))
            }
        }
    }

    var html: [(path: String, document: MarkupReader)] {
        files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, MarkupReader($0.text)) }
    }

    /// The paths of pages in one format that links lead to from the overview.
    func reached(as format: Format) -> Set<String> {
        let texts = Dictionary(files.map { ($0.path, $0.text) }) { $1 }
        var reached: Set = ["index" + format.ending]
        var queue = Array(reached)
        while let path = queue.popLast() {
            guard let text = texts[path] else { continue }
            let links = format == .html ? MarkupReader(text).values(of: "href") : text.reportLinks
            for link in links {
                guard let target = target(of: link, from: path)?.path, target.hasSuffix(format.ending) else {
                    continue
                }
                if reached.insert(target).inserted { queue.append(target) }
            }
        }
        return reached
    }

    var markdown: [(path: String, text: String)] { files.filter { $0.path.hasSuffix(".md") } }
}

extension String {
    /// The destinations of the links in a report.
    var reportLinks: [String] { matches(of: /\]\(([^()]*)\)/).map { String($0.1) } }

    /// How many films a list names.
    var listedFilms: Int {
        hasPrefix("<!DOCTYPE")
            ? ranges(of: "<p class=\"name\"><a href").count
            : reportLinks.count { $0.hasPrefix("movies/") || $0.hasPrefix("../movies/") }
    }
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
