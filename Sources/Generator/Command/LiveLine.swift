import Synchronization

/// Standard error as a terminal shows it: messages, and below them one line that is rewritten.
///
/// A class with a lock, because the line is rewritten on another thread than the one that has something to
/// tell, and a message must not end up in the middle of it.
final class LiveLine: Sendable {
    private let isShown = Mutex(false)
    private let tell: @Sendable (String) -> Void

    init(tell: @escaping @Sendable (String) -> Void) { self.tell = tell }

    /// Tells what stays; the line makes room for it.
    func say(_ text: String) {
        isShown.withLock { isShown in
            tell(isShown ? Self.erasure + text : text)
            isShown = false
        }
    }

    /// Puts `text` in the place of the line.
    func show(_ text: String) {
        isShown.withLock { isShown in
            tell("\r\(text)\u{1B}[K")
            isShown = true
        }
    }

    /// Takes the line away, if there is one.
    func erase() {
        isShown.withLock { isShown in
            if isShown { tell(Self.erasure) }
            isShown = false
        }
    }

    private static let erasure = "\r\u{1B}[K"
}
