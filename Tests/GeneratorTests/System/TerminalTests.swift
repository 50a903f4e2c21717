import Testing

@testable import Generator

@Suite struct `A terminal` {
    @Test(
        arguments: [
            (true, .auto, "xterm", nil, true),
            (true, .auto, "xterm", "", true),
            (true, .auto, "xterm", "1", false),
            (true, .auto, "dumb", nil, false),
            (true, .auto, nil, nil, false),
            (false, .auto, "xterm", nil, false),
            (false, .always, "dumb", "1", true),
            (true, .never, "xterm", nil, false),
        ] as [(Bool, ColorChoice, String?, String?, Bool)])
    func `shows colour when asked to, or when nothing speaks against it`(
        isTerminal: Bool, choice: ColorChoice, name: String?, noColor: String?, expected: Bool
    ) {
        let environment = Environment(noColor: noColor, terminal: name)
        let terminal = Terminal(isTerminal: isTerminal, choice: choice, environment: environment)
        #expect(terminal.showsColor == expected)
    }

    @Test(arguments: [(true, "xterm", true), (true, "dumb", false), (false, "xterm", false)])
    func `has somebody watching when it can rewrite a line`(isTerminal: Bool, name: String, expected: Bool) {
        let environment = Environment(noColor: "1", terminal: name)
        let terminal = Terminal(isTerminal: isTerminal, choice: .never, environment: environment)
        #expect(terminal.isInteractive == expected)
    }
}
