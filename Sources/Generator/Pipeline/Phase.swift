/// The steps of a build, in the order in which they follow each other.
enum Phase: String, CaseIterable, Sendable {
    case read, open, apply, load, plan, publish, remove

    /// What the line on the terminal calls it.
    var label: String {
        switch self {
        case .read: "reading"
        case .open: "opening the library"
        case .apply: "applying changes"
        case .load: "loading the library"
        case .plan: "planning pages"
        case .publish: "pages"
        case .remove: "removing"
        }
    }

    /// What is counted in it, nil when nothing is.
    var unit: String? {
        switch self {
        case .read: "inputs"
        case .open: nil
        case .apply: "changes"
        case .load: "films"
        case .plan, .publish, .remove: "files"
        }
    }

    var next: Phase? { Self.allCases.firstIndex(of: self).flatMap { Self.allCases.dropFirst($0 + 1).first } }
}
