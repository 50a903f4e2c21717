import Data

/// For mail and for paper: everything in one file, which asks nobody for anything.
extension Report {
    func html() -> [UInt8] {
        var html = HTMLWriter(texts: site.texts, words: site.settings.words)
        writeStart(into: &html)
        for section in sections { write(section, into: &html) }
        html.write("</body>\n</html>\n")
        return html.bytes
    }

    /// The style stands in the page; its digest says that no other may.
    private func writeStart(into html: inout HTMLWriter) {
        let style = StyleSheet.squeezed(PackageResources.report_css)
        let title = site.settings.title
        html.write(
            """
            <!DOCTYPE html>
            <html lang="\(site.settings.language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src 'sha256-\(SHA256.base64(of: style))'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <style>
            """)
        html.write(Markup(trusted: style))
        html.write("</style>\n</head>\n<body>\n<h1><bdi>\(title)</bdi></h1>\n<p class=\"by\">")
        if let author = site.settings.author { html.write("<bdi>\(author)</bdi> · ") }
        html.write("\(counted)</p>\n")
    }

    private func write(_ section: ReportSection, into html: inout HTMLWriter) {
        html.write("<section>\n<h2>\(section.name.title)</h2>\n")
        if section.count == 0 { html.write("<p>\(say: "No films.")</p>\n") }
        for part in section.parts where !part.rows.isEmpty {
            if let title = part.title { html.write("<h3><bdi>\(title)</bdi></h3>\n") }
            write(part, section.fields, into: &html)
        }
        html.write("</section>\n")
    }

    private func write(_ part: ReportSection.Part, _ fields: [ReportField], into html: inout HTMLWriter) {
        html.write("<table>\n<caption>\(part.counted)</caption>\n<thead>\n<tr>")
        for field in fields {
            html.write(field.isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
            html.write("\(field.label)</th>")
        }
        html.write("</tr>\n</thead>\n<tbody>\n")
        for row in part.rows {
            html.write("<tr>")
            for field in fields { write(field, of: row, into: &html) }
            html.write("</tr>\n")
        }
        html.write("</tbody>\n</table>\n")
    }

    private func write(_ field: ReportField, of row: ReportSection.Row, into html: inout HTMLWriter) {
        let cell = site.cell(field, of: row)
        guard field != .title else {
            html.write("<th scope=\"row\"><bdi>")
            write(cell, into: &html)
            return html.write("</bdi></th>")
        }
        html.write(field.isNumber ? "<td class=\"n\">" : field == .review ? "<td class=\"r\">" : "<td>")
        write(cell, into: &html)
        html.write("</td>")
    }

    private func write(_ cell: ReportCell, into html: inout HTMLWriter) {
        switch cell {
        case .none: break
        case .text(let text): html.write(text: text)
        case .words(let words): html.write(text: words)
        case .number(let number): html.write(number)
        case .rating(let rating): html.write(rating)
        case .stars(let stars): html.write(stars)
        case .date(let date): html.write(shortDate: date)
        case .minutes(let minutes): html.write(runningTime: minutes)
        case .texts(let texts): html.write("\(texts.map { site.texts[$0] }.joined(separator: ", "))")
        case .truth(let isTrue): html.say(words: isTrue ? "yes" : "no")
        case .claims(let claims): write(claims, into: &html)
        case .review(let review, let hasSpoilers):
            if hasSpoilers { html.write("<details><summary>\(say: "Contains spoilers")</summary>") }
            html.write(text: review)
            if hasSpoilers { html.write("</details>") }
        }
    }

    private func write(_ claims: [Availability], into html: inout HTMLWriter) {
        for (index, claim) in claims.enumerated() {
            if index > 0 { html.write("<br>") }
            let name = site.labels[claim.platform].name
            switch claim.state {
            case .available:
                html.write("● ")
                html.say("On ", name)
            case .unavailable:
                html.write("○ ")
                html.say("Not on ", name)
            case .unknown:
                html.write("◌ ")
                html.say("", name, " unknown")
            }
            html.write(" <small>")
            if let day = claim.checkedOn {
                html.write(shortDate: day)
                if site.isOld(day) {
                    html.write(", ")
                    html.say(words: "over 30 days ago")
                }
            } else {
                html.say(words: "never checked")
            }
            html.write("</small>")
        }
    }
}
