import Foundation
import Testing

/// What `audit.py` looks at, one name for each kind of finding.
enum AuditCheck: String, CaseIterable, Sendable {
    case syntax, characters, language, head, policy, inline, requests, absolute, links, anchors, twin, heading
    case headings, landmarks, tables, ids, images, times, raw, pages, matter, names
}

/// A finished site to be read by html5lib and markdown-it.
struct AuditedSite: Encodable {
    var name: String
    var root: String
    /// The title in the library of a page, by the page's path without ending.
    var titles: [String: String] = [:]
    /// The owner's pages, which may link to other hosts.
    var own: [String] = []
}

struct Finding: Sendable, CustomStringConvertible {
    var check: AuditCheck
    var page: String
    var message: String

    var description: String { "\(page): \(message)" }
}

enum Audit {
    static let isPossible = Tool.python != nil
    static let requirement: Comment = "run scripts/test, which prepares a Python with html5lib"

    static func findings(in sites: [AuditedSite]) async throws -> [Finding] {
        let lines = try await run("check", ["sites": sites])
        return try lines.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
            let check = try #require(AuditCheck(rawValue: fields[0]), "an unknown check: \(line)")
            return Finding(check: check, page: fields[1], message: fields[2])
        }
    }

    /// What each page is made of, with every one of `texts` replaced by its placeholder.
    static func skeleton(of root: String, pages: [String], texts: [(text: String, placeholder: String)])
        async throws -> [String: [String]]
    {
        struct Request: Encodable {
            var root: String
            var pages: [String]
            var texts: [[String]]
        }
        let request = Request(root: root, pages: pages, texts: texts.map { [$0.text, $0.placeholder] })
        let answer = try await run("skeleton", request)
        return try JSONDecoder().decode([String: [String]].self, from: Data(answer.utf8))
    }

    private static func run(_ command: String, _ request: some Encodable) async throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(Array(try JSONEncoder().encode(request)), to: "request.json")
        let python = try #require(Tool.python, requirement)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "audit.py")
        return try await Tool.shell(
            "exec '\(python)' '\(script.path)' \(command) request.json", in: folder.path,
            environment: ["PYTHONIOENCODING": "utf-8"])
    }
}
