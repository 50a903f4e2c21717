/// The changes file, read: its entries in order, each typed changes or what is wrong with it.
package struct ChangesFile: Sendable {
    /// One entry as far as it could be read.
    package struct Entry: Sendable {
        package var position: Position
        package var action: String?
        /// Whether it says that only the owner may see what it is about, or tries to: what cannot be read
        /// must not publish.
        package var isPrivate: Bool
        package var content: Content
    }

    package enum Content: Sendable {
        /// One, or as many as the entry names films or tags.
        case changes([Change])
        /// Everything wrong with the entry, first things first; the codes are those of ``Outcome``.
        case refused([Problem])
    }

    package private(set) var entries: [Entry] = []
    /// Whom the file says it is for.
    package private(set) var user: (name: String, position: Position)?
    /// What is wrong with the file as a whole; with any, no entry of it can be trusted.
    package private(set) var problems: [Problem] = []
    package let source: SourceText?

    /// A file that is not there: nothing is pending.
    package init() { source = nil }

    package init(_ source: SourceText) {
        self.source = source
        let (root, problems) = YAMLReader.read(source)
        self.problems = problems
        switch root.content {
        case .null: break
        case .sequence(let nodes): readEntries(nodes, source)
        case .mapping(let pairs): readMapping(pairs, source)
        case .scalar:
            guard problems.isEmpty else { break }
            self.problems.append(
                source.problem(
                    .error, "invalid_changes", "expected a list of changes; start each with '- '",
                    at: root.position))
        }
    }

    private mutating func readMapping(_ pairs: [Node.Pair], _ source: SourceText) {
        for pair in pairs {
            switch (pair.key, pair.value.content) {
            case ("changes", .sequence(let nodes)): readEntries(nodes, source)
            case ("changes", .null), ("user", .null): break
            case ("user", .scalar(let name)): user = (name, pair.value.position)
            case ("changes", _):
                problems.append(
                    source.problem(
                        .error, "invalid_changes", "'changes' holds a list; start each change with '- '",
                        at: pair.value.position))
            case ("user", _):
                problems.append(
                    source.problem(
                        .error, "invalid_changes", "'user' holds one name", at: pair.value.position))
            default: problems.append(unknownKey(pair, source))
            }
        }
    }

    private func unknownKey(_ pair: Node.Pair, _ source: SourceText) -> Problem {
        if Change.Key(rawValue: pair.key) != nil {
            return source.problem(
                .error, "invalid_changes", "'\(pair.key)' belongs to a change; start each change with '- '",
                at: pair.keyPosition)
        }
        let hint =
            suggestion(for: pair.key, among: ["changes", "user"]).map { "; did you mean '\($0)'?" } ?? ""
        return source.problem(.error, "unknown_key", "unknown key '\(pair.key)'\(hint)", at: pair.keyPosition)
    }

    /// An entry that the reader stumbled in is only reported as that: what it lacks may stand in what was
    /// skipped.
    private mutating func readEntries(_ nodes: [Node], _ source: SourceText) {
        let broken = problems.compactMap { $0.position?.line }
        for (index, node) in nodes.enumerated() {
            let end = index + 1 < nodes.count ? nodes[index + 1].position.line : .max
            guard !broken.contains(where: { $0 >= node.position.line && $0 < end }) else { continue }
            entries.append(ChangeParser.read(node, source))
        }
    }
}
