extension OutputRules {
    /// The folders that a request must not harm.
    init(_ request: BuildRequest) {
        self.init(
            site: ".", content: request.files.content, library: request.files.library, home: homeFolder())
    }
}
