import Foundation
import Testing

/// Section 2.2: killing the process at any instant and running again applies each entry exactly once, and section 4:
/// the next build mends the site.
@Suite(.serialized) struct `A build that is killed` {
    struct Start: Sendable, CustomTestStringConvertible {
        var form: LibraryFixture.Form
        var isFirst: Bool
        var testDescription: String { "\(form.rawValue), \(isFirst ? "first" : "later") build" }
    }

    @Test(arguments: [
        Start(form: .database, isFirst: false), Start(form: .text, isFirst: false),
        Start(form: .database, isFirst: true),
    ])
    func `at any call is finished by the next`(_ start: Start) async throws {
        let scenario = try await FaultScenario(start.form, isFirst: start.isFirst)
        let points = try await scenario.points(most: Self.pointsPerCall, fault: "signal=KILL")
        let killed = try await points.parallelMap { point in
            let site = try scenario.site()
            let run = try await scenario.run(site, at: point)
            guard run.signal == SIGKILL else {
                // Threads share the work differently each time, so the last calls of a thread may not come.
                #expect(run.status == 0, "\(point): \(run.errors)")
                try scenario.expectFinished(site, point)
                return false
            }
            try scenario.expectWhole(site, point)
            let next = try await MarqueeProcess.run(FaultScenario.command, in: site.folder.path)
            #expect(next.status == 0, "\(point): \(next.errors)")
            try scenario.expectFinished(site, point)
            return true
        }
        // Were the tracer, the calls or the counting wrong, nothing would be killed and everything would pass.
        #expect(
            killed.count { $0 } > 3 * Self.pointsPerCall,
            "only \(killed.count { $0 }) of \(points) were kills")
        #expect(Set(zip(points, killed).filter(\.1).map(\.0.call)).count >= 6)
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `again and again still does everything once`(_ form: LibraryFixture.Form) async throws {
        let scenario = try await FaultScenario(form, isFirst: false)
        let points = try await scenario.points(
            ["openat", "pwrite64", "write", "renameat", "rename", "fsync", "unlink"], most: 5,
            fault: "signal=KILL")
        let site = try scenario.site()
        var kills = 0
        // The first calls of a kind come first: a run that comes to its end leaves the others nothing to do.
        for point in points.sorted(by: { $0.number < $1.number }) {
            kills += try await scenario.run(site, at: point).signal == SIGKILL ? 1 : 0
        }
        #expect(kills > 0)
        let last = try await MarqueeProcess.run(FaultScenario.command, in: site.folder.path)
        #expect(last.status == 0, "\(last.errors)")
        if let point = points.last { try scenario.expectFinished(site, point) }
    }

    private static let pointsPerCall = 12
}

extension Array where Element: Sendable {
    /// Each element's result, in order, a few at a time.
    func parallelMap<Result: Sendable>(
        _ transform: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results: [(Int, Result)] = []
            for (index, element) in enumerated() {
                if index >= 4, let done = try await group.next() { results.append(done) }
                group.addTask { (index, try await transform(element)) }
            }
            for try await done in group { results.append(done) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
