import Data
import Foundation
import Templates
import Testing

@testable import Generator
@testable import Templates

/// The manual in `docs/` names what there is, all of it and nothing else.
@Suite struct `The manual` {
    private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func page(_ name: String) throws -> String {
        try String(contentsOf: checkout.appending(path: "docs/\(name).md"), encoding: .utf8)
    }

    /// What stands between backquotes in `text`.
    private static func code(in text: some StringProtocol) -> [String] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
    }

    /// The rows of the tables below a heading, as their cells.
    private static func rows(of page: String, below heading: String) throws -> [[Substring]] {
        let start = try #require(page.range(of: "\n## \(heading)\n"))
        let section = page[start.upperBound...].split(separator: "\n").prefix { !$0.hasPrefix("## ") }
        return section.filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|").map { $0 } }
    }

    @Test func `has a heading for every action`() throws {
        let headings = try Self.page("changes").split(separator: "\n").filter { $0.hasPrefix("### ") }
        let actions = headings.flatMap { Self.code(in: $0) }
        #expect(actions.sorted() == Change.Action.allCases.map(\.rawValue).sorted())
    }

    @Test func `explains every outcome, with its status`() throws {
        let rows = try Self.rows(of: Self.page("changes"), below: "What becomes of an entry")
        let codes = rows.flatMap { Self.code(in: $0[0]) }
        #expect(codes.sorted() == Outcome.allCases.map(\.rawValue).sorted())
        for row in rows {
            for outcome in Self.code(in: row[0]).compactMap(Outcome.init(rawValue:)) {
                #expect(row[1] == " \(outcome.status) ", "\(outcome)")
            }
        }
    }

    @Test func `has examples of every action that can be read`() throws {
        let blocks = try Self.page("changes").components(separatedBy: "```yaml\n").dropFirst()
        var shown: Set<Change.Action> = []
        for block in blocks {
            let text = block.components(separatedBy: "```")[0]
            let file = ChangesFile(try SourceText(path: "changes.md", bytes: Array(text.utf8)))
            #expect(file.problems.isEmpty && file.refusals.flatMap(\.problems).isEmpty, "\(text)")
            shown.formUnion(file.typed.map(\.action))
        }
        #expect(shown == Set(Change.Action.allCases))
    }

    @Test func `translates as it says`() throws {
        let manual = try Self.page("site")
        let example = try #require(manual.range(of: "```yaml\nWatchlist: Merkliste\n"))
        let text = manual[example.lowerBound...].dropFirst(8).components(separatedBy: "```")[0]
        let source = try SourceText(path: "de.yml", bytes: Array(text.utf8))
        let read = Phrasebook.read(source, language: "de")
        #expect(read.problems == [])
        let words = Words.of("de", own: read.book)
        let day = try #require(Day(parsing: "2025-01-02"))
        #expect(
            words.say("Checked between \(day) and \(day).")
                == "Geprüft vom 2. Januar 2025 bis zum 2. Januar 2025.")
        #expect(words.say("\(1234, "film", "films")") == "1.234 Filme")
    }

    @Test func `names every key of a change`() throws {
        let words = Set(
            Self.code(in: try Self.page("changes")).flatMap { $0.split(separator: ":").prefix(1) })
        let examples = try Self.page("changes")
        for key in Change.Key.allCases where !words.contains(Substring(key.rawValue)) {
            #expect(examples.contains(" \(key.rawValue): "), "\(key.rawValue)")
        }
    }

    @Test(arguments: LibraryPart.allCases)
    func `names every table and column of a library`(part: LibraryPart) throws {
        let tables = try Self.page("library")
        let row = try #require(tables.split(separator: "\n").first { $0.hasPrefix("| `\(part.rawValue)` |") })
        let columns = part.definition.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("  "), !line.hasPrefix("  UNIQUE") else { return nil }
            return line.split(separator: " ").first.map(String.init)
        }
        #expect(Self.code(in: row).dropFirst().sorted() == columns.sorted())
    }

    @Test(arguments: LibraryPart.columns.map(\.column))
    func `names the newer columns of the core`(column: String) throws {
        #expect(Self.code(in: try Self.page("library")).contains(column))
    }

    @Test(arguments: Command.all.map(\.name))
    func `names every command`(name: String) throws {
        #expect(
            Self.code(in: try Self.page("commands")).contains { $0.hasPrefix("marquee \(name)") }, "\(name)")
    }

    @Test(arguments: Option.all)
    func `names every option`(option: Option) throws {
        let words = Self.code(in: try Self.page("commands")).flatMap { $0.split { " =…[".contains($0) } }
        #expect(option.spellings.contains { words.contains(Substring($0)) }, "\(option.spellings)")
    }

    @Test func `explains every exit status`() throws {
        let rows = try Self.page("commands").split(separator: "\n").compactMap { line in
            line.split(separator: "|").first.flatMap { Int32($0.filter { $0 != " " }) }
        }
        #expect(Set(ExitStatus.allCases.map(\.rawValue)).isSubset(of: rows))
    }

    @Test(arguments: SiteConfiguration.keys)
    func `explains every setting`(key: String) throws {
        #expect(try Self.page("site").contains("\n| `\(key)` |"), "\(key)")
    }

    @Test(arguments: Blocks.Kind.allCases)
    func `names every block of a page, in its usual order`(kind: Blocks.Kind) throws {
        let row = try #require(
            Self.rows(of: Self.page("site"), below: "Blocks").first { $0[0] == " `\(kind.rawValue)` " })
        #expect(Self.code(in: row[2]) == kind.names)
    }

    @Test func `has examples of blocks that can be read`() throws {
        let page = try Self.page("site")
        let blocks = page.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        let example = try #require(blocks.first { $0.hasPrefix("blocks:") })
        let (configuration, problems) = SiteConfiguration.read("site.md", Array(example.utf8))
        #expect(problems.isEmpty && configuration.blocks != Blocks())
    }

    @Test(arguments: ["commands", "changes", "library", "site", "publishing", "design", "ci"])
    func `has links that lead somewhere`(name: String) throws {
        let page = try Self.page(name)
        let prose = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(
            \.element)
        for link in prose.joined().matches(of: /\]\(([a-z]*\.md)?(#[a-z0-9-]+)?\)/) {
            let target = try link.1.map { try Self.page(String($0.dropLast(3))) } ?? page
            guard let anchor = link.2?.dropFirst() else { continue }
            #expect(Self.anchors(of: target).contains(String(anchor)), "\(link.0)")
        }
    }

    /// The names of the headings, as GitHub makes them.
    private static func anchors(of page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
            let title = line.drop { $0 == "#" || $0 == " " }.lowercased()
            return String(
                title.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.map { $0 == " " ? "-" : $0 }
            )
        }
    }
}

extension Blocks.Kind {
    fileprivate var names: [String] {
        switch self {
        case .overview: Blocks.Overview.allCases.map(\.rawValue)
        case .film: Blocks.Film.allCases.map(\.rawValue)
        case .tonight: Tonight.Part.allCases.map(\.rawValue)
        case .stats: Blocks.Stats.allCases.map(\.rawValue)
        case .years: Blocks.Year.allCases.map(\.rawValue)
        case .services: Blocks.Services.allCases.map(\.rawValue)
        case .suggestions: Blocks.Suggestions.allCases.map(\.rawValue)
        }
    }
}
