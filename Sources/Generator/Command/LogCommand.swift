import Data
import Templates

extension Command {
    static let log = Command(
        name: "log", summary: "Show what was applied, when, and from where.",
        discussion: """
            Shows each change with its number, its place in the changes file, and the values before and after. \
            'marquee undo' takes the numbers.
            """,
        options: [.since, .audience] + Option.ofSites,
        run: { (invocation, console) throws(Failure) in
            try runLog(invocation, console)
        })

    private static func runLog(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus {
        let request = try BuildRequest(invocation)
        let step = try LibraryStep.open(request, .reading)
        let names = try step.names()
        let (user, changes) = try step.log()
        let log = ChangeLog(
            changes: changes.filter { $0.isSince(request.options.since, in: request.configuration.zone) },
            names: names, user: user, audience: request.options.audience)
        console.report(request.problems)
        try console.write(request.options.printsJSON ? log.object : log.text)
        if log.changes.isEmpty {
            console.say(changes.isEmpty ? "nothing was applied yet" : "nothing since then")
        }
        return console.status(after: request.problems)
    }
}

/// What a library remembers of its changes, as far as the audience may know it.
struct ChangeLog: Sendable {
    /// The oldest first.
    let changes: [LoggedChange]
    let names: RowNames
    let user: User?
    let audience: Audience

    /// A change a paragraph, and what it did a thing a line.
    var text: String {
        changes.map { change in
            let story = story(of: change)
            let lines = [heading(of: change, story)] + story.lines.map { "    \($0)" }
            return lines.map { VisibleText.escape($0) + "\n" }.joined()
        }.joined()
    }

    private func story(of change: LoggedChange) -> ChangeStory {
        ChangeStory(change.film, change.edits, names: names, isPrivate: change.isPrivate, for: audience)
    }

    /// `#14  2025-11-15T12:00:00Z  rate  Interstellar (2014)  content/changes.yml:9`
    private func heading(of change: LoggedChange, _ story: ChangeStory) -> String {
        let parts = [
            "#\(change.id)", change.appliedAt, change.name, story.subject, change.place ?? "",
            change.undoneBy.map { "(undone by #\($0))" } ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    var object: String {
        var json = JSONWriter()
        json.object {
            $0.member("user", user?.id)
            $0.member(
                "log",
                array: { json in
                    for change in changes { json.object { $0.members(change, story(of: change)) } }
                }
            )
        }
        return json.text + "\n"
    }
}

extension LoggedChange {
    /// The action, and of what was undone which change it was.
    var name: String { undoes.map { "\(action) of #\($0)" } ?? action }

    /// `content/changes.yml:9`; nil for what stands in no file.
    var place: String? { line > 0 ? "\(file):\(line)" : nil }

    /// A day means its beginning in `zone`. A time that cannot be read may be any.
    fileprivate func isSince(_ time: Timestamp?, in zone: Zone) -> Bool {
        guard let time, let applied = Timestamp(parsing: appliedAt)?.instant(in: zone) else { return true }
        return switch time {
        case .instant(let instant): applied >= instant
        case .day(let day): zone.day(of: applied) >= day
        }
    }
}

extension JSONWriter {
    /// Writes the members of one change of the log.
    fileprivate mutating func members(_ change: LoggedChange, _ story: ChangeStory) {
        member("id", change.id)
        member("run", change.run)
        member("applied_at", change.appliedAt)
        member("file", change.line > 0 ? change.file : nil)
        member("line", change.line > 0 ? change.line : nil)
        member("action", change.action)
        members(story, isPrivate: change.isPrivate)
        member("undone_by", change.undoneBy)
        member("undoes", change.undoes)
    }
}
