import Templates

/// One file that the build will make.
struct PlannedFile: PublishableFile {
    enum Content: Sendable {
        case page(any Page, Format)
        case bytes([UInt8])
        /// The contents of another file, named by its path.
        case copy(from: String)
    }

    /// The path, of a page without its ending: the files of one page share the string.
    private let name: String
    let content: Content
    let stage: PublishingStage

    init(page: any Page, named name: String, as format: Format, stage: PublishingStage) {
        self.name = name
        content = .page(page, format)
        self.stage = stage
    }

    /// - Parameter content: no page.
    init(path: String, content: Content, stage: PublishingStage) {
        name = path
        self.content = content
        self.stage = stage
    }

    /// Below the output folder, with its ending.
    var path: String {
        if case .page(_, let format) = content { name + format.ending } else { name }
    }
}
