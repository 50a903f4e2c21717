/// Reads YAML-lite, the strict subset of YAML 1.2 that `changes.yml`, `site.yml` and front matter are written
/// in.
///
/// What is accepted means what it means to any YAML 1.2 parser; everything else is refused by name.
package enum YAMLReader {
    /// The tree and every problem found; with problems the tree holds what could be read.
    package static func read(_ source: SourceText) -> (root: Node, problems: [Problem]) {
        read(source, lines: 1..<source.lineCount + 1)
    }

    /// Reads the document on some of the lines of a file.
    static func read(_ source: SourceText, lines: Range<Int>) -> (root: Node, problems: [Problem]) {
        var reader = BlockReader(source, lines: lines)
        let root = reader.readDocument()
        let faults = (characterFaults(in: source, lines: lines) + reader.faults).sorted {
            $0.offset < $1.offset
        }
        return (root, problems(faults, in: source))
    }

    private static func problems(_ faults: [YAMLFault], in source: SourceText) -> [Problem] {
        var problems = faults.prefix(YAMLLimits.problems).map { fault in
            source.problem(fault.code, fault.message, at: source.position(of: fault.offset))
        }
        if faults.count > YAMLLimits.problems {
            let position = source.position(of: faults[YAMLLimits.problems].offset)
            let message = "there are more problems than these \(YAMLLimits.problems); mend them first"
            problems.append(source.problem("too_many_problems", message, at: position))
        }
        return problems
    }

    /// The characters that no YAML text may contain, the first of each line.
    private static func characterFaults(in source: SourceText, lines: Range<Int>) -> [YAMLFault] {
        var faults: [YAMLFault] = []
        var index = source.start(ofLine: lines.lowerBound)
        let end = source.start(ofLine: lines.upperBound)
        while index < end && faults.count <= YAMLLimits.problems {
            guard let fault = source.characterFault(at: index) else {
                index += 1
                continue
            }
            faults.append(fault)
            index = source.start(ofLine: source.position(of: index).line + 1)
        }
        return faults
    }
}

extension SourceText {
    /// Why the character that begins at a byte cannot be in a YAML text: `c-printable` of the specification.
    fileprivate func characterFault(at offset: Int) -> YAMLFault? {
        let byte = bytes[offset]
        switch byte {
        case 0x20...0x7E, 0x09, 0x0A: return nil
        case 0x0D: return isByte(0x0A, at: offset + 1) ? nil : .loneCarriageReturn(at: offset)
        case 0x00...0x1F, 0x7F: return .controlCharacter(Unicode.Scalar(byte), at: offset)
        case 0xC2:
            let next = bytes[offset + 1]
            return next < 0xA0 && next != 0x85 ? .controlCharacter(Unicode.Scalar(next), at: offset) : nil
        case 0xEF where isByte(0xBB, at: offset + 1) && isByte(0xBF, at: offset + 2):
            return .controlCharacter("\u{FEFF}", at: offset)
        case 0xEF where isByte(0xBF, at: offset + 1) && bytes[offset + 2] >= 0xBE:
            return .controlCharacter(bytes[offset + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}", at: offset)
        default: return nil
        }
    }

    private func isByte(_ byte: UInt8, at offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] == byte
    }
}
