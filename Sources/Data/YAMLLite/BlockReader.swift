/// Builds the tree: collections by indentation, one entry after the other.
///
/// An entry that cannot be read becomes a fault, the lines that belong to it are skipped, and reading goes on
/// with the next entry of whatever collection the next line belongs to. So every broken entry is told, and
/// told once.
struct BlockReader {
    var scanner: YAMLScanner
    private(set) var faults: [YAMLFault] = []
    private let source: SourceText
    private var depth = 0
    private var nodes = 0
    private var hasStopped = false
    /// Whether the lines here may still belong to a broken entry, so that they are skipped without a word.
    var isRecovering = false

    init(_ source: SourceText, lines: Range<Int>) {
        self.source = source
        scanner = YAMLScanner(source, lines: lines)
    }

    /// Adds a fault; the one that is too many ends the reading.
    mutating func report(_ fault: YAMLFault) {
        faults.append(fault)
        hasStopped = hasStopped || fault.isFinal || faults.count > YAMLLimits.problems
        if hasStopped { scanner.stop() }
    }

    /// Tells what is wrong and goes on below the line it is on.
    mutating func recover(from fault: YAMLFault) {
        report(fault)
        guard !hasStopped else { return }
        isRecovering = true
        let line = source.position(of: fault.offset).line + 1
        scanner.move(toLine: line, at: source.start(ofLine: line))
        scanner.skipToContent()
    }

    /// Counts an entry of a collection that holds `count` already.
    mutating func countEntry(after count: Int) throws(YAMLFault) {
        guard count < YAMLLimits.entries else { throw .tooManyEntries(at: scanner.offset) }
        try countNodes(1, from: scanner.offset)
    }

    /// Counts the nodes that were read since `start`.
    mutating func countNodes(_ count: Int, from start: Int) throws(YAMLFault) {
        nodes += count
        guard nodes <= YAMLLimits.nodes else { throw .tooManyNodes(at: start) }
    }

    /// Reads a collection, one level deeper.
    ///
    /// A compact collection begins within a line, behind a `- `: it is as deep as its column.
    mutating func nest(
        at indent: Int, _ read: (inout Self) -> Node.Content
    ) throws(YAMLFault) -> Node {
        guard depth < YAMLLimits.depth else { throw .nesting(at: scanner.offset) }
        depth += 1
        defer { depth -= 1 }
        scanner.indent = indent
        let position = scanner.position()
        return Node(read(&self), at: position)
    }
}
