import Glibc

extension Folder {
    /// What is in a folder, as far as it decides whose it is.
    enum Contents: Equatable {
        case nothing
        /// Only names with a leading dot, such as `.gitignore`.
        case dotFiles
        /// At least this one.
        case other(String)
    }

    /// Looks through the names until one decides.
    func contents() throws(SystemError) -> Contents {
        var found = Contents.nothing
        // A stream closes its descriptor, so it gets one of its own.
        guard let stream = unsafe fdopendir(try openFolder(".").release()) else { throw .last }
        defer { unsafe closedir(stream) }
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name == "." || name == ".." { continue }
            guard name.utf8.first == UInt8(ascii: ".") else { return .other(name) }
            found = .dotFiles
        }
        guard errno == 0 else { throw .last }
        return found
    }
}
