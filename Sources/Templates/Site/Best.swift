/// The first few of many in some order, kept while they are looked through.
///
/// Nearly all are refused after one comparison, so a million candidates need no sorting.
struct Best<Element> {
    private(set) var elements: [Element] = []
    private let limit: Int
    private let precedes: (Element, Element) -> Bool

    init(_ limit: Int, by precedes: @escaping (Element, Element) -> Bool) {
        self.limit = limit
        self.precedes = precedes
    }

    /// Keeps an element that stands before one of those kept; of equal ones the first to come.
    mutating func add(_ element: Element) {
        if elements.count >= limit, elements.last.map({ precedes(element, $0) }) != true { return }
        let place = elements.firstIndex { precedes(element, $0) } ?? elements.endIndex
        elements.insert(element, at: place)
        if elements.count > limit { elements.removeLast() }
    }
}
