import Testing

@testable import Data

/// Platforms while they come and go in one file.
@Suite struct SubscriptionTests {
    @Test func `a platform is subscribed to and left again in one file`() throws {
        let library = try ActionLibrary()
        let (on, off) = ("action: subscribe, platform: mubi", "action: unsubscribe, platform: mubi")
        let outcomes = try library.apply([on, on, off, off, on], keepsGoing: true).outcomes
        #expect(outcomes == [.applied, .alreadySubscribed, .applied, .notSubscribed, .applied])
        let results = try library.apply([on, on, off, off, on, "id: 1, action: mark_as_watched"])
        #expect(results.last?.userMovie?.availability.map(\.name) == ["Netflix", "MUBI"])
    }
}
