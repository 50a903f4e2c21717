/// The keys of one mapping and the lines they are on.
///
/// Keys are compared byte by byte as YAML asks, while two `String`s are equal when they are equivalent. A
/// mapping of a few keys, and there are thousands of those, is searched without hashing.
struct YAMLKeySet {
    private struct Key: Hashable {
        let text: String

        /// Text that is not even equivalent, which is nearly all, is told apart at the speed of `memcmp`.
        static func == (left: Self, right: Self) -> Bool {
            left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
        }

        /// Equal bytes are equivalent text, so the hash of the text will do.
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    private var few: [(key: Key, line: Int)] = []
    private var many: [Key: Int] = [:]

    /// Adds a key; returns the line of the same key when there is one already.
    mutating func insert(_ text: String, line: Int) -> Int? {
        let key = Key(text: text)
        if let found = many.isEmpty ? few.first(where: { $0.key == key })?.line : many[key] { return found }
        if many.isEmpty && few.count < 8 {
            few.append((key, line))
        } else {
            if many.isEmpty { for (key, line) in few { many[key] = line } }
            many[key] = line
        }
        return nil
    }
}
