extension ChangeParser {
    /// Each film that the entry names; empty when that is wrong.
    mutating func readTargets() -> [Change.Target?] {
        let given = [Change.Key.id, .movie, .movies].filter { values[$0] != nil }
        guard let key = given.first, let node = values[key] else {
            refuse(.missingTarget, "the change names no film; give 'id' or 'movie'", at: position)
            return []
        }
        if given.count > 1, let other = given.last, let second = values[other] {
            refuse(
                .ambiguousTarget,
                "the change has both '\(key.rawValue)' and '\(other.rawValue)'; give one of them",
                at: second.position)
            return []
        }
        switch key {
        case .id:
            if let number = node.text.flatMap(wholeNumber) { return [.entry(id: number)] }
            refuse(.invalidTarget, "'id' is the number of an entry, such as 101", at: node.position)
        case .movie:
            if let name = node.text, !name.isEmpty { return [.film(name)] }
            refuse(
                .invalidTarget,
                "'movie' is the id of a film, such as tt0816692, or its title and year", at: node.position)
        default: return readFilms(node)
        }
        return []
    }

    private mutating func readFilms(_ node: Node) -> [Change.Target?] {
        let names = texts(of: node)
        guard let names, !names.isEmpty, !names.contains("") else {
            refuse(
                .invalidTarget, "'movies' is a list of films, such as [tt0816692, tt0044741]",
                at: node.position)
            return []
        }
        guard Set(names.map(ExactText.init)).count == names.count else {
            refuse(.invalidTarget, "'movies' names a film twice", at: node.position)
            return []
        }
        return names.map { .film($0) }
    }

    /// The texts of a list of scalars, nil when it is something else.
    func texts(of node: Node) -> [String]? {
        guard case .sequence(let nodes) = node.content else { return nil }
        let texts = nodes.compactMap(\.text)
        return texts.count == nodes.count ? texts : nil
    }
}

/// A number of plain digits. `Int(_: String)` alone would accept `+5`.
func wholeNumber(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int(text)
}
