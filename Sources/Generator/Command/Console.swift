import Data

/// What a command tells: data to standard output, everything else to standard error.
struct Console: Sendable {
    let terminal: Terminal
    let isQuiet: Bool
    /// Warnings that make a run fail are told even when it is to be quiet.
    let warningsFail: Bool

    init(options: Options, environment: Environment) {
        self.init(
            options: options,
            terminal: Terminal(
                isTerminal: StandardStream.errors.isTerminal, choice: options.color, environment: environment)
        )
    }

    init(options: Options, terminal: Terminal) {
        self.terminal = terminal
        isQuiet = options.isQuiet
        warningsFail = options.warningsFail
    }

    /// Writes data to standard output.
    ///
    /// A reader that left (`marquee build --dry-run | head`) has what it wanted: the run ends, and ends well.
    func write(_ data: String) throws(Failure) {
        do throws(StandardStream.Refusal) {
            try StandardStream.output.write(data)
        } catch {
            switch error {
            case .readerLeft: throw Failure(.done, [])
            case .failed(let error): throw Failure(.brokenOff, error)
            }
        }
    }

    /// Says a line about what was done, unless the run is quiet.
    func say(_ text: String) {
        if !isQuiet { tell(VisibleText.escape(text) + "\n") }
    }

    /// Tells problems; `limit` is how many warnings of one code are told one by one, nil for all.
    func report(_ problems: [Problem], limit: Int? = 20) {
        let report = ProblemReport(
            showsColor: terminal.showsColor, showsWarnings: !isQuiet || warningsFail, limit: limit)
        tell(report.render(problems))
    }

    func report(_ failure: Failure, limit: Int? = 20) {
        report(failure.problems, limit: limit)
        if let advice = failure.advice { tell(VisibleText.escape(advice) + "\n") }
    }

    /// How a run ends that did what it should and found `problems` on the way.
    func status(after problems: [Problem]) -> ExitStatus {
        warningsFail && !problems.isEmpty ? .reported : .done
    }

    /// Nothing can be told about an error stream that is closed or full.
    private func tell(_ text: String) {
        if !text.isEmpty { try? StandardStream.errors.write(text) }
    }
}
