import Data
import Testing

@testable import Templates

@Suite struct PagePathTests {
    private static let folders = PagePath.Folder.allCases

    @Test(arguments: folders, folders)
    func `a link leads where one between the paths leads`(_ from: PagePath.Folder, _ to: PagePath.Folder) {
        var texts = TextBlock()
        _ = texts.append("something before")
        let name = texts.append("name-1")
        for number in [nil, 1, 12, 12_345] {
            let path = PagePath(to, name, number: number)
            for format in Format.allCases {
                let target = path.string(in: texts) + format.ending
                let expected: Markup = "\(href: Link(to: target, from: from.somePage))"
                var html = HTMLWriter(texts: texts)
                html.write(href: PageLink(to: path, as: format, from: from))
                #expect(html.bytes == expected.bytes)
                html.clear()
                html.write(path, as: format)
                #expect(String(decoding: html.bytes, as: UTF8.self) == target)
                var report = MarkdownWriter(texts: texts)
                report.write(PageLink(to: path, as: format, from: from))
                #expect(report.bytes == ("\(Link(to: target, from: from.somePage))" as Markdown).bytes)
            }
        }
    }

    @Test func `a page is in its folder, and numbered unless it is the head of its list`() {
        var texts = TextBlock()
        let name = texts.append("x")
        let paths = Self.folders.flatMap { folder in
            [nil, 3].map { PagePath(folder, name, number: $0).string(in: texts) }
        }
        #expect(
            paths == [
                "x", "x-3", "movies/x", "movies/x-3", "platforms/x", "platforms/x-page-3", "history/x",
                "history/x-3", "years/x", "years/x-3", "api/x", "api/x-3", "feeds/x", "feeds/x-3", "tags/x",
                "tags/x-page-3",
                "lists/x", "lists/x-page-3", "people/x",
                "people/x-page-3", "genres/x", "genres/x-page-3", "decades/x", "decades/x-page-3",
            ])
    }
}
