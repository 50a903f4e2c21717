import Foundation
import Testing

@testable import Generator

/// Made-up plans, read back by other people's programs.
@Suite struct `An archive of any plan` {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// Short and long names, empty and large files, and a folder that no header can name.
    private static let site: [TestFile] = {
        let long = String(repeating: "n", count: 190)
        let deep = Array(repeating: String(repeating: "d", count: 60), count: 4).joined(separator: "/")
        let sizes = [0, 1, 511, 512, 513, 4096, 3_000_000]
        return sizes.map { TestFile("sizes/\($0).txt", String(repeating: "x", count: $0)) }
            + (0..<700).map { TestFile("movies/tt\($0).html", String(repeating: "page \($0) ", count: $0)) }
            + [
                TestFile("\(long).html", "long"), TestFile("\(long)/\(long)/a.html", "long folder"),
                TestFile("\(deep)/index.html", "deep"), TestFile("index.html", "overview"),
                TestFile(String(repeating: "e", count: 100), "exactly a hundred"),
            ]
    }()

    private func archive(_ name: String, jobs: Int = 2, _ files: [TestFile] = site) async throws -> Data {
        _ = try await ArchiveFile.open(try ArchiveTarget("\(folder.path)/\(name)"))
            .publish(files, modified: 1_768_532_244, jobs: jobs) { TestMaker() }
        return try TemporaryFolder.contents(of: "\(folder.path)/\(name)")
    }

    @Test(arguments: ["site.tar", "site.tgz"])
    func `is unpacked by tar to what a folder would hold`(_ name: String) async throws {
        _ = try await archive(name)
        try await publish(Self.site, to: folder.output)
        try folder.makeFolder("unpacked")
        _ = try await Tool.shell("tar -xf \(name) -C unpacked", in: folder.path)
        let unpacked = try FolderSnapshot("\(folder.path)/unpacked")
        #expect(unpacked.differences(from: try FolderSnapshot(folder.output)) == [])
        #expect(unpacked.paths.count > Self.site.count)
    }

    @Test func `is read by Python's tarfile, member by member`() async throws {
        _ = try await archive("site.tar")
        let report = try await Tool.shell(
            """
            python3 - <<'END'
            import tarfile
            archive = tarfile.open('site.tar')
            members = archive.getmembers()
            names = [member.name for member in members]
            print(names == sorted(names, key=lambda name: name.encode()), len(set(names)) == len(names), names[0])
            for member in members:
                assert (member.uid, member.gid, member.uname, member.gname) == (0, 0, '', ''), member
                assert member.mtime == 1768532244, member
                assert member.isdir() and member.mode == 0o755 or member.isreg() and member.mode == 0o644, member
                parent = member.name.rpartition('/')[0]
                assert not parent or parent in names[:names.index(member.name)], member
            print(len([m for m in members if m.isdir()]), archive.extractfile('sizes/513.txt').read() == b'x' * 513)
            END
            """, in: folder.path)
        #expect(report == "True True .marquee-manifest\n8 True\n")
    }

    @Test(arguments: ["site.tar", "site.tar.gz"], [1, 2, 7, 64])
    func `has the same bytes for any number of jobs`(_ name: String, jobs: Int) async throws {
        #expect(try await archive("a-" + name, jobs: jobs) == archive("b-" + name, jobs: 3))
    }

    @Test func `ends with zeros to a whole record`() async throws {
        for count in [0, 1, 7, 8, 9, 17, 18, 19] {
            let files = (0..<count).map { TestFile("f\($0)", "text") }
            let bytes = try await archive("site.tar", files)
            #expect(bytes.count.isMultiple(of: 10_240) && bytes.count >= (count + 1) * 1024 + 1024)
            #expect(bytes.count < (count + 1) * 1024 + 1024 + 10_240)
            #expect(bytes.suffix(1024).allSatisfy { $0 == 0 })
        }
    }

    @Test func `says the same compressed, in members without a time or a name`() async throws {
        let plain = try await archive("site.tar")
        let compressed = try await archive("site.tgz")
        #expect(Array(compressed.prefix(8)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
        #expect(compressed.count < plain.count / 10)
        let unpacked = try await Tool.shell(
            "gzip -dc site.tgz | cmp - site.tar && gzip -t site.tgz && echo same", in: folder.path)
        #expect(unpacked == "same\n")
    }
}
