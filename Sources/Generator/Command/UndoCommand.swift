import Data
import Templates

extension Command {
    static let undo = Command(
        name: "undo", summary: "Take back what was applied.",
        discussion: """
            Without a number, the last change. Each value gets back what it was, to the letter, or nothing is \
            undone: what a later change touched has to be undone after that. An undo is a change itself, and \
            undoing it does again what was undone.
            """,
        arguments: [
            Argument(name: "id", help: "The number of a change, as 'marquee log' shows it.", isOptional: true)
        ],
        options: [.lastRun, .dryRun] + Option.ofSites,
        run: { (invocation, console) throws(Failure) in
            try runUndo(invocation, console)
        })

    private static func runUndo(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
        let what = try whatToUndo(invocation)
        let request = try BuildRequest(invocation)
        let isDryRun = request.options.isDryRun
        let step = try LibraryStep.open(request, isDryRun ? .rehearsing : .applying)
        let names = try step.names()
        let (user, results) = try step.undoing(what, of: request)
        let report = UndoReport(results: results, names: names, user: user, isDryRun: isDryRun)
        console.report(request.problems + report.problems)
        try console.write(request.options.printsJSON ? report.object : report.text)
        console.say(report.summary)
        return report.problems.isEmpty ? console.status(after: request.problems) : .badData
    }

    private static func whatToUndo(_ invocation: Invocation) throws(Failure) -> Undo {
        guard let word = invocation.arguments.first else {
            return invocation.options.undoesLastRun ? .lastRun : .last
        }
        guard !invocation.options.undoesLastRun else {
            throw .usage("give a number or '--last-run', not both", of: undo)
        }
        guard let id = Int(digits: word.hasPrefix("#") ? String(word.dropFirst()) : word) else {
            throw .usage("a change has a number, such as 14, not '\(word)'; 'marquee log' shows it", of: undo)
        }
        return .change(id)
    }
}

/// What became of the changes that were to be undone.
struct UndoReport: Sendable {
    let results: [UndoResult]
    let names: RowNames
    let user: User?
    let isDryRun: Bool

    /// What stands in the way: one line a change.
    var problems: [Problem] {
        results.filter(\.outcome.isRefusal).map { result in
            Problem(.error, result.outcome.rawValue, result.message)
        }
    }

    /// What was undone, a change a paragraph.
    var text: String {
        results.filter { $0.outcome == .undone }.map { result in
            let story = story(of: result)
            let place = result.change.place.map { "  \($0)" } ?? ""
            let subject = story.subject.isEmpty ? "" : "  \(story.subject)"
            let heading = "#\(result.change.id)  \(result.change.name)\(subject)\(place)"
            return ([heading] + story.lines.map { "    \($0)" }).map { VisibleText.escape($0) + "\n" }
                .joined()
        }.joined()
    }

    /// What undoing did. Private values stay out of it: who undoes something knows what it was.
    private func story(of result: UndoResult) -> ChangeStory {
        let change = result.change
        return ChangeStory(
            change.film, result.edits, names: names, isPrivate: change.isPrivate, for: .everyone)
    }

    var object: String {
        var json = JSONWriter()
        json.object {
            $0.member("user", user?.id)
            $0.member("dry_run", isDryRun)
            $0.member("results", array: { for result in results { $0.value(result, story(of: result)) } })
            $0.member("undone", results.count { $0.outcome == .undone })
            $0.member("refused", results.count(where: \.outcome.isRefusal))
        }
        return json.text + "\n"
    }

    var summary: String {
        guard !results.isEmpty else { return "nothing to undo" }
        let undone = results.count { $0.outcome == .undone }
        let changes = "\(undone) change\(undone == 1 ? "" : "s")"
        guard problems.isEmpty else { return "nothing was undone" }
        return isDryRun ? "\(changes) would be undone (a dry run: nothing was touched)" : "\(changes) undone"
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ result: UndoResult, _ story: ChangeStory) {
        object {
            $0.member("id", result.change.id)
            $0.member("action", result.change.action)
            $0.member("code", result.outcome.rawValue)
            $0.member("message", result.message)
            $0.members(story, isPrivate: result.change.isPrivate)
            $0.member("in_the_way", result.inTheWay)
        }
    }
}
