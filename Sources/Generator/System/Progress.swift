import Data

/// A line on the terminal that counts up while work is done.
struct Progress: Sendable {
    let label: String
    let total: Int
    /// How much is done; asked from another thread than those that work.
    let count: @Sendable () -> Int

    /// Runs `body` with the line shown, when somebody is watching and it takes more than an instant.
    ///
    /// The line is rewritten on the main thread, which has nothing else to do meanwhile: workers fill the
    /// others, and do not know of it.
    func shown<Value, Mistake>(
        on console: Console, every interval: Duration = .milliseconds(100),
        during body: () async throws(Mistake) -> Value
    ) async throws(Mistake) -> Value {
        guard console.showsProgress else { return try await body() }
        let ticker = Task { @MainActor in
            var isShown = false
            while (try? await Task.sleep(for: interval)) != nil {
                console.rewrite(line)
                isShown = true
            }
            if isShown { console.rewrite("") }
        }
        do throws(Mistake) {
            let value = try await body()
            await end(ticker)
            return value
        } catch {
            await end(ticker)
            throw error
        }
    }

    /// What the line says now, such as `pages 1,200 of 100,000`.
    var line: String { "\(label) \(count().grouped) of \(total.grouped)" }

    /// Waits for the line to be erased, so that it never cuts into what is said next.
    private func end(_ ticker: Task<Void, Never>) async {
        ticker.cancel()
        await ticker.value
    }
}
