import Glibc

extension Manifest {
    /// More than two million films fill.
    private static let mostBytes = 1 << 28

    /// The manifest of a folder, or nil when it has none.
    static func read(in folder: Folder, shown: String) throws(PublishError) -> Manifest? {
        let bytes: [UInt8]
        do throws(SystemError) {
            guard let kind = try folder.status(of: name)?.kind else { return nil }
            guard kind == .file else { throw SystemError(EINVAL) }
            bytes = try readAll(folder.openFile(name), limit: mostBytes)
        } catch {
            throw PublishError("read", "\(shown)/\(name)", error)
        }
        do throws(Fault) {
            return try Manifest(parsing: bytes)
        } catch {
            throw PublishError(.cannotCreate, error.message(shown))
        }
    }

    /// Writes the manifest of `paths` into `folder`: the one file that must be whole even after a power cut.
    static func write(_ paths: PathList, in folder: Folder) throws(SystemError) {
        try? folder.remove(TemporaryName.manifest)
        do throws(SystemError) {
            let file = try folder.makeFile(TemporaryName.manifest)
            try writeFully(bytes(paths).span, to: file)
            let number = file.number
            try retrying { fsync(number) }
            try file.finish()
            try folder.rename(TemporaryName.manifest, to: name)
        } catch {
            try? folder.remove(TemporaryName.manifest)
            throw error
        }
    }
}

extension Manifest.Fault {
    fileprivate func message(_ shown: String) -> String {
        switch self {
        case .newer(let version):
            "\(shown) was made by a newer marquee (manifest format \(version)); "
                + "build with that one, or remove the folder and build again"
        case .damaged(let line, let reason):
            "cannot tell which files in \(shown) are marquee's: line \(line) of \(shown)/\(Manifest.name) "
                + "is damaged (\(reason)); move the folder away and build again"
        }
    }
}
