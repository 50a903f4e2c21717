import Synchronization

@testable import Generator

/// A console whose words are kept instead of shown.
final class Recorder: Sendable {
    private let kept = Mutex<[String]>([])

    var words: [String] { kept.withLock { $0 } }

    func console(
        terminal: Terminal = Terminal(), columns: Int = 80, _ change: (inout Options) -> Void = { _ in }
    ) -> Console {
        var options = Options()
        change(&options)
        return Console(options: options, terminal: terminal, columns: { columns }) { text in
            self.kept.withLock { $0.append(text) }
        }
    }
}
