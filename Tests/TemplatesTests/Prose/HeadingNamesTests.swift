import Testing

@testable import Templates

struct HeadingNamesTests {
    @Test(arguments: [
        ("# Title\n\n## Two words", ["two-words"]),
        ("## A `code` & *more*!", ["a-code--more"]),
        ("## Ünï\n\n## 七人の侍", ["ünï", "七人の侍"]),
        ("## a_b-c 1", ["a_b-c-1"]),
        ("## Same\n\n## Same\n\n## Same-1\n\n## Same", ["same", "same-1", "same-1-1", "same-2"]),
        ("## Main", ["main-1"]),
        ("## <>", []),
    ])
    func `names headings as code hosts do`(source: String, names: [String]) {
        let html = String(decoding: Prose(Array(source.utf8)).html.bytes, as: UTF8.self)
        let found = html.split(separator: "<h2").compactMap { part in
            part.hasPrefix(" id=\"") ? String(part.dropFirst(5).prefix { $0 != "\"" }) : nil
        }
        #expect(found == names)
    }
}
