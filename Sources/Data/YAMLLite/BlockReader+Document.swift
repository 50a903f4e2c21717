/// The document as a whole.
extension BlockReader {
    /// Reads the one document that a file holds.
    mutating func readDocument() -> Node {
        let empty = Node(.null, at: scanner.position())
        scanner.skipToContent()
        var root = readRoot(isBelowMarker: skipDirectives())
        // The very first entry may be the broken one: what follows is still to be checked.
        while isRecovering && scanner.indent >= 0 {
            if scanner.isAtItem || scanner.isAtKey {
                isRecovering = false
                root = readRoot(isBelowMarker: false) ?? root
            } else {
                scanner.skipLine()
            }
        }
        refuseRest()
        return root ?? empty
    }

    /// Reads the node that is the document; nil when there is none, or when it is broken.
    private mutating func readRoot(isBelowMarker: Bool) -> Node? {
        do throws(YAMLFault) {
            if isBelowMarker { return try readValue(under: -1) }
            return scanner.indent >= 0 ? try readBlock(under: -1) : nil
        } catch {
            recover(from: error)
            return nil
        }
    }

    /// Refuses directives and moves behind a leading `---`; returns whether there is one.
    private mutating func skipDirectives() -> Bool {
        while scanner.current == "%" && scanner.column == 0 {
            report(.directive(at: scanner.offset))
            scanner.skipLine()
        }
        guard scanner.isAtDocumentMarker, scanner.current == "-" else { return false }
        scanner.offset += 3
        return true
    }

    private mutating func refuseRest() {
        guard !scanner.isAtEnd else { return }
        if !scanner.isAtDocumentMarker {
            report(.extraContent(at: scanner.offset))
        } else if scanner.current == "." {
            report(.documentEnd(at: scanner.offset))
        } else {
            report(.furtherDocument(at: scanner.offset))
        }
    }
}
