import Testing

@testable import Generator

@Suite struct `The text of help` {
    @Test func `shows every command and the options understood everywhere`() {
        #expect(
            Help.text(of: nil) == """
                OVERVIEW: Turn a film library into a website and Markdown reports.

                A site is a folder with content/ (what you write) and output/ (what is made).
                Without a command, marquee builds.

                USAGE: marquee [-C <site>] [<command>] [<options>]

                OPTIONS:
                  -C <site>               Work in the folder <site>, as if started there.
                  --version               Show the version.
                  -h, --help              Show help information.

                SUBCOMMANDS:
                  build (default)         Apply what is pending, then render the site.
                  apply                   Apply what is pending in the changes file.
                  plan                    Show what is pending, and what it would do.
                  check                   Report everything wrong, and write nothing.
                  verify                  Compare the output with what a build would make now.
                  report                  Write films as one file: HTML, Markdown, CSV or JSON.
                  log                     Show what was applied, when, and from where.
                  undo                    Take back what was applied.
                  upgrade                 Add the tables and columns that the library lacks.
                  new                     Start a site with a small sample library.
                  help                    Show help, about one command when it is named.

                  See 'marquee help <command>' for detailed help.

                """)
    }

    @Test func `shows what a command takes`() {
        #expect(
            Help.text(of: .new) == """
                OVERVIEW: Start a site with a small sample library.

                Writes a configuration, a library of twelve films, an empty changes file and a
                page.

                USAGE: marquee [-C <site>] new [<options>] <dir>

                ARGUMENTS:
                  <dir>                   The folder of the site; it must be empty or not exist.

                OPTIONS:
                  -q, --quiet             Say nothing but errors.
                  --color <when>          Colour messages: auto, always or never. NO_COLOR is
                                          honoured. (default: auto)
                  -C <site>               Work in the folder <site>, as if started there.
                  --version               Show the version.
                  -h, --help              Show help information.

                """)
    }

    @Test(arguments: [
        (Option.quiet, "-q, --quiet"), (.jobs, "--jobs <n>"), (.stats, "--stats[=<format>]"),
    ])
    func `writes an option as it is typed`(option: Option, label: String) {
        #expect(option.label == label)
    }

    @Test func `breaks after a label that is too long`() {
        let rows = [("--a-label-that-is-very-long <value>", "What it does.")]
        let indent = String(repeating: " ", count: 26)
        #expect(
            TextColumns.render(rows) == "  --a-label-that-is-very-long <value>\n\(indent)What it does.\n")
    }

    @Test(arguments: Command.all.map(\.name))
    func `leaves nothing undocumented`(name: String) throws {
        let command = try #require(Command.named(name))
        let text = Help.text(of: command)
        #expect(command.summary.count > 10 && command.summary.hasSuffix("."))
        for option in command.allOptions {
            #expect(text.contains("\n  \(option.label)"), "\(option.label)")
            #expect(option.help.count > 10 && (option.help.hasSuffix(".") || option.help.hasSuffix(")")))
        }
        for argument in command.arguments { #expect(text.contains("\n  <\(argument.name)>")) }
    }

    @Test(arguments: Command.all.map(\.name) + [""])
    func `fits 80 columns`(name: String) {
        for line in Help.text(of: Command.named(name)).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func `has no two options of one spelling`() {
        let spellings = Option.allSpellings
        #expect(Set(spellings).count == spellings.count)
        #expect(spellings.count >= 18)
    }

    @Test(arguments: [
        ("build", ["--archive", "--no-apply", "--dry-run", "--keep-going", "--audience", "--stats"]),
        ("apply", ["--dry-run", "--keep-going"]),
        ("plan", ["--format", "--audience"]),
        ("check", ["--audience"]),
        ("verify", ["--audience"]),
    ])
    func `offers the options of the contract`(name: String, own: [String]) throws {
        let shared = [
            "--library", "--changes", "--content", "--output", "--user", "--now", "--jobs", "--json",
            "--quiet",
            "--color", "--werror",
        ]
        let spellings = try #require(Command.named(name)).options.flatMap(\.spellings)
        #expect(Set(spellings) == Set(own + shared + ["-q"]))
    }
}
