import Foundation
import Testing

/// The product is small and starts at once because it does without Foundation; scripts/check looks at the
/// release too.
struct LinkageTests {
    @Test func `no product target imports Foundation`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        #expect(files.count > 100)
        for file in files {
            let imports = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
                $0.contains("import Foundation")
            }
            #expect(imports.isEmpty, "\(file.path)")
        }
    }

    @Test func `the program loads no Foundation`() async throws {
        let run = try await MarqueeProcess.run(["--version"], shell: "ldd \"$1\" && exec \"$@\"")
        #expect(run.status == 0)
        #expect(run.output.contains("libsqlite3"))
        #expect(!run.output.contains("Foundation"))
    }
}
