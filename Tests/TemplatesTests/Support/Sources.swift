import Foundation

/// The program's own text, for tests of what it says.
enum Sources {
    /// All Swift of a target in one text, with lines that end in a backslash joined as the compiler does.
    static func text(of target: String, from file: String = #filePath) throws -> NSString {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "Sources/\(target)")
        var text = ""
        for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
            ?? .init()
        {
            if url.pathExtension == "swift" { text += try String(contentsOf: url, encoding: .utf8) }
        }
        let joined = try NSRegularExpression(pattern: "\\\\\n *")
        let whole = NSRange(location: 0, length: (text as NSString).length)
        return joined.stringByReplacingMatches(in: text, range: whole, withTemplate: "") as NSString
    }
}
