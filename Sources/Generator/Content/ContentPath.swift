extension String {
    /// `path` as seen from this folder; an absolute path stays what it is.
    ///
    /// Nothing is simplified: `a/../b` is not `b` when `a` is a link, and a message should show what was
    /// written.
    func appendingPath(_ path: String) -> String {
        if path.hasPrefix("/") || isEmpty { return path }
        return hasSuffix("/") ? self + path : "\(self)/\(path)"
    }
}
