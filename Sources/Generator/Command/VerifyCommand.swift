import Data
import Templates

extension Command {
    static let verify = Command(
        name: "verify", summary: "Compare the output with what a build would make now.",
        discussion: """
            Renders everything in memory and reports every file in the output that differs, is missing or is \
            left over; exits with status 2 when there is one. Writes nothing and applies nothing: the site is \
            rendered as the library holds it, as by 'build --no-apply'.
            """,
        options: [.audience] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runVerify(invocation, console)
        })

    private static func runVerify(_ invocation: Invocation, _ console: Console) async throws(Failure)
        -> ExitStatus
    {
        let request = try BuildRequest(invocation)
        let found = try await Pipeline(request: request, console: console).verify()
        console.report(found.problems)
        try console.write(
            request.options.printsJSON ? found.object(of: request.files) : found.listing(of: request.files))
        found.notes(on: request.files).forEach(console.say)
        return found.output.isClean ? console.status(after: found.problems) : .reported
    }
}

extension Verification {
    /// One line a file, such as `differs output/index.html`.
    fileprivate func listing(of files: SiteFiles) -> String {
        output.findings.map { path, finding in
            VisibleText.escape("\(finding.rawValue) \(files.output)/\(path)") + "\n"
        }.joined()
    }

    fileprivate func object(of files: SiteFiles) -> String {
        var json = JSONWriter()
        json.object {
            $0.member("output", files.output)
            $0.member("files", output.total)
            $0.member("differing", output.paths(.differs))
            $0.member("missing", output.paths(.missing))
            $0.member("left_over", output.paths(.leftover))
            $0.member("not_ours", output.strangers)
            $0.member("pending", pending == .mistakes ? nil : pending == .changes)
        }
        return json.text + "\n"
    }

    /// What there is to say to people: what was not applied, what was found, and the mend.
    fileprivate func notes(on files: SiteFiles) -> [String] {
        var notes: [String] = []
        switch pending {
        case .nothing: break
        case .changes:
            notes.append("note: changes in \(files.changes.path) are pending; a build applies them first")
        case .mistakes:
            notes.append("note: \(files.changes.path) has mistakes; 'marquee check' reports them")
        }
        notes.append(summary)
        if let obstacle = output.obstacle {
            notes.append("note: \(obstacle)")
        } else if !output.strangers.isEmpty {
            notes.append(
                "note: a build leaves alone what marquee did not make: \(output.strangers.count.grouped) of the "
                    + "files left over")
        }
        return notes
    }

    /// `94 files: 1 differs, 0 missing, 2 left over; run 'marquee build' to mend that`
    private var summary: String {
        let files = "\(output.total.grouped) files"
        guard !output.isClean else { return "\(files): all as a build makes them" }
        let differing = output.count(.differs)
        let counts =
            "\(differing.grouped) \(differing == 1 ? "differs" : "differ"), "
            + "\(output.count(.missing).grouped) missing, \(output.count(.leftover).grouped) left over"
        let isMendable = output.obstacle == nil && output.findings.count > output.strangers.count
        return "\(files): \(counts)\(isMendable ? "; run 'marquee build' to mend that" : "")"
    }
}
