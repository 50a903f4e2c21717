import Data

/// The words with one beginning, and which films and people have each.
package struct SearchWordsFile: DataFile {
    package static let kind: StaticString = "search"

    /// The position among the files of words.
    let number: Int

    package init(number: Int) { self.number = number }

    /// How many of the best are told of a beginning with very many words.
    private static let best = (films: 30, people: 8)

    private func node(in site: Site) -> WordFiles.Node { site.search.files.nodes[number] }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "assets/search/")
        appendName(to: &bytes, in: site)
        bytes.append(literal: ".js")
    }

    /// No name is one of those that Windows keeps for devices: all begin with a letter of ours.
    private func appendName(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "w-")
        let node = node(in: site)
        guard node.depth > 0 else { return }
        for byte in site.search.words[node.words.lowerBound].prefix(Int(node.depth)) {
            bytes.append(nameOf: byte)
        }
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let node = node(in: site)
        var text: [UInt8] = []
        text.append(literal: "marquee(\"")
        appendName(to: &text, in: site)
        text.append(literal: "\",\"")
        if node.isSplit {
            let first = node.words.lowerBound
            if site.search.words.length(of: first) == Int(node.depth) {
                append(first, after: nil, to: &text, site.search)
            }
            appendBest(of: node.words, to: &text, site.search)
        } else {
            for word in node.words {
                append(word, after: word > node.words.lowerBound ? word - 1 : nil, to: &text, site.search)
            }
        }
        if text.last == UInt8(ascii: ",") { text.removeLast() }
        text.append(literal: "\");\n")
        file.write(trusted: text.span)
    }

    /// Appends a word, of which what it shares with the one before is counted only, and its three lists.
    private func append(_ word: Int, after other: Int?, to text: inout [UInt8], _ search: SearchIndex) {
        let bytes = search.words[word]
        let shared = other.map { bytes.sharedStart(with: search.words[$0]) } ?? (bytes: 0, units: 0)
        text.append(sixBits: shared.units)
        text.append(contentsOf: bytes.dropFirst(shared.bytes))
        text.append(.space)
        let titles = search.titles[word].map { Find($0, of: search.films, note: true) }
        text.append(titles, isCut: search.titles.isCut(word))
        let crew = search.crew[word].map { Find($0, of: search.films, note: false) }
        let names = search.names[word].map { Find($0, of: search.people, note: true) }
        if !crew.isEmpty || !names.isEmpty {
            text.append(UInt8(ascii: ";"))
            text.append(crew, isCut: search.crew.isCut(word))
        }
        if !names.isEmpty {
            text.append(UInt8(ascii: ";"))
            text.append(names, isCut: search.names.isCut(word))
        }
        text.append(UInt8(ascii: ","))
    }

    /// Appends the best of what words with one beginning find, as if they were one word.
    private func appendBest(of words: Range<Int>, to text: inout [UInt8], _ search: SearchIndex) {
        let films = search.titles.best(of: words, Self.best.films)
        let people = search.names.best(of: words, Self.best.people)
        text.append(literal: "A* ")
        text.append(films.map { Find($0, of: search.films, note: true) }, isCut: true)
        if !people.isEmpty {
            text.append(literal: ";;")
            text.append(people.map { Find($0, of: search.people, note: true) }, isCut: true)
        }
    }
}

/// A film or person that a word finds, as one number: they are sorted by it, millions in a large library.
private struct Find: Comparable {
    private let bits: UInt64

    init(_ row: Postings.Row, of entries: SearchEntries, note: Bool) {
        let words = note ? UInt64(entries.words(at: row.rank) - 1) << 3 | UInt64(row.note) | 1 << 6 : 0
        bits = UInt64(entries.number(at: row.rank)) << 16 | UInt64(entries.level(at: row.rank)) << 8 | words
    }

    var number: Int { Int(bits >> 16) }
    var level: Int { Int(bits >> 8 & 63) }
    /// What is written after the level, nil for nothing.
    var note: Int? { bits & 1 << 6 == 0 ? nil : Int(bits & 63) }

    static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

extension [UInt8] {
    /// Appends finds by their numbers, each as the distance from the one before.
    fileprivate mutating func append(_ finds: [Find], isCut: Bool) {
        if isCut { append(UInt8(ascii: "!")) }
        var last = 0
        for find in finds.sorted() {
            append(packed: find.number - last)
            append(sixBits: find.level)
            if let note = find.note { append(sixBits: note) }
            last = find.number
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes of whole characters both begin with, and how many UTF-16 units these are in the script.
    fileprivate func sharedStart(with other: ArraySlice<UInt8>) -> (bytes: Int, units: Int) {
        var (bytes, units) = (0, 0)
        var (wholeBytes, wholeUnits) = (0, 0)
        for (one, two) in zip(self, other) {
            if one & 0xC0 != 0x80 { (wholeBytes, wholeUnits) = (bytes, units) }
            guard one == two else { return (wholeBytes, wholeUnits) }
            bytes += 1
            if one & 0xC0 != 0x80 { units += one < 0xF0 ? 1 : 2 }
        }
        return (bytes, units)
    }
}
