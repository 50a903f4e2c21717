import Foundation

/// What `marquee apply --json` prints, checked for its keys while it is read.
struct ApplyReport: Decodable {
    struct Result: Decodable {
        var line: Int
        var action: String?
        var code: String
        var status: Int
        var message: String
    }

    var results: [Result]
    var applied: Int
    var alreadyApplied: Int
    var refused: Int

    private enum CodingKeys: String, CodingKey {
        case results, applied, refused
        case alreadyApplied = "already_applied"
    }

    init(_ json: String) throws {
        self = try JSONDecoder().decode(ApplyReport.self, from: Foundation.Data(json.utf8))
    }

    var codes: [String] { results.map(\.code) }

    /// Applied, already applied, refused.
    var counts: [Int] { [applied, alreadyApplied, refused] }
}
