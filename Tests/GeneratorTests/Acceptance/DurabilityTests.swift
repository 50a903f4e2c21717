import Foundation
import Testing

/// What no kill can show: a power cut forgets what was not synced. The order of the calls tells.
@Suite struct `What was applied` {
    /// The calls of `marquee apply`, one a line, with the path of each descriptor.
    private func calls(_ form: LibraryFixture.Form) async throws -> [String] {
        let site = try LibraryFixture(form, changes: "- id: 101\n  action: mark_as_watched\n")
        let run = try await site.marquee(
            ["apply"], environment: FaultPoint.environment,
            shell: """
                exec strace -f -y -qq -s 200 -o trace -e trace='?rename,?renameat,?renameat2,write,pwrite64,fsync,fdatasync' "$@"
                """)
        try #require(run.status == 0, "\(run.errors)")
        return try site.folder.read("trace").components(separatedBy: "\n")
    }

    private func isSync(_ call: String, of name: String) -> Bool {
        call.contains(#/ f(data)?sync\(/#) && call.contains("/\(name)>") && call.hasSuffix("= 0")
    }

    @Test func `to a text library is on the disk before it is in its place`() async throws {
        let calls = try await calls(.text)
        let renaming = try #require(calls.firstIndex { $0.contains(#/ rename.*content/library\.sql"/#) })
        let match = try #require(calls[renaming].firstMatch(of: /"([^"]*)"/))
        let temporary = String(match.1.split(separator: "/").last ?? "")
        #expect(calls[..<renaming].contains { isSync($0, of: temporary) })
        #expect(calls[renaming...].contains { isSync($0, of: "content") })
    }

    @Test func `to a database is on the disk, and before it what undoes it`() async throws {
        let calls = try await calls(.database)
        let writes = calls.indices.filter {
            calls[$0].contains("pwrite64(") && calls[$0].contains("/library.db>")
        }
        let first = try #require(writes.first), last = try #require(writes.last)
        #expect(calls[..<first].contains { isSync($0, of: "library.db-journal") })
        #expect(calls[last...].contains { isSync($0, of: "library.db") })
    }

    @Test func `to a database was copied before, and the copy is on the disk`() async throws {
        let calls = try await calls(.database)
        let first = try #require(
            calls.firstIndex { $0.contains("pwrite64(") && $0.contains("/library.db>") })
        let renaming = try #require(
            calls[..<first].firstIndex { $0.contains(" rename") && $0.contains("backup") })
        let match = try #require(calls[renaming].firstMatch(of: /"([^"]*)"/))
        let temporary = String(match.1.split(separator: "/").last ?? "")
        #expect(calls[..<renaming].contains { isSync($0, of: temporary) })
        #expect(calls[renaming..<first].contains { isSync($0, of: "content") })
    }
}
