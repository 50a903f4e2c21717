import Data

/// What the owner wrote of the film; what would spoil it waits until it is asked for.
extension FilmPage {
    func writeReview(_ opinion: Opinion, into html: inout HTMLWriter, of site: Site) {
        guard !opinion.review.isEmpty else { return }
        html.write("<section aria-labelledby=\"review\">\n<h2 id=\"review\">\(say: "Review")</h2>\n")
        if opinion.hasSpoilers {
            html.write("<details>\n<summary>\(say: "Review with spoilers")</summary>\n")
        }
        html.write("<div class=\"prose\" dir=\"auto\">\n")
        html.write(Prose(remark: opinion.review, in: site.texts).html)
        html.write(opinion.hasSpoilers ? "</div>\n</details>\n" : "</div>\n")
        html.write("</section>\n")
    }

    /// A report has nothing that could be folded away without HTML, so its heading warns.
    func writeReview(_ opinion: Opinion, into markdown: inout MarkdownWriter, of site: Site) {
        guard !opinion.review.isEmpty else { return }
        markdown.write("\n## \(say: opinion.hasSpoilers ? "Review with spoilers" : "Review")\n\n")
        markdown.write(Prose(remark: opinion.review, in: site.texts).markdown)
    }
}
