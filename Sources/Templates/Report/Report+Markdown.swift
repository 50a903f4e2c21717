import Data

/// For a wiki, a code host or a note: headings and tables.
extension Report {
    func markdown() -> [UInt8] {
        var markdown = MarkdownWriter(texts: site.texts, words: site.settings.words)
        markdown.open(Phrase(verbatim: site.settings.title))
        if let author = site.settings.author { markdown.write("\(author) · ") }
        markdown.write("\(counted)\n")
        for section in sections { write(section, into: &markdown) }
        return markdown.bytes
    }

    private func write(_ section: ReportSection, into markdown: inout MarkdownWriter) {
        markdown.write("\n## \(section.name.title)\n")
        if section.count == 0 { markdown.write("\n\(say: "No films.")\n") }
        for part in section.parts where !part.rows.isEmpty {
            if let title = part.title { markdown.write("\n### \(title)\n") }
            markdown.write("\n")
            write(part, section.fields, into: &markdown)
        }
    }

    private func write(
        _ part: ReportSection.Part, _ fields: [ReportField], into markdown: inout MarkdownWriter
    ) {
        markdown.write("|")
        for field in fields { markdown.write(" \(field.label) |") }
        markdown.write("\n|")
        for field in fields { markdown.write(field.isNumber ? "---:|" : "---|") }
        markdown.write("\n")
        for row in part.rows {
            markdown.write("|")
            for field in fields {
                markdown.write(" ")
                write(site.cell(field, of: row), into: &markdown)
                markdown.write(" |")
            }
            markdown.write("\n")
        }
    }

    private func write(_ cell: ReportCell, into markdown: inout MarkdownWriter) {
        switch cell {
        case .none: break
        case .text(let text): markdown.write(text: text)
        case .words(let words): markdown.write(text: words)
        case .number(let number): markdown.write(number)
        case .rating(let rating): markdown.write(rating)
        case .stars(let stars): markdown.write(stars)
        case .date(let date): markdown.write(date)
        case .minutes(let minutes): markdown.write(runningTime: minutes)
        case .texts(let texts): markdown.write("\(texts.map { site.texts[$0] }.joined(separator: ", "))")
        case .truth(let isTrue): markdown.say(words: isTrue ? "yes" : "no")
        case .claims(let claims): write(claims, into: &markdown)
        case .review(let review, let hasSpoilers):
            if hasSpoilers { markdown.write("\(say: "Contains spoilers"): ") }
            markdown.write(text: review)
        }
    }

    private func write(_ claims: [Availability], into markdown: inout MarkdownWriter) {
        for (index, claim) in claims.enumerated() {
            if index > 0 { markdown.write("; ") }
            let name = site.labels[claim.platform].markdownName
            switch claim.state {
            case .available:
                markdown.write("● ")
                markdown.say("On ", name)
            case .unavailable:
                markdown.write("○ ")
                markdown.say("Not on ", name)
            case .unknown:
                markdown.write("◌ ")
                markdown.say("", name, " unknown")
            }
            markdown.write(", ")
            if let day = claim.checkedOn {
                markdown.say(words: "checked")
                markdown.write(" ")
                markdown.write(day)
                if site.isOld(day) {
                    markdown.write(", ")
                    markdown.say(words: "over 30 days ago")
                }
            } else {
                markdown.say(words: "never checked")
            }
        }
    }
}
