/// Reads the ledger of one user out of a file that a merge, an editor or a full disk may have damaged.
///
/// A line that cannot be read is a warning and is left out: the next build writes the file without it, and
/// takes what the library says of its film for the beginning.
struct LedgerReader {
    /// Whose lines are being read; nobody's before the first user is named, or when the name cannot be read.
    private enum Section { case nobodys, mine, others }

    private struct BatchName: Hashable {
        let day: Day
        let number: Int
    }

    private(set) var ledger: Ledger
    private let path: String
    private var section = Section.nobodys
    private var line = 0
    private var version: [UInt8]?
    private var claims: [LedgerStates.Claim] = []
    private var batches: [BatchName: Int] = [:]

    /// How the first line of such a file begins; a version follows.
    static let title = "marquee availability "
    static let version = "1"

    init(_ bytes: [UInt8], of user: User, path: String) {
        ledger = Ledger(of: user)
        self.path = path
        let all = bytes.span
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count, all[end] != UInt8(ascii: "\n") { end += 1 }
            line += 1
            read(all.extracting(start..<end))
            start = end + 1
        }
        if all.isBlank || version?.elementsEqual(Self.version.utf8) == true { return }
        // What is not ours to write is not ours to read either.
        let reason = version == nil ? "not written by marquee" : "written by a newer marquee"
        let message = "\(reason); it is left as it is, and changes of availability are not remembered"
        ledger = Ledger(of: user)
        ledger.isOurs = false
        ledger.problems = [Problem(.warning, "foreign_ledger", message, file: path)]
    }

    private mutating func read(_ text: Span<UInt8>) {
        if text.isBlank { return keepForOthers(text) }
        if text[0] == UInt8(ascii: "#") { return keepForOthers(text) }
        var words = LedgerLine(text)
        guard words.readName(in: text) else {
            return section == .others ? keepForOthers(text) : tell("cannot be read")
        }
        let word = String(decoding: words.name, as: UTF8.self)
        if version == nil, word == "marquee" { return readTitle(text) }
        if word == "user" { return openSection(&words, text) }
        switch (section, word) {
        case (.others, _): keepForOthers(text)
        case (.mine, "film"): readFilm(&words, text)
        case (.mine, "change"): readChange(&words, text)
        case (.mine, "more"): readMore(&words, text)
        case (.mine, _): tell("cannot be read")
        case (.nobodys, _): tell("belongs to no user")
        }
    }

    private mutating func readTitle(_ text: Span<UInt8>) {
        var text = text
        while !text.isEmpty, ByteReader.isSpace(text[text.count - 1]) {
            text = text.extracting(0..<text.count - 1)
        }
        let title = Self.title.utf8Span.span
        guard text.count > title.count, text.extracting(0..<title.count).isEqual(to: title) else {
            return tell("cannot be read")
        }
        let rest = text.extracting(title.count..<text.count)
        version = rest.indices.map { rest[$0] }
    }

    /// A part of somebody else is kept as it is, damaged or not.
    private mutating func openSection(_ words: inout LedgerLine, _ text: Span<UInt8>) {
        section = .nobodys
        guard words.readName(in: text), words.isAtEnd, words.name.span.isValidUTF8 else {
            return tell("cannot be read")
        }
        let user = User(id: String(decoding: words.name, as: UTF8.self)).key
        section = user == ledger.user ? .mine : .others
        if section == .others { ledger.others.append(Ledger.OtherPart(user: user, lines: [])) }
        keepForOthers(text)
    }

    private mutating func keepForOthers(_ text: Span<UInt8>) {
        guard section == .others, let last = ledger.others.indices.last else { return }
        for index in text.indices where text[index] != UInt8(ascii: "\r") {
            ledger.others[last].lines.append(text[index])
        }
        ledger.others[last].lines.append(UInt8(ascii: "\n"))
    }

    private mutating func tell(_ message: String) {
        ledger.problems.append(
            Problem(
                .warning, "damaged_ledger", "this line \(message); it is dropped", file: path,
                at: Position(line: line, column: 1)))
    }
}

/// The lines of the user's own part.
extension LedgerReader {
    private mutating func readFilm(_ words: inout LedgerLine, _ text: Span<UInt8>) {
        guard words.readName(in: text), words.name.span.isValidUTF8 else { return tell("cannot be read") }
        let film = words.name
        claims.removeAll(keepingCapacity: true)
        while !words.isAtEnd {
            guard let state = words.readClaim(in: text), words.name.span.isValidUTF8 else {
                return tell("cannot be read")
            }
            let last = claims.last.map { Int($0.platform) } ?? -1
            let platform = ledger.part.states.platforms.number(of: words.name.span, after: last)
            claims.append(LedgerStates.Claim(platform: Int32(clamping: platform), state: state))
        }
        if !ledger.part.states.add(film.span, claims) { tell("is about a film that stands there twice") }
    }

    private mutating func readChange(_ words: inout LedgerLine, _ text: Span<UInt8>) {
        guard let batch = words.readBatch(in: text),
            let film = readKey(&words, text), let platform = readKey(&words, text),
            let before = words.readState(in: text), let after = words.readState(in: text), words.isAtEnd,
            before != after
        else { return tell("cannot be read") }
        let index = index(ofBatch: batch)
        let change = LedgerBatch.Change(film: film, platform: platform, before: before, after: after)
        ledger.part.batches[index].changes.append(change)
    }

    private mutating func readMore(_ words: inout LedgerLine, _ text: Span<UInt8>) {
        guard let batch = words.readBatch(in: text), let count = words.readNumber(in: text), words.isAtEnd
        else { return tell("cannot be read") }
        ledger.part.batches[index(ofBatch: batch)].leftOut = count
    }

    private func readKey(_ words: inout LedgerLine, _ text: Span<UInt8>) -> ExactText? {
        guard words.readName(in: text) else { return nil }
        return String(validating: words.name, as: UTF8.self).map { ExactText($0) }
    }

    private mutating func index(ofBatch batch: (day: Day, number: Int)) -> Int {
        let name = BatchName(day: batch.day, number: batch.number)
        if let known = batches[name] { return known }
        batches[name] = ledger.part.batches.count
        ledger.part.batches.append(LedgerBatch(day: batch.day, number: batch.number))
        return ledger.part.batches.count - 1
    }
}
