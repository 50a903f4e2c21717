import Data

/// The files of a new site, and the making of them: all or none.
enum NewSite {
    static let files: [(path: String, text: String)] = [
        ("content/site.yml", SampleConfiguration.text),
        ("content/library.sql", SampleLibrary.text),
        ("content/changes.yml", SampleChanges.text),
        ("content/pages/about.md", SamplePage.text),
        (".gitignore", "/output/\n"),
    ]

    /// Writes the files into `folder`, which is made when it is missing and must be empty when it is there.
    static func write(to folder: String) throws(Failure) {
        try checkEmpty(folder)
        var made = MadeFiles()
        do throws(FileError) {
            try made.makeFolders(folder)
            for file in files {
                let path = folder.appendingPath(file.path)
                try made.makeFolders(parent(of: path))
                try made.write(file.text, to: path)
            }
        } catch {
            made.remove()
            throw Failure(error.operation == MadeFiles.writing ? .brokenOff : .cannotCreate, error)
        }
    }

    private static func checkEmpty(_ folder: String) throws(Failure) {
        do throws(FileError) {
            guard let entries = try listFolder(folder), !entries.isEmpty else { return }
        } catch {
            throw Failure(.cannotCreate, error)
        }
        throw Failure(
            .cannotCreate, "\(folder) is not empty", advice: "Name a folder that is empty or does not exist.")
    }

    private static func parent(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    }
}
