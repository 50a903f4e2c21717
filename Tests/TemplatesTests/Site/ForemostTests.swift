import Testing

@testable import Templates

@Suite struct ForemostTests {
    @Test(arguments: [0, 1, 5, 50, 500])
    func `keeps the first few as sorting all of them would`(count: Int) {
        var seed: UInt64 = 7
        let numbers = (0..<count).map { _ -> UInt64 in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seed >> 57
        }
        var foremost = Foremost<UInt64>(10)
        for number in numbers { foremost.insert(number) }
        #expect(foremost.values == Array(numbers.sorted().prefix(10)))
        #expect(foremost.count == count)
    }
}
