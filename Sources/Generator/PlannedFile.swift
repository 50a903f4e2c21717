package import Templates

/// One file that the build will make.
package struct PlannedFile: Sendable {
    package enum Content: Sendable {
        case page(any Page, Format)
        case bytes([UInt8])
        /// The contents of another file, named by its path.
        case copy(from: String)
    }

    /// Below the output folder, with its ending.
    package var path: String
    package var content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }
}
