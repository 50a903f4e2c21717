import Data
import Templates

/// What is pending in a changes file and what it would do, as far as the audience may know it.
struct ChangePlan: Sendable {
    /// Those of a rehearsal in which every good change was applied.
    let results: [ChangeResult]
    let names: RowNames
    let user: User?
    /// The path of the changes file.
    let changes: String
    let audience: Audience
    /// What an earlier run has not applied.
    let pending: [ChangeResult]
    let refused: Int

    init(
        results: [ChangeResult], names: RowNames, user: User?, changes: String, audience: Audience
    ) {
        self.results = results
        self.names = names
        self.user = user
        self.changes = changes
        self.audience = audience
        pending = results.filter { $0.outcome != .alreadyApplied }
        refused = pending.count(where: \.outcome.isRefusal)
    }

    func text(_ format: PlanFormat) -> String {
        switch format {
        case .table: pending.isEmpty ? "" : table
        case .markdown: markdown
        case .json: object
        }
    }

    /// `content/changes.yml: 3 changes pending, 1 of them refused: nothing would be applied`
    var summary: String {
        guard !pending.isEmpty else { return "\(changes): nothing is pending" }
        let count = "\(pending.count) change\(pending.count == 1 ? "" : "s") pending"
        guard refused > 0 else { return "\(changes): \(count)" }
        return "\(changes): \(count), \(refused) of them refused: nothing would be applied"
    }

    /// A good change waits with the refused ones: it is all or nothing.
    func outcome(of result: ChangeResult) -> Outcome {
        result.outcome == .applied && refused > 0 ? .notApplied : result.outcome
    }

    /// What is to be mended; what is said of private things is for their owner alone.
    var problems: [Problem] {
        pending.flatMap { result in
            guard story(of: result).isHidden else { return result.problems }
            return result.problems.map { problem in
                var problem = problem
                problem.message = ChangeStory.hidden
                problem.source = nil
                return problem
            }
        }
    }

    func story(of result: ChangeResult) -> ChangeStory {
        ChangeStory(
            result.film, result.edits, names: names, isPrivate: result.isPrivate, for: audience)
    }

    /// What it would do, or why it does nothing, a thing a line.
    func lines(of result: ChangeResult) -> [String] {
        let story = story(of: result)
        guard result.outcome.isRefusal, !story.isHidden else { return story.lines }
        return [result.message]
    }

    private var table: String {
        var table = ColumnTable(
            [.right, .left, .left, .left, .left], head: ["line", "action", "film", "outcome", "from → to"])
        for result in pending {
            let start = [
                "\(result.position.line)", result.action ?? "", story(of: result).subject,
                outcome(of: result).rawValue,
            ]
            let lines = lines(of: result)
            for (index, line) in (lines.isEmpty ? [""] : lines).enumerated() {
                let row = (index == 0 ? start : ["", "", "", ""]) + [line]
                table.add(row.map { VisibleText.escape($0) })
            }
        }
        return table.render()
    }

    /// The shape of `apply --json`, with what would be done in the place of the entry.
    private var object: String {
        var json = JSONWriter()
        json.object {
            $0.member("user", user?.id)
            $0.member("changes_file", changes)
            $0.member(
                "results",
                array: { json in for result in pending { json.object { members(of: result, &$0) } } })
            $0.member("pending", pending.count)
            $0.member("already_applied", results.count - pending.count)
            $0.member("refused", refused)
        }
        return json.text + "\n"
    }

    private func members(of result: ChangeResult, _ json: inout JSONWriter) {
        let story = story(of: result)
        json.member("line", result.position.line)
        json.member("column", result.position.column)
        json.member("action", result.action)
        json.member("code", outcome(of: result).rawValue)
        json.member("status", outcome(of: result).status)
        json.member("message", story.isHidden ? nil : result.message)
        json.members(story, isPrivate: result.isPrivate)
    }
}
