import Data

/// What a command tells: data to standard output, everything else to standard error.
struct Console: Sendable {
    let terminal: Terminal
    private let isQuiet: Bool
    private let warningsFail: Bool
    private let line: LiveLine
    /// How wide the terminal is now; it can be made narrower at any time.
    private let columns: @Sendable () -> Int

    init(options: Options, environment: Environment) {
        let terminal = Terminal(
            isTerminal: StandardStream.errors.isTerminal, choice: options.color, environment: environment)
        self.init(options: options, terminal: terminal) { text in
            // That the stream for errors is closed or full can be told to nobody.
            try? StandardStream.errors.write(text)
        }
    }

    init(
        options: Options, terminal: Terminal,
        columns: @escaping @Sendable () -> Int = { StandardStream.errors.columns },
        tell: @escaping @Sendable (String) -> Void
    ) {
        self.terminal = terminal
        isQuiet = options.isQuiet
        warningsFail = options.warningsFail
        self.columns = columns
        line = LiveLine(tell: tell)
    }

    /// Writes data to standard output.
    ///
    /// A reader that left (`marquee build --dry-run | head`) has what it wanted: the run ends, and ends well.
    func write(_ data: String) throws(Failure) { try write(Array(data.utf8)) }

    func write(_ data: [UInt8]) throws(Failure) {
        line.erase()
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
        if !isQuiet { line.say(VisibleText.escape(text) + "\n") }
    }

    /// Tells problems; `limit` is how many warnings of one code are told one by one, nil for all.
    ///
    /// A quiet run keeps warnings to itself, unless they are what makes it fail.
    func report(_ problems: [Problem], limit: Int? = 20) {
        let report = ProblemReport(
            showsColor: terminal.showsColor, showsWarnings: !isQuiet || warningsFail, limit: limit)
        let text = report.render(problems)
        if !text.isEmpty { line.say(text) }
    }

    func report(_ failure: Failure, limit: Int? = 20) {
        report(failure.problems, limit: limit)
        if let advice = failure.advice { line.say(VisibleText.escape(advice) + "\n") }
    }

    /// How a run ends that did its work and found `problems` on the way.
    func status(after problems: [Problem]) -> ExitStatus {
        if problems.contains(where: { $0.severity == .error }) { return .badData }
        return warningsFail && !problems.isEmpty ? .reported : .done
    }

    /// Whether a line that is rewritten would be seen.
    var showsProgress: Bool { terminal.isInteractive && !isQuiet }

    /// Shows the first of `lines` that fits the terminal as its last line, which is rewritten each time.
    ///
    /// One column stays free: a terminal whose last column is taken may go on to the next line.
    func rewrite(_ lines: [String]) {
        let columns = columns()
        let fitting = lines.lazy.map { VisibleText.escape($0) }.first { VisibleText.width(of: $0) < columns }
        if let fitting { line.show(fitting) } else { line.erase() }
    }

    /// Takes the line away that `rewrite` shows.
    func erase() { line.erase() }
}
