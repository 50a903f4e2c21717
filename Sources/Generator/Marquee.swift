import Glibc

@main struct Marquee {
    /// The work is done by a task, and the thread that the program starts with waits.
    ///
    /// An `async` main would end that thread instead. Ending a thread unwinds its stack, for which a program
    /// without libraries first sorts all of its unwinding tables: a tenth of an unchanged build.
    static func main() {
        StandardStream.occupyClosedStreams()
        Signals.prepare()
        Task.detached {
            let status = await run(Array(CommandLine.arguments.dropFirst()), in: .current)
            exit(status.rawValue)
        }
        while true { pause() }
    }

    /// Runs one command line; an error that left `main` would be a crash with a backtrace.
    static func run(_ arguments: [String], in environment: Environment) async -> ExitStatus {
        var console = Console(options: Options(), environment: environment)
        do throws(Failure) {
            let invocation = try ArgumentReader.read(arguments, environment: environment)
            console = Console(options: invocation.options, environment: environment)
            if let site = invocation.options.site { try WorkingFolder.enter(site) }
            return try await invocation.command.run(invocation, console)
        } catch {
            // What a run was doing when it was interrupted matters less than that it was.
            let failure = Signals.isInterrupted ? .interrupted : error
            console.report(failure)
            return failure.status
        }
    }
}
