import Data

/// Which platforms earn their keep: what each has of the watchlist that the others have not.
package struct ServicesPage: Page {
    package static let kind: StaticString = "services"

    package init() {}

    package func path(in site: Site) -> PagePath { site.names.page(of: .services) }

    package func render(into html: inout HTMLWriter, of site: Site) {
        let path = path(in: site)
        html.open("Services", at: path, in: .named(.services), of: site)
        html.write("<h1>\(say: "Services")</h1>\n")
        if let services = site.services { write(ServiceWords(site: site, services: services), into: &html) }
        html.close(at: path, of: site)
    }

    private func write(_ words: ServiceWords, into html: inout HTMLWriter) {
        html.write("<p class=\"lead\">\(words.lead)</p>\n")
        guard words.services.wanted > 0, !words.services.services.isEmpty else { return }
        for block in words.site.settings.blocks.services {
            switch block {
            case .worth: writeServices(words, into: &html)
            case .fewest: writeSets(words, into: &html)
            }
        }
    }

    private func writeServices(_ words: ServiceWords, into html: inout HTMLWriter) {
        html.openSection("What each is worth", id: "worth")
        html.write(
            """
            <div class="scroll">
            <table class="worth">
            <caption>\(words.caption)</caption>
            <thead>
            <tr><th scope="col">\(say: "Platform")</th><th scope="col">\(say: "What it changes")</th>\
            <th scope="col">\(say: "Now")</th><th scope="col">\(say: "Only there")</th>\
            <th scope="col">\(say: "On yours too")</th><th scope="col">\(say: "Unknown")</th>\
            <th scope="col">\(say: "Watched there")</th></tr>
            </thead>
            <tbody>

            """)
        for service in words.services.services { write(service, words, into: &html) }
        html.write("</tbody>\n</table>\n</div>\n")
        html.closeSection()
    }

    private func write(_ service: Services.Service, _ words: ServiceWords, into html: inout HTMLWriter) {
        html.write("<tr><th scope=\"row\">")
        html.write(platform: service.platform, of: words.site)
        if words.site.catalogue.platforms[service.platform].isMine {
            html.write(" <span class=\"tag\">\(say: "yours")</span>")
        }
        let bar: [(Bar.Kind, Int)] = [
            (.on, service.alone), (.plain, service.shared), (.unknown, service.unknown),
        ]
        html.write(Bar(parts: bar, of: words.services.wanted))
        html.write("</th><td>\(words.change(service))</td>")
        html.write(service.available > 0 ? "<td class=\"num on\">" : "<td class=\"num\">")
        html.write("\(grouped: service.available)</td>")
        for number in [service.alone, service.shared, service.unknown, service.watched] {
            html.write("<td class=\"num\">\(grouped: number)</td>")
        }
        html.write("</tr>\n")
    }

    private func writeSets(_ words: ServiceWords, into html: inout HTMLWriter) {
        guard !words.choices.isEmpty else { return }
        html.openSection("The fewest that will do", id: "fewest")
        if let all = words.services.sets.choices.last, let sentence = words.everything {
            write(sentence, all, into: &html, of: words.site)
        }
        if let most = words.most { write(most.words, most.choice, into: &html, of: words.site) }
        html.write("<div class=\"scroll\">\n<table class=\"sets\">\n<caption>\(words.setCaption)</caption>\n")
        html.write(
            """
            <thead>
            <tr><th scope="col">\(say: "How many")</th><th scope="col">\(say: "Which")</th>\
            <th scope="col">\(say: "Films")</th><th scope="col">\(say: "Share")</th></tr>
            </thead>
            <tbody>

            """)
        for choice in words.choices {
            html.write("<tr><th scope=\"row\">\(choice.platforms.count)</th><td>")
            html.write(platforms: choice.platforms, of: words.site)
            html.write("</td><td class=\"num\">\(grouped: choice.films)</td>")
            html.write("<td class=\"num\">\(say: "\(words.percent(choice)) %")</td></tr>\n")
        }
        html.write("</tbody>\n</table>\n</div>\n")
        html.closeSection()
    }

    private func write(
        _ sentence: Phrase, _ choice: PlatformSets.Choice, into html: inout HTMLWriter, of site: Site
    ) {
        html.write("<p class=\"note\">\(sentence) ")
        html.write(platforms: choice.platforms, of: site)
        html.write(".</p>\n")
    }
}

extension HTMLWriter {
    fileprivate mutating func write(platform: Int, of site: Site) {
        write("<a")
        write(href: PageLink(to: site.path(ofPlatform: platform), as: .html, from: .root))
        write(">")
        write(site.labels[platform].name)
        write("</a>")
    }

    /// Writes `A, B and C`.
    fileprivate mutating func write(platforms: [Int], of site: Site) {
        for (place, platform) in platforms.enumerated() {
            if place > 0, place < platforms.count - 1 { write(", ") }
            if place > 0, place == platforms.count - 1 { say(words: " and ") }
            write(platform: platform, of: site)
        }
    }
}
