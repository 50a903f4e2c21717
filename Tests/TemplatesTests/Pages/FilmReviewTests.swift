import Data
import Templates
import Testing

/// A review is the owner's prose, made safe, in the middle of a page that is not theirs to arrange.
@Suite struct FilmReviewTests {
    private func pages(_ review: String, spoilers: Bool = false) -> (html: String, markdown: String) {
        var life = Life()
        life.opinion(review: review, spoilers: spoilers)
        let site = life.site()
        let page = site.film(Life.casablanca)
        return (page.html(of: site), page.markdown(of: site))
    }

    @Test func `a review is read as CommonMark`() {
        let (html, markdown) = pages("*Of all* the gin joints.\r\n\r\nTwo [stars](https://a.b)")
        #expect(
            html.contains(
                "<h2 id=\"review\">Review</h2>\n<div class=\"prose\" dir=\"auto\">\n"
                    + "<p><em>Of all</em> the gin joints.</p>\n"
                    + "<p>Two <a href=\"https://a.b\">stars</a></p>\n</div>\n</section>"))
        #expect(markdown.hasSuffix("\n## Review\n\n*Of all* the gin joints.\n\nTwo [stars](https://a.b)\n"))
    }

    @Test(arguments: ["*still alive*.", "(*still alive*) , [x](https://a.b).", "`x`)"])
    func `a full stop after a mark is no list number`(_ review: String) {
        #expect(pages(review).markdown.hasSuffix("\n## Review\n\n\(review)\n"))
    }

    @Test func `spoilers wait until somebody asks for them`() {
        let (html, markdown) = pages("He dies.", spoilers: true)
        #expect(
            html.contains(
                "<h2 id=\"review\">Review</h2>\n<details>\n<summary>Review with spoilers</summary>\n"
                    + "<div class=\"prose\" dir=\"auto\">\n<p>He dies.</p>\n</div>\n</details>\n</section>"))
        #expect(markdown.hasSuffix("\n## Review with spoilers\n\nHe dies.\n"))
    }

    @Test func `headings stand below that of the review and have no ids`() {
        let (html, markdown) = pages("# Facts\n\na\n\n###### Where\n\nb")
        #expect(html.contains("<h3>Facts</h3>\n<p>a</p>\n<h3>Where</h3>\n<p>b</p>\n"))
        #expect(html.count(of: "<h1>") == 1)
        #expect(markdown.hasSuffix("## Review\n\n### Facts\n\na\n\n### Where\n\nb\n"))
    }

    @Test(arguments: [
        ("[a](about.html)", "<p>a</p>"), ("[a](../index.html)", "<p>a</p>"), ("[a](#facts)", "<p>a</p>"),
        ("[a](javascript:x)", "<p>a</p>"), ("![a](b.png)", "<p>a</p>"),
        ("![a](https://b.c/d.png)", "<p><a href=\"https://b.c/d.png\">a</a></p>"),
        ("[a](mailto:b@c.de)", "<p><a href=\"mailto:b@c.de\">a</a></p>"),
        ("a <b>c</b> <script>d</script>", "<p>a c d</p>"),
    ])
    func `nothing of a review leads to a file of the site, or is fetched`(_ review: String, _ html: String) {
        #expect(pages(review).html.contains("<div class=\"prose\" dir=\"auto\">\n\(html)\n</div>"))
    }

    @Test(arguments: [
        ("<div>Loved it</div>", "<p>&lt;div&gt;Loved it&lt;/div&gt;</p>"),
        (String(repeating: "> ", count: 40) + "deep", "&gt; &gt; "), ("![](x.png)", "<p>![](x.png)</p>"),
    ])
    func `a review that CommonMark makes nothing of is shown as it is written`(
        _ review: String, _ html: String
    ) {
        let page = pages(review)
        #expect(page.html.contains(html))
        #expect(!page.markdown.hasSuffix("## Review\n\n"))
    }

    @Test func `a film without a review has no place for one`() {
        let (html, markdown) = pages("")
        #expect(!html.contains("Review") && !markdown.contains("Review"))
    }
}
