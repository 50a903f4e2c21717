/// Which changes to undo.
package enum Undo: Equatable, Sendable {
    /// The one of this number; of an undo it does again what was undone.
    case change(Int)
    /// Everything that the newest run applied and that still stands.
    case lastRun
    /// The newest change that still stands.
    case last
}

/// What became of one change that was to be undone.
package struct UndoResult: Equatable, Sendable {
    package enum Outcome: String, CaseIterable, Sendable {
        case undone
        /// Could be undone, but another one could not, and it is all or nothing.
        case notUndone = "not_undone"
        case alreadyUndone = "already_undone"
        /// A later change stands in the way.
        case laterChange = "later_change"
        /// Another program changed what the change left.
        case changedElsewhere = "changed_elsewhere"
    }

    package var change: LoggedChange
    package var outcome: Outcome
    package var message: String
    /// The number of the later change that has to be undone first.
    package var inTheWay: Int?
    /// What undoing did to the library's rows.
    package var edits: [RowEdit] = []

    package init(
        _ change: LoggedChange, _ outcome: Outcome, _ message: String, inTheWay: Int? = nil,
        edits: [RowEdit] = []
    ) {
        self.change = change
        self.outcome = outcome
        self.message = message
        self.inTheWay = inTheWay
        self.edits = edits
    }
}

extension UndoResult.Outcome {
    /// Whether the change cannot be undone as things are.
    package var isRefusal: Bool {
        switch self {
        case .undone, .notUndone: false
        case .alreadyUndone, .laterChange, .changedElsewhere: true
        }
    }
}
