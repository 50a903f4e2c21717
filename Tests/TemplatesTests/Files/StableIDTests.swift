import Testing

@testable import Templates

@Suite struct `A stable id` {
    @Test func `is a UUID of version 8 that depends on the facts alone`() {
        let id = StableID(of: ["watched", "tt0816692", "2025-10-12"])
        #expect(id.text == StableID(of: ["watched", "tt0816692", "2025-10-12"]).text)
        #expect(
            id.text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                != nil)
    }

    @Test func `differs when anything does, and when a fact ends elsewhere`() {
        let ids = [["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""], ["ab", "d"]].map {
            StableID(of: $0).text
        }
        #expect(Set(ids).count == ids.count)
    }

    /// Changing this would make every reader show everything again.
    @Test func `stays as it was in every earlier version`() {
        #expect(
            StableID(of: ["watched", "tt0816692", "2025-10-12"]).text
                == "806e5ca4-754c-8192-9304-ee03578b8197")
    }
}
