import Testing

@testable import Generator

@Suite struct `The slices of an archive` {
    private func slices(_ paths: [String], firstList: Int) throws -> [Range<Int>] {
        var list = PathList()
        for path in paths { try list.append(path.utf8) }
        return ArchiveSlices(ArchiveOrder(list), firstList: firstList).slices
    }

    @Test(arguments: [0, 1, 63, 64, 65, 128, 1000])
    func `are short and leave nothing out`(_ count: Int) throws {
        let slices = try slices((0..<count).map { "f\($0)" }, firstList: count)
        #expect(slices.flatMap { Array($0) } == Array(0..<count))
        #expect(slices.allSatisfy { 1...64 ~= $0.count })
        #expect(slices.count == (count + 63) / 64)
    }

    /// Lists are last in the plan, and anywhere in an archive.
    @Test func `hold one list each`() throws {
        let slices = try slices(["b", "c", "e", "f", "a", "d", "g"], firstList: 4)
        #expect(slices == [0..<1, 1..<3, 3..<4, 4..<6, 6..<7])
    }

    @Test func `find the lists by their stage`() {
        let stages: [PublishingStage] = [.assets, .pages, .pages, .lists, .lists, .overview]
        for count in 0...stages.count {
            let files = stages.prefix(count).map { TestFile("x", stage: $0) }
            #expect(ArchiveSlices.firstList(of: files) == min(count, 3))
        }
    }
}
