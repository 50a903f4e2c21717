extension Command {
    static let new = Command(
        name: "new", summary: "Start a site with a small sample library.",
        discussion: "Writes a configuration, a library of twelve films, an empty changes file and a page.",
        arguments: [Argument(name: "dir", help: "The folder of the site; it must be empty or not exist.")],
        options: [.quiet, .color],
        run: { (invocation, console) throws(Failure) in
            try startSite(invocation, console)
        })

    private static func startSite(_ invocation: Invocation, _ console: Console) throws(Failure) -> ExitStatus
    {
        guard let folder = invocation.arguments.first else { return .usage }
        try NewSite.write(to: folder)
        let site = invocation.options.site.map { $0.appendingPath(folder) } ?? folder
        console.say("Started a site in \(site).")
        console.say("To build it:  marquee\(site == "." ? "" : " -C \(shellWord(site))")")
        console.say("Then open:    \(site.appendingPath("output/index.html"))")
        return .done
    }

    /// `text` as one word of a shell's command line.
    static func shellWord(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_./".utf8.contains($0) }
        if isPlain { return text }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: #"'\''"#) + "'"
    }
}
