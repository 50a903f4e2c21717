import Testing

@testable import Templates

@Suite struct `A slot` {
    private static let slots = Slots([
        .footer: Array("<p><a href=\"{{root}}about.html\">é</a></p>".utf8), .header: [],
    ])

    private static func text(_ place: Slots.Place, from folder: PagePath.Folder) -> String {
        String(
            decoding: slots.markup(at: place, root: FramePlace.seen(from: folder).root).bytes, as: UTF8.self)
    }

    @Test func `is published as it is, on a line of its own`() {
        #expect(Self.text(.footer, from: .root) == "<p><a href=\"about.html\">é</a></p>\n")
    }

    @Test(arguments: PagePath.Folder.allCases)
    func `leads to the top folder from every page`(folder: PagePath.Folder) {
        let way = folder == .root ? "" : "../"
        #expect(Self.text(.footer, from: folder).contains("href=\"\(way)about.html\""))
    }

    @Test func `that nobody wrote is nothing`() {
        #expect(Self.text(.header, from: .root) == "" && Self.text(.head, from: .movies) == "")
    }
}
