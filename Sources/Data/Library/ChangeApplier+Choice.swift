/// Which viewing an entry means.
extension ChangeApplier {
    enum Choice {
        case one(Int)
        case refused(Refusal)
    }

    /// The viewing that an entry means; without a time, the only one.
    ///
    /// Of several of one time that are alike in everything any will do: nothing tells them apart.
    func choice(
        _ when: When?, among viewings: [Viewing], _ film: Subject, at position: Position
    ) -> Choice {
        let found = viewings.indices.filter { when == nil || viewings[$0].when == when }
        let onDay = viewings.indices.filter { index in
            guard case .instant = viewings[index].when else { return false }
            return when == .date(viewings[index].when.date(in: application.zone))
        }
        let chosen = found.isEmpty ? onDay : found
        guard let last = chosen.last else {
            return .refused(notFound(when, among: viewings, film, at: position))
        }
        let areAlike = when != nil && chosen.allSatisfy { isAlike(viewings[$0], viewings[last]) }
        guard chosen.count == 1 || areAlike else {
            return .refused(
                Refusal(
                    .ambiguousPlay,
                    "\(film.name) has \(chosen.count) viewings that may be meant (\(dates(chosen.map { viewings[$0] }))); "
                        + "say which",
                    at: position))
        }
        return .one(last)
    }

    private func notFound(
        _ when: When?, among viewings: [Viewing], _ film: Subject, at position: Position
    ) -> Refusal {
        let time = when?.description ?? "that time"
        let known = viewings.isEmpty ? "it was never watched" : "it was watched \(dates(viewings))"
        return Refusal(.playNotFound, "\(film.name) has no viewing of \(time); \(known)", at: position)
    }

    private func dates(_ viewings: [Viewing]) -> String {
        viewings.map(\.when.description).sorted().joined(separator: ", ")
    }

    private func isAlike(_ one: Viewing, _ other: Viewing) -> Bool {
        guard let one = one.row, let other = other.row else { return false }
        return ["watched_on", "rewatch", "platform_id", "venue", "note", "source", "source_id"]
            .allSatisfy { one[$0] == other[$0] }
    }
}
