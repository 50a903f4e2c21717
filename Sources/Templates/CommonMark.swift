internal import CCMark

/// One of the owner's own pages, read from CommonMark and made safe to publish.
package struct Prose: Sendable {
    /// A link or image inside the site, so that the caller can check that it leads somewhere.
    package struct Reference: Equatable, Sendable {
        /// As written, decoded, without query and fragment; relative to the page. Never empty.
        package let path: String
        package let isImage: Bool
        /// The line of the block that holds it, counted from 1 in the text that was read.
        package let line: Int
    }

    /// The plain text of the first level-1 heading.
    package let heading: String?
    /// The body without an `h1`, for the HTML page.
    package let html: Markup
    /// The same body for its Markdown twin.
    package let markdown: Markdown
    package let references: [Reference]

    /// Reads a page's body.
    ///
    /// A page has one `h1`, which its template writes: `title`, or without one the `heading`. A level-1 heading that
    /// opens the body and says the same is therefore left out, and any other becomes level 2.
    package init(_ source: [UInt8], title: String? = nil, allowsRemoteImages: Bool = false) {
        heading = nil
        html = Markup(trusted: [])
        markdown = Markdown(trusted: [])
        references = []
    }
}
