import Data

/// A part of pages that is the same wherever it stands, rendered once and kept among the site's texts.
///
/// - Parameter Language: what it is written in, `Markup` or `Markdown`.
struct Fragment<Language>: BitwiseCopyable, Sendable {
    let text: Text
}

extension TextBlock {
    mutating func append(_ markup: Markup, in words: Words) -> Fragment<Markup> {
        Fragment(text: append(rendered: markup.bytes(in: words).span))
    }

    mutating func append(_ markdown: Markdown, in words: Words) -> Fragment<Markdown> {
        Fragment(text: append(rendered: markdown.bytes(in: words).span))
    }
}
