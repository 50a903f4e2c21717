/// The document as a whole.
extension BlockReader {
    /// Reads the one document that a file holds.
    mutating func readDocument() -> Node {
        var root = Node(.null, at: scanner.position())
        scanner.skipToContent()
        do throws(YAMLFault) {
            if skipDirectives() {
                root = try readValue(under: -1)
            } else if scanner.indent >= 0 {
                root = try readBlock(under: -1)
            }
        } catch {
            recover(from: error)
        }
        // The very first entry may be the broken one: what follows is still to be checked.
        while isRecovering && scanner.indent >= 0 {
            do throws(YAMLFault) {
                guard scanner.isAtItem || scanner.isAtKey else {
                    scanner.skipLine()
                    continue
                }
                isRecovering = false
                root = try readBlock(under: -1)
            } catch {
                recover(from: error)
            }
        }
        refuseRest()
        return root
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
