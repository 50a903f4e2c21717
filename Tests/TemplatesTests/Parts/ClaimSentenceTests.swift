import Data
import Testing

@testable import Templates

@Suite struct ClaimSentenceTests {
    private let site = Site(.sample, asOf: Day(parsing: "2025-10-20"))

    private func html(_ state: Availability.State, _ checked: String?, linked: Bool = false) -> String {
        var writer = HTMLWriter(texts: site.texts)
        let day = checked.flatMap { Day(parsing: $0) }
        writer.write(
            Availability(platform: 1, state: state, checkedOn: day), about: 0, isLinked: linked, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func markdown(_ state: Availability.State, _ checked: String?) -> String {
        var writer = MarkdownWriter(texts: site.texts)
        let day = checked.flatMap { Day(parsing: $0) }
        writer.write(Availability(platform: 1, state: state, checkedOn: day), about: 0, of: site)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (Availability.State.available, "<li class=\"on\">", "On <bdi>HBO Max</bdi>"),
        (.unavailable, "<li class=\"off\">", "Not on <bdi>HBO Max</bdi>"),
        (.unknown, "<li class=\"unknown\">", "<bdi>HBO Max</bdi> unknown"),
    ])
    func `each state has a mark of its own and words`(
        _ state: Availability.State, _ start: String, _ words: String
    ) {
        let text = html(state, "2025-10-12")
        #expect(text.hasPrefix(start + "<span class=\"mark\"></span><span>" + words + "</span>"))
        #expect(text.contains("checked </span><time datetime=\"2025-10-12\">12 Oct 2025</time>"))
    }

    @Test func `a claim that nobody checked says so`() {
        #expect(html(.unknown, nil).contains("<span class=\"seen\">never checked</span>"))
        #expect(markdown(.unknown, nil) == "  - ◌ HBO Max unknown, never checked\n")
    }

    @Test(arguments: [
        ("2025-09-20", false), ("2025-09-19", true), ("2020-01-01", true), ("2025-10-21", false),
    ])
    func `a check is old after thirty days`(_ checked: String, _ isOld: Bool) {
        #expect(html(.available, checked).contains("<abbr title=\"over 30 days ago\">old</abbr>") == isOld)
        #expect(html(.available, checked, linked: true).contains("</time>, over 30 days ago") == isOld)
        #expect(markdown(.available, checked).hasSuffix(", over 30 days ago\n") == isOld)
    }

    @Test func `nothing is old while no date is known`() {
        #expect(!Site(CatalogueBuilder()).isOld(Day(number: 0)))
    }

    @Test func `the platform's name may lead to its page`() {
        let text = html(.available, "2025-10-12", linked: true)
        #expect(text.contains("On <a href=\"../platforms/hbo-max.html\"><bdi>HBO Max</bdi></a>"))
        #expect(
            text.contains(
                "<span class=\"seen\">checked <time datetime=\"2025-10-12\">12 Oct 2025</time></span>"))
    }

    @Test func `Markdown has the same sentences`() {
        #expect(markdown(.available, "2025-10-12") == "  - ● On HBO Max, checked 12 October 2025\n")
        #expect(markdown(.unavailable, "2025-10-12") == "  - ○ Not on HBO Max, checked 12 October 2025\n")
    }
}
