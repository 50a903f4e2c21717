import Data
import Testing

@testable import Templates

@Suite struct PagingTests {
    /// A list of keys, newest first, as a paging of it.
    private func paging(_ keys: [Int], size: Int) -> Paging {
        Paging(count: keys.count, size: size) { fingerprint(of: "tt\(keys[$0])".utf8Span.span) }
    }

    private func name(of page: Int, in paging: Paging, _ folder: PagePath.Folder = .root) -> String {
        var texts = TextBlock()
        let head = PagePath(folder, texts.append("list"))
        return Pager.path(head, paging, page).string(in: texts)
    }

    /// What each page is called and shows.
    private func files(_ keys: [Int], size: Int) -> [String: [Int]] {
        let paging = paging(keys, size: size)
        let pairs = paging.pages.enumerated().map { (name(of: $0, in: paging), Array(keys[$1])) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func changes(_ before: [String: [Int]], _ after: [String: [Int]]) -> Int {
        Set(before.keys).union(after.keys).count { before[$0] != after[$0] }
    }

    @Test(arguments: [0, 1, 2, 3, 59, 60, 90])
    func `what fits stays on one page`(_ count: Int) {
        #expect(paging(Array(0..<count), size: 60).pages == [0..<count])
    }

    @Test(arguments: [1, 2, 3, 7, 20, 60])
    func `pages cover the list and keep to their size, whatever its length`(_ size: Int) {
        let least = (size + 1) / 2
        for count in 0...400 {
            let pages = paging(Array(0..<count), size: size).pages
            #expect(pages.first?.lowerBound == 0 && pages.last?.upperBound == count)
            #expect(zip(pages, pages.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
            guard pages.count > 1 else { continue }
            #expect(
                pages.allSatisfy { least...max(least, size * 3 / 2) ~= $0.count },
                "\(count) in pages of \(size)")
        }
    }

    @Test(arguments: [.min, -1, 0, .max])
    func `a size that makes no sense still makes pages`(_ size: Int) {
        #expect(paging(Array(0..<9), size: size).pages.map(\.count).reduce(0, +) == 9)
    }

    @Test func `pages are about as long as asked for`() {
        let pages = paging(Array(0..<20_000), size: 60).pages
        #expect(45...75 ~= 20_000 / pages.count)
    }

    @Test func `pages are numbered from the end of the list`() {
        let paging = paging(Array(0..<1000), size: 60)
        let last = paging.pages.count - 1
        #expect(name(of: 0, in: paging) == "list")
        #expect(name(of: last, in: paging) == "list-1")
        #expect(name(of: 1, in: paging) == "list-\(last)")
        #expect(name(of: 1, in: paging, .history) == "history/list-\(last)")
        #expect(name(of: 1, in: paging, .platforms) == "platforms/list-page-\(last)")
    }

    @Test func `finds the page of an entry`() {
        let paging = paging(Array(0..<1000), size: 20)
        for (number, range) in paging.pages.enumerated() {
            #expect(range.allSatisfy { paging.page(of: $0) == number })
        }
    }

    @Test func `a new film at the head changes two pages at most, and three when one is added`() {
        var keys = Array((0..<1000).reversed())
        for key in 1000..<1400 {
            let before = files(keys, size: 20)
            keys.insert(key, at: 0)
            let after = files(keys, size: 20)
            #expect(changes(before, after) <= (before.count == after.count ? 2 : 3))
        }
    }

    @Test func `a change in the middle is forgotten a few pages on`() {
        let keys = Array((0..<3000).reversed())
        let before = files(keys, size: 60)
        var total = 0
        let places = Array(stride(from: 5, to: 3000, by: 29))
        for place in places {
            var shorter = keys
            shorter.remove(at: place)
            var longer = keys
            longer.insert(10_000 + place, at: place)
            total += changes(before, files(shorter, size: 60)) + changes(before, files(longer, size: 60))
        }
        let mean = Double(total) / Double(2 * places.count)
        #expect(mean < 3, "\(mean) of \(before.count) pages change")
    }

    @Test func `an entry that goes changes its page alone, nine times out of ten`() {
        let keys = Array((0..<4000).reversed())
        let before = files(keys, size: 60)
        let places = Array(stride(from: 100, to: 4000, by: 17))
        let alone = places.count { place in
            var shorter = keys
            shorter.remove(at: place)
            return changes(before, files(shorter, size: 60)) == 1
        }
        #expect(alone * 10 > places.count * 9, "\(alone) of \(places.count)")
    }
}
