/// How much a document may hold, so that no input can exhaust the stack or the memory.
enum YAMLLimits {
    /// Collections within collections.
    static let depth = 32
    /// Entries of one collection.
    static let entries = 100_000
    /// Nodes of one document.
    static let nodes = 1_000_000
    /// Characters of a key; the figure is YAML's own.
    static let keyLength = 1024
    /// Problems told before giving up.
    static let problems = 100
}
