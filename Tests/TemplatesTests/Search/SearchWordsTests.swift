import Data
import Foundation
import Templates
import Testing

@testable import Templates

@Suite struct SearchWordsTests {
    private func words(_ text: String) -> [String] {
        var reader = SearchWords()
        reader.cut(0..<text.utf8.count, of: Array(text.utf8))
        var start = 0
        return reader.ends.map { end in
            defer { start = end }
            return String(decoding: reader.bytes[start..<end], as: UTF8.self)
        }
    }

    private static let table: [(text: String, words: [String])] = [
        ("Full Metal Jacket", ["full", "metal", "jacket"]),
        ("  L'Été — n°2! ", ["l", "ete", "n", "2"]),
        ("Amélie AMÉLIE Ame\u{301}lie", ["amelie", "amelie", "amelie"]),
        ("8½", ["8", "1", "2"]),
        ("Straße, Œuvre, Æon, Þór", ["strasse", "oeuvre", "aeon", "thor"]),
        ("Łódź Đorđe Søren İstanbul ısı", ["lodz", "dorde", "soren", "istanbul", "isi"]),
        ("Việt Nam Ấn Độ", ["viet", "nam", "an", "do"]),
        ("Й Ёлки Жизнь", ["и", "елки", "жизнь"]),
        ("Ὀδύσσεια ΟΔΟΣ", ["οδυσσεια", "οδοσ"]),
        ("千と千尋の神隠し", ["千と", "と千", "千尋", "尋の", "の神", "神隠", "隠し", "し"]),
        ("生 AKIRA アキラ", ["生", "akira", "アキ", "キラ", "ラ"]),
        ("ゴジラ ｺﾞｼﾞﾗ", ["コシ", "シラ", "ラ", "コシ", "シラ", "ラ"]),
        ("Ｍ３ ﬁlm", ["m3", "film"]),
        ("기생충", ["기생충"]),
        ("शोले", ["शोले"]),
        ("الطريق", ["الطريق"]),
        ("WALL·E", ["wall", "e"]),
        ("…", []), ("", []),
        (String(repeating: "a", count: 30) + "b", [String(repeating: "a", count: 24)]),
        ("🎬 9", ["9"]),
    ]

    @Test(arguments: table) func `words are small letters without marks`(
        _ row: (text: String, words: [String])
    ) {
        #expect(words(row.text) == row.words)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/node")))
    func `the script cuts what is typed into the same words`() throws {
        let source = String(decoding: SiteScript.parts.joined(), as: UTF8.self)
        let functions = try #require(
            source.between("// Small letters without marks", "// Which files there are"))
        let script = """
            //\(functions)
            const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
            process.stdout.write(JSON.stringify(texts.map(cut)));
            """
        let texts = Self.table.map(\.text) + Self.letters
        let node = OtherReader(path: "/usr/bin/node", arguments: ["-e", script])
        let read = try JSONDecoder().decode(
            [[String]].self, from: Foundation.Data(node.read(Array(JSONEncoder().encode(texts)))))
        #expect(read.count == texts.count)
        for (text, typed) in zip(texts, read) { #expect(typed == Self.typed(words(text)), "\(text)") }
    }

    /// Every letter that has a row of its own or may have one, between two that do not change.
    private static let letters: [String] = {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x2FF, 0x370...0x52F, 0x5D0...0x5EA, 0x900...0x97F, 0xE00...0xE7F, 0x1E00...0x1FFF,
            0x2000...0x2BFF, 0x3000...0x30FF, 0xAC00...0xAC20, 0xFB00...0xFB06, 0xFF01...0xFFEF,
        ]
        return blocks.joined().compactMap(Unicode.Scalar.init)
            .filter { $0.properties.generalCategory != .unassigned }.map { "q\($0)w \($0)" }
    }()

    /// Without the last character of what is written without spaces, which nobody has to type.
    private static func typed(_ words: [String]) -> [String] {
        words.enumerated().filter { index, word in
            !(index > 0 && word.unicodeScalars.count == 1 && isNeighbour(words[index - 1], of: word))
        }.map(\.element)
    }

    private static func isNeighbour(_ pair: String, of last: String) -> Bool {
        guard pair.unicodeScalars.count == 2, let scalar = last.unicodeScalars.first else { return false }
        return pair.unicodeScalars.last == scalar && scalar.value >= 0x3005
    }
}
