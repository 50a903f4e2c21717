/// The word that was probably meant by `word`, or nil when nothing is near enough to be worth reading.
///
/// Case and the choice between `-` and `_` never count. The nearest word wins, the earlier one of two that
/// are equally near, so that a message is the same on every run. A word that is a part of exactly one other
/// is an abbreviation of it.
package func suggestion(for word: String, among words: [String]) -> String? {
    guard 1...64 ~= word.utf8.count else { return nil }
    let typed = folded(word)
    let known = words.map(folded)
    var best: (index: Int, distance: Int)?
    for index in known.indices {
        let allowed = max(1, (min(typed.count, known[index].count) + 1) / 3)
        guard abs(known[index].count - typed.count) <= allowed else { continue }
        let distance = editDistance(typed, known[index])
        let isAlike = distance <= allowed && distance * 2 < max(typed.count, known[index].count)
        if isAlike, distance < best?.distance ?? .max { best = (index, distance) }
    }
    if let best { return words[best.index] }
    guard typed.count >= 3 else { return nil }
    let longer = known.indices.filter { contains(known[$0], typed) }
    return longer.count == 1 ? words[longer[0]] : nil
}

private func folded(_ word: String) -> [UInt8] {
    word.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "_"): UInt8(ascii: "-")
        default: byte
        }
    }
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the other (the
/// optimal string alignment distance, in which no part is edited twice).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
            var distance = min(replaced, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}

private func contains(_ word: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= word.count else { return false }
    return (0...word.count - part.count).contains { word[$0...].starts(with: part) }
}
