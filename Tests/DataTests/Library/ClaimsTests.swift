import Testing

@testable import Data

@Suite struct ClaimsTests {
    private typealias Row = (film: Int, claim: Availability)

    private func row(_ film: Int, _ platform: Int, _ state: Availability.State, _ day: Int32?) -> Row {
        (film, Availability(platform: platform, state: state, checkedOn: day.map { Day(number: $0) }))
    }

    private func grouped(_ rows: [Row], films: Int) -> ([Availability], starts: [Int]) {
        var claims = Claims()
        for row in rows { claims.append(row.claim, of: row.film) }
        return claims.grouped(films: films)
    }

    @Test func `puts each film's claims side by side in the order of the platforms, however they come`() {
        let rows = [
            row(0, 0, .available, 10), row(0, 2, .unknown, nil), row(2, 0, .unavailable, 5),
            row(2, 1, .available, 6), row(4, 0, .available, 7),
        ]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<50 {
            let (claims, starts) = grouped(rows.shuffled(using: &random), films: 6)
            #expect(claims == rows.map(\.claim))
            #expect(starts == [0, 2, 2, 4, 4, 5, 5])
        }
    }

    @Test func `of several claims about one platform the one checked last counts, then the plainer`() {
        let rows = [
            row(0, 0, .unavailable, 9), row(0, 0, .available, 8), row(0, 0, .unknown, nil),
            row(0, 1, .unavailable, nil), row(0, 1, .available, nil), row(1, 0, .unknown, 3),
            row(1, 0, .unavailable, 3),
        ]
        var random = SeededGenerator(seed: 12)
        for _ in 0..<50 {
            let (claims, starts) = grouped(rows.shuffled(using: &random), films: 2)
            #expect(claims == [rows[0].claim, rows[4].claim, rows[6].claim])
            #expect(starts == [0, 2, 3])
        }
    }

    @Test func `without claims every film begins at nothing`() {
        #expect(grouped([], films: 2) == ([], [0, 0, 0]))
    }

    @Test(arguments: [Int32(-719_162), -1, 0, 1, 2_932_896])
    func `a claim keeps its day and its state in eight bytes`(day: Int32) {
        #expect(MemoryLayout<Availability>.stride == 8)
        for state in [Availability.State.available, .unavailable, .unknown] {
            let claim = row(0, 7, state, day).claim
            #expect(claim.platform == 7 && claim.state == state && claim.checkedOn?.number == day)
            #expect(
                row(0, 7, state, nil).claim.checkedOn == nil && row(0, 7, state, nil).claim.state == state)
        }
    }
}

private func == (left: ([Availability], starts: [Int]), right: ([Availability], [Int])) -> Bool {
    left.0 == right.0 && left.1 == right.1
}
