extension Ledger {
    /// The whole file in its only form: the same knowledge is the same bytes, and one that changes is one
    /// line.
    package var bytes: [UInt8] {
        var bytes = Array("\(LedgerReader.title)\(LedgerReader.version)\n\(Self.remark)\n".utf8)
        var parts = others
        if !part.isEmpty { parts.append(OtherPart(user: user, lines: lines)) }
        let sorted = parts.enumerated().sorted { left, right in
            let (one, other) = (left.element.user, right.element.user)
            guard one != other else { return left.offset < right.offset }
            return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
        }
        for part in sorted.map(\.element) {
            bytes.append(UInt8(ascii: "\n"))
            let start = bytes.count
            bytes += part.lines
            while bytes.count > start, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Whether nothing is worth a file.
    var isEmpty: Bool { part.isEmpty && others.isEmpty }

    private static let remark =
        "# Kept by 'marquee build': where films of the watchlist were last known to be, and what changed."

    private var lines: [UInt8] {
        var lines = Array("user ".utf8)
        lines.append(ledgerName: user.text)
        lines.append(UInt8(ascii: "\n"))
        appendStates(to: &lines)
        for batch in part.batches { batch.append(to: &lines) }
        return lines
    }

    private func appendStates(to lines: inout [UInt8]) {
        let platforms = (0..<part.states.platforms.count).map { number in
            var name: [UInt8] = []
            name.append(ledgerName: part.states.platforms[number])
            return name
        }
        for film in 0..<part.states.films.count {
            lines += "film ".utf8
            lines.append(ledgerName: part.states.films[film])
            for claim in part.states[film] {
                lines.append(UInt8(ascii: " "))
                lines += platforms[Int(claim.platform)]
                lines.append(claim.state.mark)
            }
            lines.append(UInt8(ascii: "\n"))
        }
    }
}

extension LedgerBatch {
    fileprivate func append(to lines: inout [UInt8]) {
        for change in changes {
            append(to: &lines, "change ")
            lines.append(ledgerName: change.film.text)
            lines.append(UInt8(ascii: " "))
            lines.append(ledgerName: change.platform.text)
            for state in [change.before, change.after] { lines += [UInt8(ascii: " "), state.mark] }
            lines.append(UInt8(ascii: "\n"))
        }
        guard leftOut > 0 else { return }
        append(to: &lines, "more ")
        lines += "\(leftOut)\n".utf8
    }

    private func append(to lines: inout [UInt8], _ word: String) {
        lines += word.utf8
        day.append(to: &lines)
        if number > 1 { lines += "/\(number)".utf8 }
        lines.append(UInt8(ascii: " "))
    }
}

extension [UInt8] {
    /// Appends a key or a slug so that it is one word of visible ASCII: in quotes when it is anything else.
    fileprivate mutating func append(ledgerName name: String) {
        if !name.isEmpty, name.utf8.allSatisfy(LedgerLine.isPlain) { return append(contentsOf: name.utf8) }
        append(UInt8(ascii: "\""))
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"", "\\": self += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
            case " "..."~": append(UInt8(truncatingIfNeeded: scalar.value))
            default: self += "\\u{\(String(scalar.value, radix: 16))}".utf8
            }
        }
        append(UInt8(ascii: "\""))
    }
}
