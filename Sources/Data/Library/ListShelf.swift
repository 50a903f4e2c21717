/// The user's lists while changes are applied: read once, and kept as the changes make them.
struct ListShelf {
    struct Item {
        var row: StoredRow
        var tconst: ExactText { ExactText(row["tconst"].text) }
    }

    struct List {
        var row: StoredRow
        /// In the order of the list; nil until somebody asks.
        var items: [Item]?
        var members: Set<ExactText> = []

        var slug: String { row["slug"].text }
        var name: String { row["name"].text }
    }

    private(set) var lists: [List]

    init(_ rows: [StoredRow]) { lists = rows.map { List(row: $0) } }

    /// The list of a slug, else of a name.
    func index(named name: String) -> Int? {
        let name = ExactText(name)
        return lists.firstIndex { ExactText($0.slug) == name }
            ?? lists.firstIndex { ExactText($0.name) == name }
    }

    func has(slug: String) -> Bool { lists.contains { ExactText($0.slug) == ExactText(slug) } }

    func suggestion(for name: String) -> String? {
        Data.suggestion(for: name, among: lists.map(\.slug) + lists.map(\.name))
    }

    subscript(index: Int) -> List { lists[index] }

    mutating func append(_ row: StoredRow) { lists.append(List(row: row, items: [])) }

    mutating func remove(at index: Int) { lists.remove(at: index) }

    mutating func fill(_ index: Int, with rows: [StoredRow]) {
        let items = rows.map { Item(row: $0) }
        lists[index].items = items
        lists[index].members = Set(items.map(\.tconst))
    }

    mutating func insert(_ row: StoredRow, into index: Int, at place: Int) {
        let item = Item(row: row)
        lists[index].items?.insert(item, at: place)
        lists[index].members.insert(item.tconst)
    }

    mutating func removeItem(at place: Int, of index: Int) {
        guard let item = lists[index].items?.remove(at: place) else { return }
        lists[index].members.remove(item.tconst)
    }

    mutating func replaceItem(at place: Int, of index: Int, by row: StoredRow) {
        lists[index].items?[place].row = row
    }

    mutating func moveItem(of index: Int, from old: Int, to new: Int) {
        guard let item = lists[index].items?.remove(at: old) else { return }
        lists[index].items?.insert(item, at: new)
    }
}

/// What a list is called in addresses: small ASCII letters and digits, and one hyphen for anything else.
func slug(of name: String) -> String {
    var slug: [UInt8] = []
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
        default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
        }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
}
