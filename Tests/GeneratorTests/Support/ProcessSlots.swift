/// Lets so many processes run at a time and no more.
///
/// Hundreds of tests start at once: without a limit their open files exceed what a process may have, and the machine
/// is so busy that what a test measures is the queue.
actor ProcessSlots {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func use<Result: Sendable>(
        _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        await take()
        defer { give() }
        return try await body()
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func give() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
