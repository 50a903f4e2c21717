internal import CCMark
internal import Data
internal import Glibc

/// The version of the cmark library that is linked, for `--version`.
package let cmarkVersion = unsafe String(cString: cmark_version_string())

/// A CommonMark document as cmark read it; the only place that knows of cmark.
///
/// cmark is asked to parse and never to render: its tree is copied into pieces and freed before this returns.
struct CommonMark {
    private var list = PieceList()
    private(set) var problems: [Problem] = []
    /// Images that are open, and the text in them: an image is a leaf with an alternative text.
    private var images = 0
    private var alternative: [UInt8] = []

    /// Each open block costs a prefix on every line of the Markdown twin.
    private static let depthLimit = 32

    var pieces: [Piece] { list.pieces }

    static func read(_ source: [UInt8]) -> CommonMark {
        var document = CommonMark()
        unsafe source.withUnsafeBytes { bytes in
            let text = unsafe bytes.assumingMemoryBound(to: CChar.self)
            guard
                let root = unsafe cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_VALIDATE_UTF8),
                let iterator = unsafe cmark_iter_new(root)
            else { return }
            defer {
                unsafe cmark_iter_free(iterator)
                unsafe cmark_node_free(root)
            }
            unsafe document.copy(iterator)
        }
        return document
    }

    private mutating func copy(_ iterator: OpaquePointer) {
        var line = 1
        while true {
            let event = unsafe cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
            let nodeLine = unsafe Int(cmark_node_get_start_line(node))
            if nodeLine > 0 { line = nodeLine }
            if event == CMARK_EVENT_ENTER { unsafe enter(node, line) } else { unsafe leave(node, line) }
            if list.depth > Self.depthLimit { return refuseDepth(line) }
        }
    }

    private mutating func enter(_ node: OpaquePointer, _ line: Int) {
        let type = unsafe cmark_node_get_type(node)
        if type == CMARK_NODE_IMAGE {
            images += 1
        } else if images > 0 {
            unsafe alternative.append(contentsOf: leaf(node, type)?.plainText ?? [])
        } else if let container = unsafe container(node, type) {
            list.open(container, line)
        } else if let leaf = unsafe leaf(node, type) {
            list.append(leaf, line)
        } else if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
            warn("raw_html", "HTML in a page is left out", line)
        }
    }

    private mutating func leave(_ node: OpaquePointer, _ line: Int) {
        let type = unsafe cmark_node_get_type(node)
        if type == CMARK_NODE_IMAGE {
            images -= 1
            guard images == 0 else { return }
            let address = unsafe Address(bytes(cmark_node_get_url(node)))
            list.append(.image(address, alternative: [UInt8](cleaning: alternative.span)), line)
            alternative = []
        } else if images == 0, let container = unsafe container(node, type) {
            list.close(container, line)
        }
    }

    private func container(_ node: OpaquePointer, _ type: cmark_node_type) -> Piece.Container? {
        switch type {
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: unsafe Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list(unsafe properties(ofList: node))
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(
                unsafe Address(bytes(cmark_node_get_url(node))),
                title: [UInt8](cleaning: unsafe bytes(cmark_node_get_title(node)).span))
        default: nil
        }
    }

    private func properties(ofList node: OpaquePointer) -> Piece.List {
        let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return Piece.List(
            start: isOrdered ? unsafe Int(cmark_node_get_list_start(node)) : nil,
            isTight: unsafe cmark_node_get_list_tight(node) != 0)
    }

    private func leaf(_ node: OpaquePointer, _ type: cmark_node_type) -> Piece.Content? {
        switch type {
        case CMARK_NODE_TEXT: .text(unsafe literal(node, .collapsed))
        case CMARK_NODE_CODE: .code(unsafe literal(node, .collapsed))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(
                language: language(unsafe bytes(cmark_node_get_fence_info(node))),
                unsafe literal(node, .kept))
        default: nil
        }
    }

    /// The first word after a fence, when it is a plain one.
    private func language(_ info: [UInt8]) -> [UInt8] {
        let word = Array(info.prefix { $0 != .space })
        return word.allSatisfy { $0.isAlphanumeric || "+-#._".utf8.contains($0) } ? word : []
    }

    private func literal(_ node: OpaquePointer, _ whiteSpace: WhiteSpace) -> [UInt8] {
        [UInt8](cleaning: unsafe bytes(cmark_node_get_literal(node)).span, whiteSpace)
    }

    /// Copies one of cmark's strings, which live as long as the tree.
    private func bytes(_ string: UnsafePointer<CChar>?) -> [UInt8] {
        guard let string = unsafe string else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: string, count: strlen(string)))
    }

    /// Adds a warning, but only one for a line.
    private mutating func warn(_ code: String, _ message: String, _ line: Int) {
        guard problems.last?.position?.line != line else { return }
        problems.append(Problem(.warning, code, message, at: Position(line: line, column: 1)))
    }

    /// Drops the whole document: half of one would be published without a sign of what is missing.
    private mutating func refuseDepth(_ line: Int) {
        list = PieceList()
        let message = "blocks are nested more than \(Self.depthLimit) deep"
        problems.append(Problem(.error, "deep_nesting", message, at: Position(line: line, column: 1)))
    }
}
