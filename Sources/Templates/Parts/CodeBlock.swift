/// JSON on a page, value by value on its own line: what a program would get.
struct CodeBlock {
    fileprivate let bytes: [UInt8]

    init(of site: Site, _ write: (inout DataWriter) -> Void) {
        var file = DataWriter(texts: site.texts)
        file.json.depth = 0
        write(&file)
        bytes = file.bytes
    }
}

extension HTMLWriter {
    mutating func write(_ code: CodeBlock) {
        var escaped: [UInt8] = []
        escaped.append(escapingHTML: code.bytes.span)
        write("<pre class=\"code\"><code>\(Markup(trusted: escaped))</code></pre>\n")
    }
}

extension MarkdownWriter {
    /// No text can end the block: there is no line in JSON that begins with one.
    mutating func write(_ code: CodeBlock) {
        write("\n```json\n")
        write(Markdown(trusted: code.bytes))
        write("\n```\n")
    }
}
