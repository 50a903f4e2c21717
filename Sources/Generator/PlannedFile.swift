import Templates

/// One file that the build will make.
struct PlannedFile: PublishableFile {
    enum Content: Sendable {
        case page(any Page, Format)
        case bytes([UInt8])
        /// The contents of another file, named by its path.
        case copy(from: String)
    }

    /// Below the output folder, with its ending.
    var path: String
    var content: Content
    var stage: PublishingStage
}
