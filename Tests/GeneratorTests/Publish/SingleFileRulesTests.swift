import Glibc
import Testing

@testable import Generator

@Suite struct SingleFileRulesTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.makeFolder("site/content/pages")
        try folder.write("", to: "site/films.tar")
        try folder.write("", to: "site/pending.tar")
        try folder.link("shortcut", to: "site")
        try folder.link("same.tar", to: "site/films.tar")
        unsafe link("\(folder.path)/site/films.tar", "\(folder.path)/other.tar")
    }

    private func check(_ archive: String) -> PublishError? {
        let site = "\(folder.path)/site"
        let rules = SingleFileRules(
            name: "the archive", content: "\(site)/content", library: "\(site)/films.tar",
            changes: "\(site)/pending.tar",
            output: "\(site)/output")
        do throws(PublishError) {
            try rules.check("\(folder.path)/\(archive)")
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("site/films.tar", "it is the library"), ("shortcut/films.tar", "it is the library"),
        ("same.tar", "it is the library"), ("other.tar", "it is the library"),
        ("site/pending.tar", "it is the changes file"),
        ("site/content/site.tar", "it lies in the content folder, which is read"),
        ("shortcut/x/../content/pages/site.tar", "it lies in the content folder, which is read"),
        (
            "site/output/site.tar",
            "it lies in the output folder, where only the files of the site may be"
        ),
        ("site/output", "it lies in the output folder, where only the files of the site may be"),
    ])
    func `an archive that could do harm is refused`(path: String, reason: String) {
        #expect(
            check(path)
                == PublishError(
                    .cannotCreate,
                    "\(folder.path)/\(path) cannot be the archive: \(reason); choose another place"))
    }

    @Test(arguments: [
        "site/site.tar", "site.tar", "site/output.tar", "shortcut/content.tar", "none/site.tar",
    ])
    func `an archive of its own is allowed`(path: String) {
        #expect(check(path) == nil)
    }
}
