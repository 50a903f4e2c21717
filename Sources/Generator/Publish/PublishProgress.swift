import Synchronization

/// How far publishing has come: workers take files from it, and a progress line hears of it.
///
/// A class, because an atomic number has one place and workers share it; taking 32 files at a time, they
/// never wait.
final class PublishProgress: Sendable {
    private let taken = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)
    let shown: Progress

    /// - Parameter shown: is told what is taken.
    init(shown: Progress = Progress()) { self.shown = shown }

    /// How many files of the plan were begun.
    var count: Int { taken.load(ordering: .relaxed) }

    /// Whether a worker should begin no other file: one of them failed, or somebody interrupted us.
    var isStopped: Bool { stopped.load(ordering: .relaxed) || Signals.isInterrupted }

    func stop() { stopped.store(true, ordering: .relaxed) }

    /// The next files in the order of the plan, at most `most`; nil at `end`.
    func take(atMost most: Int, before end: Int) -> Range<Int>? {
        var start = taken.load(ordering: .relaxed)
        while start < end {
            let next = min(start + most, end)
            let (exchanged, found) = taken.weakCompareExchange(
                expected: start, desired: next, ordering: .relaxed)
            if exchanged {
                shown.advance(by: next - start)
                return start..<next
            }
            start = found
        }
        return nil
    }
}
