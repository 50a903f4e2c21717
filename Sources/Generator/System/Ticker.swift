import Glibc

/// A thread that does something again and again until it is told to end.
///
/// A thread and no task: workers take every thread that tasks may have, and a task gets its turn when they
/// are done.
struct Ticker: Sendable {
    /// A class, because a new thread is handed one pointer.
    private final class Work: Sendable {
        let milliseconds: Int32
        let action: @Sendable () -> Void
        /// Where the thread hears that it is to end.
        private let ear: Int32

        init(milliseconds: Int32, ear: Int32, action: @escaping @Sendable () -> Void) {
            self.milliseconds = milliseconds
            self.ear = ear
            self.action = action
        }

        deinit { close(ear) }

        /// A signal that comes in between is not the end, and costs an early turn at most.
        func run() {
            var request = pollfd(fd: ear, events: Int16(POLLIN), revents: 0)
            while unsafe poll(&request, 1, milliseconds) <= 0 { action() }
        }
    }

    private let thread: pthread_t
    private let mouth: Int32

    /// The first time is after one interval. Nil when the machine has no thread to spare.
    init?(every milliseconds: Int32, action: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        let work = unsafe Unmanaged.passRetained(
            Work(milliseconds: milliseconds, ear: ends[0], action: action))
        var thread = pthread_t()
        let refusal = unsafe pthread_create(
            &thread, nil,
            { work in
                if let work = unsafe work {
                    unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
                }
                return nil
            }, work.toOpaque())
        guard refusal == 0 else {
            unsafe work.release()
            close(ends[1])
            return nil
        }
        self.thread = thread
        mouth = ends[1]
    }

    /// Ends the thread and waits for that; to be called once.
    func end() {
        close(mouth)
        pthread_join(thread, nil)
    }
}
