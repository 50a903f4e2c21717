import Data
import Templates

/// Turns files of the plan into bytes; every worker has one, with a buffer for each format.
struct PageMaker: FileMaker, ~Copyable {
    typealias Plan = SitePlan

    private let site: Site
    private var html: HTMLWriter
    private var markdown: MarkdownWriter
    private var data: DataWriter

    init(site: Site) {
        self.site = site
        html = HTMLWriter(texts: site.texts, words: site.settings.words)
        markdown = MarkdownWriter(texts: site.texts, words: site.settings.words)
        data = DataWriter(texts: site.texts, words: site.settings.words)
    }

    mutating func make<Outcome>(
        _ file: PlannedFile, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        switch file {
        case .page(let page, .html):
            html.clear()
            page.render(into: &html, of: site)
            return try html.withBytes(body)
        case .page(let page, .markdown):
            markdown.clear()
            page.render(into: &markdown, of: site)
            return try markdown.withBytes(body)
        case .data(let file):
            data.clear()
            file.render(into: &data, of: site)
            return try data.withBytes(body)
        case .bytes(let bytes):
            return try body(bytes.span)
        case .copy(let path):
            let bytes = try contents(of: path)
            return try body(bytes.span)
        }
    }

    private func contents(of path: String) throws(PublishError) -> [UInt8] {
        do throws(FileError) {
            return try readFile(path, limit: 64 << 20)
        } catch {
            throw PublishError(.missingInput, error.description)
        }
    }
}
