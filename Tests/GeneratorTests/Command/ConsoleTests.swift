import Data
import Testing

@testable import Generator

@Suite struct `A console` {
    private let recorder = Recorder()
    private let problems = [Problem(.warning, "odd", "strange"), Problem(.error, "bad", "wrong")]

    @Test func `says what was done`() {
        recorder.console().say("made\u{1B}[2J it")
        #expect(recorder.words == ["made\\u{1B}[2J it\n"])
    }

    @Test func `tells problems in one piece`() {
        recorder.console().report(problems)
        #expect(recorder.words == ["warning: strange [odd]\nerror: wrong\n1 error, 1 warning\n"])
    }

    @Test func `tells errors only when it is to be quiet`() {
        let console = recorder.console { $0.isQuiet = true }
        console.say("made it")
        console.report(problems)
        console.report([problems[0]])
        #expect(recorder.words == ["error: wrong\n"])
    }

    @Test func `tells the warnings that make a quiet run fail`() {
        let console = recorder.console { ($0.isQuiet, $0.warningsFail) = (true, true) }
        console.report([problems[0]])
        #expect(recorder.words == ["warning: strange [odd]\n"])
    }

    @Test func `gives advice after a failure`() {
        recorder.console().report(Failure(.usage, "unknown\u{7}", advice: "Try\u{7} this."))
        #expect(recorder.words == ["error: unknown\\u{7}\n", "Try\\u{7} this.\n"])
    }

    @Test func `has nothing to tell of a failure without problems`() {
        recorder.console().report(Failure(.done, []))
        #expect(recorder.words.isEmpty)
    }

    @Test func `has the exit codes of the contract`() {
        #expect(Generator.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 64, 65, 66, 73, 74, 75, 78, 130])
    }
}
