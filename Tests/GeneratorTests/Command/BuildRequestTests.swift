import Data
import Testing

@testable import Generator

@Suite struct `A request` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("", to: "library.db")
    }

    @Test func `takes the user from the option, then from the configuration`() throws {
        #expect(try request().user == nil)
        try folder.write("user: ana\n", to: "site.yml")
        #expect(try request().user == "ana")
        #expect(try request { $0.options.user = "bob" }.user == "bob")
    }

    @Test func `renders on as many processors as there are, eight at most`() throws {
        #expect(1...8 ~= (try request().jobs))
        #expect(try request { $0.options.jobs = 40 }.jobs == 40)
    }

    @Test(
        arguments: [
            (nil, nil, nil),
            ("2025-10-12T18:45:00+02:00", nil, "2025-10-12T16:45:00Z"),
            ("2025-10-12T18:45:00Z", "1000000000", "2025-10-12T18:45:00Z"),
            ("2025-10-12T18:45:00Z", "garbage", "2025-10-12T18:45:00Z"),
            (nil, "1000000000", "2001-09-09T01:46:40Z"),
            (nil, "0", "1970-01-01T00:00:00Z"),
            ("2025-10-12", nil, "2025-10-12T10:00:00Z"),
        ] as [(String?, String?, String?)])
    func `knows what counts as now`(option: String?, epoch: String?, now: String?) throws {
        try folder.write("timezone: Europe/Berlin\n", to: "site.yml")
        let request = try request {
            $0.options.now = option.flatMap(Timestamp.init(parsing:))
            $0.environment.sourceDateEpoch = epoch
        }
        #expect(request.now?.description == now)
    }

    @Test(arguments: ["", "soon", "-1", "+1", "1.5", "0x10", " 1", "253402300800", "99999999999999999999"])
    func `refuses an epoch that is no number of seconds`(epoch: String) {
        let failure = Failure(.usage, "SOURCE_DATE_EPOCH must be seconds since 1970, not '\(epoch)'")
        #expect(throws: failure) { try request { $0.environment.sourceDateEpoch = epoch } }
    }

    @Test func `is refused when the configuration is wrong`() throws {
        try folder.write("titel: x\nposters: all\n", to: "site.yml")
        let failure = #expect(throws: Failure.self) { try request() }
        #expect(failure?.status == .badConfiguration)
        #expect(failure?.problems.map(\.code) == ["unknown_key", "invalid_value"])
    }

    private func request(_ change: (inout Invocation) -> Void = { _ in }) throws(Failure) -> BuildRequest {
        var invocation = Invocation(command: .build)
        invocation.options.content = folder.path
        change(&invocation)
        return try BuildRequest(invocation)
    }
}
