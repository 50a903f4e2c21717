import Data

/// What is appended from a block of texts.
extension ByteSink where Self: ~Copyable {
    mutating func append(copying range: Range<Int>, of texts: borrowing TextBlock) {
        append(copying: texts.bytes.span.extracting(range))
    }

    mutating func append(htmlText text: Text, of texts: borrowing TextBlock) {
        append(htmlText: texts.bytes.span.extracting(text.range), text.traits)
    }

    mutating func append(markdownText text: Text, of texts: borrowing TextBlock) {
        append(markdownText: texts.bytes.span.extracting(text.range), text.traits)
    }

    mutating func append(quoted text: Text, of texts: borrowing TextBlock) {
        append(quoted: texts.bytes.span.extracting(text.range), text.traits)
    }

    mutating func append(joining range: Range<Int>, of texts: borrowing TextBlock) {
        append(joining: texts.bytes.span.extracting(range))
    }
}
