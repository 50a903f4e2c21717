import Data

/// The services as a report.
extension ServicesPage {
    package func render(into markdown: inout MarkdownWriter, of site: Site) {
        markdown.open("Services")
        guard let services = site.services else { return }
        let words = ServiceWords(site: site, services: services)
        markdown.write("\(words.lead)\n")
        guard services.wanted > 0, !services.services.isEmpty else { return }
        for block in site.settings.blocks.services {
            switch block {
            case .worth: writeServices(words, into: &markdown)
            case .fewest: writeSets(words, into: &markdown)
            }
        }
    }

    private func writeServices(_ words: ServiceWords, into markdown: inout MarkdownWriter) {
        markdown.write(
            """

            ## \(say: "What each is worth")

            \(words.caption):

            | \(say: "Platform") | \(say: "Yours") | \(say: "Now") | \(say: "Only there") \
            | \(say: "On yours too") | \(say: "Unknown") | \(say: "Watched there") |
            | --- | --- | ---: | ---: | ---: | ---: | ---: |

            """)
        for service in words.services.services {
            markdown.write("| ")
            markdown.write(platform: service.platform, of: words.site)
            let isMine = words.site.catalogue.platforms[service.platform].isMine
            markdown.write(" | ")
            markdown.say(words: isMine ? "yes" : "no")
            for number in [
                service.available, service.alone, service.shared, service.unknown, service.watched,
            ] {
                markdown.write(" | \(grouped: number)")
            }
            markdown.write(" |\n")
        }
        markdown.write("\n")
        for service in words.services.services {
            markdown.write("- ")
            markdown.write(words.site.labels[service.platform].markdownName)
            markdown.write(": \(words.change(service))\n")
        }
    }

    private func writeSets(_ words: ServiceWords, into markdown: inout MarkdownWriter) {
        guard !words.choices.isEmpty else { return }
        markdown.write("\n## \(say: "The fewest that will do")\n")
        if let all = words.services.sets.choices.last, let sentence = words.everything {
            write(sentence, all, into: &markdown, of: words.site)
        }
        if let most = words.most { write(most.words, most.choice, into: &markdown, of: words.site) }
        markdown.write(
            """

            \(words.setCaption):

            | \(say: "How many") | \(say: "Which") | \(say: "Films") | \(say: "Share") |
            | ---: | --- | ---: | ---: |

            """)
        for choice in words.choices {
            markdown.write("| \(choice.platforms.count) | ")
            let names = Phrase(listing: choice.platforms.map { words.site.catalogue.platforms[$0].name })
            markdown.write("\(names) | \(grouped: choice.films) | \(say: "\(words.percent(choice)) %") |\n")
        }
    }

    private func write(
        _ sentence: Phrase, _ choice: PlatformSets.Choice, into markdown: inout MarkdownWriter,
        of site: Site
    ) {
        markdown.write("\n\(sentence)\n")
        markdown.write(platforms: choice.platforms, of: site)
        markdown.write(".\n")
    }
}

extension MarkdownWriter {
    fileprivate mutating func write(platform: Int, of site: Site) {
        write("[")
        write(site.labels[platform].markdownName)
        write("](")
        write(PageLink(to: site.path(ofPlatform: platform), as: .markdown, from: .root))
        write(")")
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
