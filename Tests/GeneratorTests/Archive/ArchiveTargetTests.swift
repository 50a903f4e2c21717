import Data
import Testing

@testable import Generator

@Suite struct ArchiveTargetTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test(arguments: [
        ("site.tar", ArchiveTarget.Format.tar), ("a/SITE.TAR", .tar), (".tar", .tar),
        ("site.tar.gz", .gzippedTar), ("site.tgz", .gzippedTar), ("site.tar/x.tgz", .gzippedTar),
    ])
    func `the ending names the form`(_ path: String, format: ArchiveTarget.Format) throws {
        let target = try ArchiveTarget(path)
        #expect(target.format == format)
        #expect(target.place == .path(path) && target.shown == path && target.word == path)
    }

    @Test(arguments: ["site.zip", "site", "site.tar.xz", "site.gz", "tar", "site.tar/", "-x"])
    func `another ending is refused with those that are known`(_ path: String) throws {
        let failure = #expect(throws: Failure.self) { try ArchiveTarget(path) }
        #expect(failure?.status == .usage)
        #expect(
            failure?.problems.map(\.message) == [
                "cannot tell the form of the archive '\(path)': "
                    + "its name must end in .tar, .tar.gz or .tgz, or be - for standard output"
            ])
    }

    @Test func `a device or a pipe needs no ending`() throws {
        #expect(try ArchiveTarget("/dev/null").format == .tar)
        folder.makeFIFO("pipe")
        folder.makeFIFO("pipe.tgz")
        #expect(try ArchiveTarget("\(folder.path)/pipe").format == .tar)
        #expect(try ArchiveTarget("\(folder.path)/pipe.tgz").format == .gzippedTar)
    }

    @Test func `a regular file does`() throws {
        try folder.write("mine", to: "notes")
        #expect(throws: Failure.self) { try ArchiveTarget("\(folder.path)/notes") }
    }

    @Test func `a hyphen is standard output`() throws {
        let target = try ArchiveTarget("-")
        #expect(target.isStandardOutput && target.format == .tar)
        #expect(target.shown == "standard output" && target.word == "-")
    }

    @Test(arguments: [(true, nil), (false, "--json"), (false, "--stats"), (true, "--json")])
    func `standard output is for the archive alone`(isTerminal: Bool, option: String?) throws {
        let target = try ArchiveTarget("-")
        let failure = #expect(throws: Failure.self) {
            try target.checkStandardOutput(isTerminal: isTerminal, sharedWith: option)
        }
        #expect(failure?.status == .usage)
        #expect(failure?.problems.first?.message.contains("--archive site.tar") == true)
        #expect(failure?.problems.first?.message.contains("terminal") == isTerminal)
        guard let option, !isTerminal else { return }
        #expect(failure?.problems.first?.message.contains("and \(option) would") == true)
    }

    @Test func `a file may be written beside both`() throws {
        try ArchiveTarget("site.tar").checkStandardOutput(isTerminal: true, sharedWith: "--json")
        try ArchiveTarget("-").checkStandardOutput(isTerminal: false, sharedWith: nil)
    }

    @Test(arguments: [
        (0, "0 kB"), (163_840, "164 kB"), (999_999, "1000 kB"), (1_000_000, "1.0 MB"),
        (9_949_999, "9.9 MB"), (9_950_000, "10 MB"), (75_999_999, "76 MB"), (3_456_000_000, "3,456 MB"),
    ])
    func `the summary tells its size`(_ size: Int, text: String) throws {
        #expect(
            "\(ArchivedSite(target: try ArchiveTarget("site.tar"), size: size))" == "in site.tar (\(text))")
        #expect(
            "\(ArchivedSite(target: try ArchiveTarget("-"), size: size))" == "on standard output (\(text))")
    }
}
