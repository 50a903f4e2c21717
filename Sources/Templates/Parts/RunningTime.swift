/// How long a film is, such as `2 h 49 min`.
extension HTMLWriter {
    /// - Parameter minutes: more than 0.
    mutating func write(runningTime minutes: Int) {
        if minutes >= 60 {
            write(minutes / 60)
            write(" ")
            say(words: "h")
        }
        guard minutes % 60 > 0 else { return }
        if minutes >= 60 { write(" ") }
        write(minutes % 60)
        write(" ")
        say(words: "min")
    }
}

extension MarkdownWriter {
    /// - Parameter minutes: more than 0.
    mutating func write(runningTime minutes: Int) {
        if minutes >= 60 {
            write(minutes / 60)
            write(" ")
            say(words: "h")
        }
        guard minutes % 60 > 0 else { return }
        if minutes >= 60 { write(" ") }
        write(minutes % 60)
        write(" ")
        say(words: "min")
    }
}
