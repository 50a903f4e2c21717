import Data
import Templates
import Testing

@testable import Generator

@Suite struct `The slots of a site` {
    @Test func `are files named after places`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>Hello</p>", to: "slots/footer.html")
        try folder.write("\u{FEFF}<meta name=\"a\">", to: "slots/head.html")
        try folder.write("", to: "slots/.hidden")
        let (slots, problems) = try SlotFiles.read(in: folder.path)
        let written: [Slots.Place: [UInt8]] = [
            .footer: Array("<p>Hello</p>".utf8), .head: Array("<meta name=\"a\">".utf8),
        ]
        #expect(slots == Slots(written))
        #expect(problems.isEmpty)
    }

    @Test func `may be missing`() throws {
        let (slots, problems) = try SlotFiles.read(in: TemporaryFolder().path)
        #expect(slots == Slots() && problems.isEmpty)
    }

    @Test(arguments: [
        ("foter.html", "; did you mean 'footer.html'?"), ("footer.htm", "; did you mean 'footer.html'?"),
        ("notes.txt", ""),
    ])
    func `of other names are left out, with a warning`(_ name: String, question: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "slots/\(name)")
        let (slots, problems) = try SlotFiles.read(in: folder.path)
        let message =
            "not a slot: slots are head.html, header.html, footer.html, before-main.html and after-main.html"
        #expect(slots == Slots())
        #expect(
            problems == [
                Problem(
                    .warning, "ignored_file", message + question, file: "\(folder.path)/slots/\(name)")
            ])
    }

    @Test func `that are no text are an error`() throws {
        let folder = try TemporaryFolder()
        try folder.write([0x3C, 0xFF] as [UInt8], to: "slots/head.html")
        let problems = try SlotFiles.read(in: folder.path).problems
        #expect(problems.map(\.severity) == [.error] && problems[0].position == Position(line: 1, column: 2))
    }
}
