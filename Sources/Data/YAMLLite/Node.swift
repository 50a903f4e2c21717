/// A piece of a YAML-lite document and the place where it begins, for messages.
///
/// Every scalar is a string: what a number or an instant is, is for the schema of each file to say. Only null
/// is told apart here, because a quoted `"null"` must stay a word.
package struct Node: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case null
        case scalar(String)
        case sequence([Node])
        case mapping([Pair])
    }

    /// One `key: value` of a mapping; pairs keep the order of the file, and no key is there twice.
    package struct Pair: Equatable, Sendable {
        package var key: String
        package var keyPosition: Position
        package var value: Node

        package init(key: String, keyPosition: Position, value: Node) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    package var content: Content
    /// Of the first character; a value that was left out is right behind its `:` or `-`.
    package var position: Position

    package init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }
}
