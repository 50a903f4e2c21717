import Testing

/// An audit that finds nothing proves something only when it finds what is there.
@Suite(.enabled(if: Audit.isPossible, Audit.requirement)) struct `The audit finds` {
    private static let good = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
        base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width">
        <title>A</title><link rel="alternate" type="text/markdown" href="a.md"></head>
        <body><header><nav aria-label="Site"><a href="a.html">A</a></nav></header>
        <main><h1>A</h1><table><caption>T</caption><tr><th scope="col">C</th></tr></table></main>
        <footer>F</footer></body></html>
        """

    private static let plantings: [(AuditCheck, String, String)] = [
        (.syntax, "<h1>A</h1>", "<h1>A</h1><p>a<ul></p>"),
        (.syntax, "<h1>A</h1>", "<h1 a=1 a=2>A</h1>"),
        (.characters, "<h1>A</h1>", "<h1>A</h1>\u{202E}"),
        (.characters, "<h1>A</h1>", "<h1>A</h1>\u{1B}"),
        (.language, " lang=\"en\"", ""),
        (.head, "<title>A</title>", "<title></title>"),
        (.head, "<meta charset=\"utf-8\">", ""),
        (.policy, "http-equiv=\"Content-Security-Policy\"", "name=\"x\""),
        (.policy, "style-src 'self'", "style-src 'unsafe-inline'"),
        (.policy, "default-src 'none'", "default-src https:"),
        (.policy, "base-uri 'none';", ""),
        (.inline, "<h1>A</h1>", "<h1 style=\"color: red\">A</h1>"),
        (.inline, "<h1>A</h1>", "<h1 onclick=\"x()\">A</h1>"),
        (.inline, "<h1>A</h1>", "<h1>A</h1><script>x()</script>"),
        (.requests, "<h1>A</h1>", "<h1>A</h1><img alt=\"\" src=\"https://example.org/a.png\">"),
        (.absolute, "href=\"a.html\"", "href=\"https://example.org/\""),
        (.absolute, "href=\"a.html\"", "href=\"/a.html\""),
        (.absolute, "href=\"a.html\"", "href=\"javascript:x()\""),
        (.links, "href=\"a.html\"", "href=\"b.html\""),
        (.links, "href=\"a.html\"", "href=\"../a.html\""),
        (.anchors, "href=\"a.html\"", "href=\"a.html#b\""),
        (.twin, "href=\"a.md\"", "href=\"b.md\""),
        (.heading, "<h1>A</h1>", "<h1>A</h1><h1>B</h1>"),
        (.heading, "<h1>A</h1>", "<h1>B</h1>"),
        (.headings, "<h1>A</h1>", "<h1>A</h1><h3>C</h3>"),
        (.landmarks, "main>", "div>"),
        (.tables, "<caption>T</caption>", ""),
        (.tables, " scope=\"col\"", ""),
        (.ids, "<h1>A</h1>", "<h1 id=\"a\">A</h1><p id=\"a\">B</p>"),
        (.ids, "<h1>A</h1>", "<h1 aria-labelledby=\"b\">A</h1>"),
        (.images, "<h1>A</h1>", "<h1>A</h1><img src=\"a.md\">"),
        (.times, "<h1>A</h1>", "<h1>A</h1><time datetime=\"soon\">A</time>"),
    ]

    private static let reports: [(AuditCheck, String)] = [
        (.heading, "# A\n\n# B\n"), (.heading, "# B\n"), (.heading, "A\n"), (.raw, "# A\n\n<b>B</b>\n"),
        (.raw, "# A\n\n<div>\n"), (.links, "# A\n\n[b](b.md)\n"),
        (.absolute, "# A\n\n[b](http://example.org)\n"),
        (.requests, "# A\n\n![b](http://example.org)\n"), (.twin, "# A\n\n[b](a.html)\n"),
        (.anchors, "# A\n\n[b](a.md#b)\n"), (.matter, "---\ntitle: B\n---\n# A\n"),
        (.matter, "---\ntitle: *a\n---\n# A\n"),
    ]

    @Test func `nothing in a good page`() async throws {
        #expect(try await Self.audit([(Self.good, "# A\n\n[a](a.md#a)\n")]).isEmpty)
    }

    @Test func `what was planted in a page`() async throws {
        let pages = Self.plantings.map { (Self.good.replacing($1, with: $2), "# A\n") }
        let findings = try await Self.audit(pages)
        for (index, planting) in Self.plantings.enumerated() {
            #expect(pages[index].0 != Self.good, "nothing was planted: \(planting)")
            let checks = findings.filter { $0.page.hasPrefix("\(index)/") }.map(\.check)
            #expect(checks.contains(planting.0), "\(planting) is found as \(checks)")
        }
    }

    @Test func `what was planted in a report`() async throws {
        let findings = try await Self.audit(Self.reports.map { (Self.good, $1) })
        for (index, planting) in Self.reports.enumerated() {
            let checks = findings.filter { $0.page.hasPrefix("\(index)/") }.map(\.check)
            #expect(checks.contains(planting.0), "\(planting) is found as \(checks)")
        }
    }

    @Test(arguments: [
        "a b.html", "ä.md", "con.md", "a/nul.html", "a.HTML", "A.md", "-/x y/a.html", ".hidden",
    ])
    func `a name that some file system cannot hold`(_ name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.good, to: "site/a.html")
        try folder.write("# A\n", to: "site/a.md")
        try folder.write("# A\n", to: "site/\(name)")
        let site = AuditedSite(name: "planted", root: "\(folder.path)/site", titles: ["a": "A"])
        #expect(try await Audit.findings(in: [site]).contains { $0.check == .names })
    }

    private static func audit(_ sites: [(html: String, markdown: String)]) async throws -> [Finding] {
        let folder = try TemporaryFolder()
        let requests = try sites.enumerated().map { index, site in
            try folder.write(site.html, to: "\(index)/a.html")
            try folder.write(site.markdown, to: "\(index)/a.md")
            return AuditedSite(name: "\(index)", root: "\(folder.path)/\(index)", titles: ["a": "A"])
        }
        return try await Audit.findings(in: requests)
    }
}
