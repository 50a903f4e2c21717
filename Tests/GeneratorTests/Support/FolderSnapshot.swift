import Foundation

/// Every file, folder and link of a tree with its contents, to compare one tree with another or with itself later.
struct FolderSnapshot: Equatable, CustomStringConvertible {
    /// The contents by path; a folder is nil, a link is where it points.
    var files: [String: Foundation.Data?] = [:]

    /// - Parameter leavingOut: says of a path whether it is not looked at.
    init(_ folder: String, leavingOut: (String) -> Bool = { _ in false }) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: folder) else { return }
        for path in try manager.subpathsOfDirectory(atPath: folder) where !leavingOut(path) {
            let full = folder + "/" + path
            let type = try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
            switch type {
            case .typeDirectory: files[path] = .some(nil)
            case .typeSymbolicLink:
                files[path] = Foundation.Data(try manager.destinationOfSymbolicLink(atPath: full).utf8)
            default: files[path] = try TemporaryFolder.contents(of: full)
            }
        }
    }

    var paths: [String] { files.keys.sorted() }

    /// The paths that are in one only or differ.
    func differences(from other: FolderSnapshot) -> [String] {
        Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
    }

    var description: String { paths.joined(separator: " ") }
}
