import Templates

/// What one file of the plan is made of.
enum PlannedFile: Sendable {
    case page(any Page, Format)
    case data(any DataFile)
    case bytes([UInt8])
    /// The contents of another file, named by its path.
    case copy(from: String)
}
