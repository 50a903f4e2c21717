import Testing

@testable import Generator

@Suite struct `A table of statistics` {
    private func statistics(
        _ change: (inout PublishReport) -> Void = { _ in }, jobs: Int = 2, pages: [(String, Int)] = []
    ) throws -> BuildStatistics {
        var options = Options()
        options.statistics = .table
        options.jobs = jobs
        options.library = "/dev/null"
        let request = try BuildRequest(Invocation(command: .build, options: options), SiteConfiguration())
        var files = PublishReport(isMeasured: true)
        for (path, bytes) in pages {
            files.count(.created, bytes: bytes)
            let cost = Effort.Cost(bytes: bytes, rendering: 1_500_000, publishing: 500_000, isWritten: true)
            files.effort?.add(0, of: [TestFile(path)], cost)
        }
        change(&files)
        let report = BuildReport(results: [], published: files, watch: Stopwatch(), problems: [])
        let made = BuildStatistics(report, of: request, nanoseconds: 1_234_567_890, peakMemory: 27_654_321)
        return try #require(made)
    }

    @Test func `aligns numbers to the right and says their units`() throws {
        let made = try statistics(pages: [("index.html", 1_234_567), ("a.html", 950)])
        #expect(
            StatisticsTable(statistics: made).text == """
                phase                       ms  items         a second
                remove                    0.00      0  files
                all                   1,234.57
                (render, compare and write happen in publish, and are sums over 2 workers)

                files    2 rendered, 2 written, 0 unchanged, 0 removed
                bytes    1.2 MB rendered, 1.2 MB written
                memory   27.7 MB at the peak

                heaviest kinds        files       KB  ms to render
                tests                     2  1,235.5          3.00

                heaviest pages             KB
                index.html            1,234.6
                a.html                    1.0

                """)
    }

    @Test func `shows five kinds, and the others together`() throws {
        let made = try statistics { report in
            for number in 1...7 {
                var file = TestFile("\(number).html")
                file.kind = "kind-\(number)"
                let cost = Effort.Cost(bytes: number * 1000, rendering: 0, publishing: 0, isWritten: true)
                report.effort?.add(0, of: [file], cost)
            }
        }
        let rows = StatisticsTable(statistics: made).text.split(separator: "\n").filter {
            $0.hasPrefix("kind-") || $0.hasPrefix("others")
        }
        #expect(
            rows.map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == [
                "kind-7 1 7.0", "kind-6 1 6.0", "kind-5 1 5.0", "kind-4 1 4.0", "kind-3 1 3.0",
                "others 2 3.0",
            ])
    }

    @Test func `fits 80 columns, whatever the paths`() throws {
        let path = String(repeating: "long/", count: 60) + "end.html"
        let text = StatisticsTable(statistics: try statistics(pages: [(path, 123_456_789_000)])).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(text.contains("long/end.html  123,456,789.0\n"))
    }

    @Test(arguments: [(1, "sums over one worker)"), (8, "sums over 8 workers)")])
    func `says what it sums over`(jobs: Int, ending: String) throws {
        #expect(StatisticsTable(statistics: try statistics(jobs: jobs)).text.contains(ending))
    }
}

@Suite struct `A table of text` {
    @Test func `is as wide as its widest cells`() {
        var table = ColumnTable([.left, .right, .left], head: ["a", "number", ""])
        table.add("long name", "1", "x")
        table.add("b", "12,345,678", "")
        #expect(
            table.render() == """
                a              number
                long name           1  x
                b          12,345,678

                """)
    }

    @Test func `may have a wider first column`() {
        let table = ColumnTable([.left, .right], head: ["a", "b"])
        #expect(table.render(firstColumn: 5) == "a      b\n")
    }
}
