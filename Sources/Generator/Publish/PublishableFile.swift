/// A file of the plan: where it goes, and when.
protocol PublishableFile: Sendable {
    /// Below the output folder, with its ending, such as `movies/tt0816692.html`.
    var path: String { get }
    var stage: PublishingStage { get }
}

/// When a file is published: what others link to comes first, so that no reader meets a link to what is not
/// there yet.
///
/// Every file of a stage is in place before one of the next is begun.
enum PublishingStage: Int, Comparable, Sendable, CaseIterable {
    case assets, pages, lists, overview

    static func < (left: PublishingStage, right: PublishingStage) -> Bool { left.rawValue < right.rawValue }
}

/// Makes the bytes of one file after another; every worker has one, whose buffers are used again and again.
protocol FileMaker: ~Copyable, SendableMetatype {
    associatedtype File: PublishableFile

    /// Makes the bytes of `file` and lends them to `body`, which says what became of them.
    mutating func make<Outcome>(
        _ file: File, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome
}
