import Testing

@testable import Templates

@Suite struct ColumnChartTests {
    private func svg(_ counts: [Int], labels: (Int) -> String = { "\($0)" }) -> String {
        var html = HTMLWriter()
        let columns = counts.indices.map { ColumnChart.Column(label: labels($0), count: counts[$0]) }
        html.write(
            ColumnChart(
                id: "films", title: Phrase(verbatim: "A & B"), description: Phrase(verbatim: "<3"),
                columns: columns))
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func `a chart is an image with a name and a description`() {
        let svg = svg([1])
        #expect(
            svg.hasPrefix(
                """
                <svg class="chart" viewBox="0 0 336 122" role="img" aria-labelledby="films-title films-desc">
                <title id="films-title">A &amp; B</title>
                <desc id="films-desc">&lt;3</desc>

                """))
        #expect(!svg.contains("style=") && svg.hasSuffix("</svg>\n"))
    }

    @Test func `columns are as high as their numbers, and stand on the line`() {
        let svg = svg([4, 0, 2, 1])
        #expect(
            svg.contains(
                """
                <rect x="28" y="16" width="28" height="88"/>
                <rect x="196" y="60" width="28" height="44"/>
                <rect x="280" y="82" width="28" height="22"/>

                """))
        #expect(svg.count(of: "class=\"top\"") == 3)
        #expect(svg.contains("<text class=\"top\" x=\"42\" y=\"12\">4</text>"))
        #expect(svg.contains("<text x=\"126\" y=\"118\">1</text>"))
    }

    @Test func `where numbers would touch, the highest column alone has one`() {
        let svg = svg((0..<12).map { $0 == 5 ? 20_000 : 10_000 })
        #expect(svg.count(of: "class=\"top\"") == 1 && svg.contains(">20,000</text>"))
    }

    @Test func `labels stand as far from each other as they need, and the last has one`() {
        let svg = svg((0..<48).map { $0 + 1 }) { "\(1978 + $0)" }
        let places = svg.matches(of: /<text x="(\d+)" y="118">/).compactMap { Int($0.1) }
        #expect(places.count == 10 && zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 28 })
        #expect(svg.contains(">2025</text>"))
    }

    @Test(arguments: [7, 12, 28, 48])
    func `no word reaches over the edge`(_ columns: Int) {
        let svg = svg((0..<columns).map { $0 == 0 ? 123_456 : 1 }) { "\(1978 + $0)" }
        let words = svg.matches(of: /<text[^>]* x="(\d+)" y="\d+">([^<]*)</)
        #expect(words.contains { $0.2 == "123,456" })
        for word in words {
            let half = word.2.count * 7 / 2
            let middle = Int(word.1) ?? 0
            #expect(middle - half >= 0 && middle + half <= ChartFrame.width, "\(word.2)")
        }
    }

    @Test(arguments: [[], [0], [0, 0, 0], Array(repeating: 3, count: 48)])
    func `any numbers can be drawn inside of the frame`(_ counts: [Int]) {
        let places = svg(counts).matches(of: /<rect x="(\d+)" y="\d+" width="(\d+)"/).compactMap { match in
            Int(match.1).flatMap { x in Int(match.2).map { x + $0 } }
        }
        #expect(places.count == counts.count { $0 > 0 } && places.allSatisfy { $0 <= ChartFrame.width })
    }
}
