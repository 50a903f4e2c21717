/// The user's lists while changes are applied: read once, and kept as the changes make them.
struct ListShelf {
    struct Item {
        var row: StoredRow
        /// Looked for in long lists, so made once.
        let tconst: ExactText

        init(_ row: StoredRow) {
            self.row = row
            tconst = ExactText(row["tconst"].text)
        }
    }

    struct List {
        var row: StoredRow
        /// In the order of the list; nil until somebody asks.
        var items: [Item]?
        var members: Set<ExactText> = []

        var slug: String { row["slug"].text }
        var name: String { row["name"].text }
    }

    /// Those that were thrown away keep their places, so that the others keep theirs.
    private var lists: [List] = []
    /// Where the lists that are there stand, the first of a name first.
    private var bySlug: [ExactText: [Int]] = [:]
    private var byName: [ExactText: [Int]] = [:]

    init(_ rows: [StoredRow]) { for row in rows { append(List(row: row)) } }

    /// The list of a slug, else of a name.
    func index(named name: String) -> Int? {
        let name = ExactText(name)
        return bySlug[name]?.first ?? byName[name]?.first
    }

    func has(slug: String) -> Bool { bySlug[ExactText(slug)]?.isEmpty == false }

    func suggestion(for name: String) -> String? {
        let there = bySlug.values.joined().sorted().map { lists[$0] }
        return Data.suggestion(for: name, among: there.map(\.slug) + there.map(\.name))
    }

    subscript(index: Int) -> List { lists[index] }

    mutating func append(_ row: StoredRow) { append(List(row: row, items: [])) }

    private mutating func append(_ list: List) {
        bySlug[ExactText(list.slug), default: []].append(lists.count)
        byName[ExactText(list.name), default: []].append(lists.count)
        lists.append(list)
    }

    mutating func remove(at index: Int) {
        let list = lists[index]
        bySlug[ExactText(list.slug)]?.removeAll { $0 == index }
        byName[ExactText(list.name)]?.removeAll { $0 == index }
        lists[index].items = nil
        lists[index].members = []
    }

    mutating func fill(_ index: Int, with rows: [StoredRow]) {
        let items = rows.map { Item($0) }
        lists[index].items = items
        lists[index].members = Set(items.map(\.tconst))
    }

    mutating func insert(_ row: StoredRow, into index: Int, at place: Int) {
        let item = Item(row)
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
