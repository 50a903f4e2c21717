import Data
import Templates

/// What is wrong with the text of the owner's own pages, found when the whole site is known.
struct ProseProblems {
    private(set) var problems: [Problem] = []

    /// Tells what was left out of a page, and which of its links lead to nothing in this site; a link to
    /// another site is the owner's to check.
    init(_ pages: [WrittenPage], in site: Site, _ plan: SitePlan) {
        let sources = Dictionary(uniqueKeysWithValues: pages.map { ($0.name, $0) })
        let found = Self.targets(of: site, in: plan)
        for page in site.ownPages {
            guard let written = sources[page.name] else { continue }
            for problem in page.prose.problems {
                tell(problem.severity, problem.code, problem.message, problem.position, written)
            }
            for reference in page.prose.references where !found.contains(Self.plain(reference.path)) {
                let message =
                    "the \(reference.isImage ? "image" : "link") '\(reference.path)' leads to nothing in this site"
                tell(.warning, "broken_link", message, Position(line: reference.line, column: 1), written)
            }
        }
    }

    /// The files that pages refer to, of those that the plan has.
    private static func targets(of site: Site, in plan: SitePlan) -> Set<String> {
        let wanted = Set(site.ownPages.flatMap(\.prose.references).map { plain($0.path) })
        guard !wanted.isEmpty else { return [] }
        // A number is compared before a string is made: few of the files are meant.
        let marks = Set(wanted.map { fingerprint(of: $0.utf8Span.span) })
        var found: Set<String> = []
        var path: [UInt8] = []
        for file in 0..<plan.count {
            path.removeAll(keepingCapacity: true)
            plan.appendPath(of: file, to: &path)
            guard marks.contains(fingerprint(of: path.span)) else { continue }
            found.insert(String(decoding: path, as: UTF8.self))
        }
        return wanted.intersection(found)
    }

    /// The owner's pages lie at the root of the site, so only a leading `./` can stand before a path that
    /// exists.
    private static func plain(_ path: String) -> String {
        path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    }

    private mutating func tell(
        _ severity: Problem.Severity, _ code: String, _ message: String, _ position: Position?,
        _ page: WrittenPage
    ) {
        let line = page.firstLine + (position?.line ?? 1) - 1
        let place = Position(line: line, column: position?.column ?? 1)
        problems.append(page.source.problem(severity, code, message, at: place))
    }
}
