/// Which files a destination shall get, told by number.
///
/// Nothing is kept for each file: what a file is, and where it goes, is worked out when it is asked for.
protocol FilePlan: Sendable {
    /// What a maker makes a file of.
    associatedtype File

    var count: Int { get }
    /// The files of each stage, which follow one another.
    var stages: [Range<Int>] { get }
    subscript(index: Int) -> File { get }
    /// Appends where a file goes, below the output folder: `movies/tt0816692.html`.
    func appendPath(of index: Int, to bytes: inout [UInt8])
    /// Appends all paths, in order.
    func appendPaths(to paths: inout PathList) throws(PathFault)
    /// Such as `films`: what statistics put together.
    func kind(of index: Int) -> String
    func stage(of index: Int) -> PublishingStage
}

extension FilePlan {
    func appendPaths(to paths: inout PathList) throws(PathFault) {
        var path: [UInt8] = []
        for index in 0..<count {
            path.removeAll(keepingCapacity: true)
            appendPath(of: index, to: &path)
            try paths.append(path.span)
        }
    }

    func path(of index: Int) -> String {
        var bytes: [UInt8] = []
        appendPath(of: index, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
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
    associatedtype Plan: FilePlan

    /// Makes the bytes of `file` and lends them to `body`, which says what became of them.
    mutating func make<Outcome>(
        _ file: Plan.File, _ body: (Span<UInt8>) throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome
}
