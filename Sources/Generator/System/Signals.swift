import Glibc
import Synchronization

/// What this process does with the signals it may get.
enum Signals {
    /// Whether somebody asked the process to stop; work looks at it where it can stop and leave all in order.
    static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// Makes a broken pipe and a file size limit ordinary errors, and an interrupt a wish instead of an end.
    ///
    /// A second interrupt ends the process at once: the handler is forgotten when it was called.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // A handler may not be the first to touch a global, which is made when it is first touched.
        interrupted.store(false, ordering: .relaxed)
        noteInterrupt(SIGINT)
        noteInterrupt(SIGTERM)
    }

    /// What a script that started us in the background chose to ignore stays ignored.
    private static func noteInterrupt(_ signal: Int32) {
        var inherited = sigaction()
        guard unsafe sigaction(signal, nil, &inherited) == 0 else { return }
        let handler = unsafe unsafeBitCast(inherited.__sigaction_handler.sa_handler, to: Int.self)
        guard handler != 1 else { return }  // SIG_IGN, which is no function
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { _ in interrupted.store(true, ordering: .relaxed) }
        action.sa_flags = Int32(SA_RESTART) | Int32(truncatingIfNeeded: SA_RESETHAND)
        unsafe sigaction(signal, &action, nil)
    }
}

/// A global, because a signal handler can reach nothing else.
private let interrupted = Atomic<Bool>(false)
